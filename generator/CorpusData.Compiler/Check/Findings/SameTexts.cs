namespace CorpusData.Compiler.Check;

/// <summary>Finds documents that have the same text, apart from white space.</summary>
public static class SameTexts
{
    /// <summary>Returns each group of several units whose documents have the same text, in the order of the units.</summary>
    /// <param name="documents">The units, each with a document.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <remarks>Only texts with the same fingerprint are read in full, and few of those differ.</remarks>
    public static IEnumerable<IReadOnlyList<CheckedUnit>> Find(IEnumerable<CheckedUnit> documents, CancellationToken cancellation = default) =>
        documents
            .GroupBy(static unit => unit.TextFingerprint)
            .Where(static units => units.Skip(1).Any())
            .SelectMany(units => units.GroupBy(
                unit =>
                {
                    cancellation.ThrowIfCancellationRequested();
                    return TextIndex.Normalize(unit.Bound.Text!.Value);
                },
                StringComparer.Ordinal))
            .Select(static units => units.ToList())
            .Where(static units => units.Count > 1);
}
