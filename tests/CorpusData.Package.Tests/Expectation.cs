namespace CorpusData.Package.Tests;

/// <summary>An error that a build must print: its place and id, and what its message says.</summary>
internal sealed record Expectation(string Place, params string[] Fragments);
