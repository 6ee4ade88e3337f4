namespace CorpusData.Formats.Importing.Model;

/// <summary>What a reader found in a source.</summary>
/// <param name="Unit">The unit of offsets that the format states; null if it states none.</param>
internal sealed record ImportedCorpus(OffsetUnit? Unit)
{
    public List<ImportedDocument> Documents { get; } = [];

    /// <summary>The records that the source has as a whole, because it is an export of a corpus.</summary>
    public List<ImportedRecord> Records { get; } = [];

    /// <summary>The parents of types, if the source has a hierarchy of types.</summary>
    public Dictionary<string, string> Parents { get; } = new(StringComparer.Ordinal);

    /// <summary>The types that no span has, only the types below them.</summary>
    public HashSet<string> AbstractTypes { get; } = new(StringComparer.Ordinal);
}
