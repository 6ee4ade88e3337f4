using System.Collections.Immutable;

namespace CorpusData.Benchmarks.Timing;

/// <summary>What a measure came to.</summary>
/// <param name="Id">The measure.</param>
/// <param name="Title">What it measures, with the size of the work.</param>
/// <param name="Sides">What was measured.</param>
/// <param name="Verdicts">What follows from it.</param>
internal sealed record Result(string Id, string Title, ImmutableArray<Series> Sides, ImmutableArray<Verdict> Verdicts);
