namespace CorpusData.Compiler;

/// <summary>The time that a stage of a compilation took.</summary>
/// <param name="Stage">The stage's name.</param>
/// <param name="Time">The time from its start to its end.</param>
public readonly record struct StageTime(string Stage, TimeSpan Time);
