namespace CorpusData.Cli.Comparing;

/// <summary>A record that both corpora have and that differs.</summary>
/// <param name="Old">The record in the old corpus.</param>
/// <param name="New">The record in the new corpus.</param>
/// <param name="Slots">The slots whose values differ.</param>
/// <param name="Quotes">The quotes that differ.</param>
internal sealed record RecordChange(
    ComparedRecord Old, ComparedRecord New, IReadOnlyList<SlotChange> Slots, IReadOnlyList<QuoteChange> Quotes)
{
    /// <summary>Whether the record is an instance of another class.</summary>
    public bool IsOfOtherClass => Old.ClassName != New.ClassName;
}

/// <summary>A document that both corpora have, with different texts.</summary>
/// <param name="Document">The document in the new corpus.</param>
/// <param name="File">The file of its text.</param>
/// <param name="Old">The old text.</param>
/// <param name="New">The new text.</param>
internal sealed record TextChange(ComparedRecord Document, string File, string Old, string New);

/// <summary>How two corpora differ.</summary>
/// <param name="Old">The old corpus.</param>
/// <param name="New">The new corpus.</param>
/// <param name="Schema">The elements of the schema that differ.</param>
/// <param name="Added">The records that only the new corpus has.</param>
/// <param name="Removed">The records that only the old corpus has.</param>
/// <param name="Changed">The records that differ.</param>
/// <param name="Texts">The texts that differ.</param>
internal sealed record CorpusDifference(
    ComparedCorpus Old,
    ComparedCorpus New,
    IReadOnlyList<SchemaChange> Schema,
    IReadOnlyList<ComparedRecord> Added,
    IReadOnlyList<ComparedRecord> Removed,
    IReadOnlyList<RecordChange> Changed,
    IReadOnlyList<TextChange> Texts)
{
    /// <summary>Whether the corpora are the same.</summary>
    public bool IsEmpty => Schema.Count + Added.Count + Removed.Count + Changed.Count + Texts.Count == 0;
}
