using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Formats.Exporting;

/// <summary>A record with its quotes from one document.</summary>
/// <param name="Record">The record.</param>
/// <param name="Evidence">The quotes that carry it: those of required slots, or all if no slot is required.</param>
/// <param name="Others">The other quotes.</param>
public sealed record CitingRecord(ResolvedRecord Record, IReadOnlyList<IndexedQuote> Evidence, IReadOnlyList<IndexedQuote> Others);

/// <summary>Finds the records that quote a document without being one, such as claims.</summary>
public static class CitingRecords
{
    /// <summary>Returns the records that quote a document, in the order of their first quotes.</summary>
    public static IReadOnlyList<CitingRecord> Of(ExportSource source, QuoteIndex index, RowAddress document) =>
    [
        .. index.Of(document)
            .Where(quote => IsCiting(source.ClassOf(quote.Holder)))
            .GroupBy(static quote => quote.Holder)
            .Select(quotes => Create(source.RecordAt(quotes.Key), [.. quotes.OrderBy(static quote => quote.Ordinal)])),
    ];

    /// <summary>Returns the rows of the records that quote any document.</summary>
    public static HashSet<RowAddress> RowsOf(ExportSource source, QuoteIndex index) =>
    [
        .. source.Documents.SelectMany(index.Of)
            .Select(static quote => quote.Holder)
            .Where(holder => IsCiting(source.ClassOf(holder))),
    ];

    /// <summary>Returns whether the records of a class quote documents without being documents.</summary>
    public static bool IsCiting(ClassDefinition definition) => definition.Text is null;

    private static CitingRecord Create(ResolvedRecord record, IndexedQuote[] quotes)
    {
        HashSet<string> required =
        [
            .. record.Class.Slots.Where(static slot => slot is { Kind: RangeKind.Quote, IsRequired: true }).Select(slot => $"{record.Class.Name}.{slot.Name}"),
        ];
        return required.Count == 0
            ? new CitingRecord(record, quotes, [])
            : new CitingRecord(
                record,
                [.. quotes.Where(quote => required.Contains(quote.Path))],
                [.. quotes.Where(quote => !required.Contains(quote.Path))]);
    }
}
