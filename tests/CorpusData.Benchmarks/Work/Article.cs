using System.Collections.Immutable;

namespace CorpusData.Benchmarks.Work;

/// <summary>An article of the work, with its annotations.</summary>
/// <param name="Id">Its identifier, and the stem of its files.</param>
/// <param name="PublishedOn">The day in its header.</param>
/// <param name="PublishedAt">The time of day in its header.</param>
/// <param name="Source">The publisher in its header.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="Body">Its text, whose last sentence no quote is taken from.</param>
/// <param name="Claims">Its claims, in reading order.</param>
internal sealed record Article(
    string Id,
    DateOnly PublishedOn,
    TimeOnly PublishedAt,
    Entity Source,
    string Headline,
    string Body,
    ImmutableArray<Claim> Claims);
