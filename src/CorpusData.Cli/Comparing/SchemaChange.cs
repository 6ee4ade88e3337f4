namespace CorpusData.Cli.Comparing;

/// <summary>An element of the schema that differs.</summary>
/// <param name="Element">The kind and name of the element: <c>slot Claim.kind</c>.</param>
/// <param name="Old">The element in the old schema; null if it is added.</param>
/// <param name="New">The element in the new schema; null if it is removed.</param>
internal sealed record SchemaChange(string Element, string? Old, string? New);
