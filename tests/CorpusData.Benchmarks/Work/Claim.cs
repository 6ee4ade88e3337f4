using System.Collections.Immutable;

namespace CorpusData.Benchmarks.Work;

/// <summary>What an article says that somebody claims.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Statement">What is claimed.</param>
/// <param name="Source">Who claims it.</param>
/// <param name="Evidence">The words of the text that carry it, which stand in it once.</param>
/// <param name="Start">Where they begin in the text.</param>
/// <param name="About">The two entities that it is about.</param>
/// <param name="Kind">What sort of claim it is.</param>
internal sealed record Claim(
    string Id, string Statement, Entity Source, string Evidence, int Start, ImmutableArray<Entity> About, string Kind);
