using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;

namespace CorpusData.Formats.Brat;

/// <summary>Writes a text and a file of annotations for each document, as brat reads them.</summary>
public sealed class BratExporter : IExporter
{
    /// <inheritdoc/>
    public string Name => "brat";

    /// <inheritdoc/>
    public Task ExportAsync(ExportSource source, ExportOutput output, LossLog losses, CancellationToken cancellation)
    {
        var quotes = new QuoteIndex(source, cancellation);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var mentioned = new HashSet<RowAddress>();
        var events = new HashSet<RowAddress>();
        var inOneText = new HashSet<(RowAddress From, RowAddress To)>();
        output.Write("annotation.conf", BratConfiguration.Of(source, quotes));
        IEnumerable<(RowAddress Row, string Name)> documents = source.Documents
            .Select(row => (row, TableNames.Unique(PlainNames.Identifier(source.IdentifierOf(row)), names)));
        foreach (BratDocument document in OrderedWork.Run(documents, Create, document => source.IsLong(document.Row)))
        {
            output.Write(document.Name + ".txt", document.Text);
            output.Write(document.Name + ".ann", document.Annotations);
            mentioned.UnionWith(document.Mentioned);
            events.UnionWith(document.Records.Select(static record => record.Record.Row));
            inOneText.UnionWith(document.References);
            foreach (CitingRecord record in document.Records)
            {
                CountSplit(document.Text, record, losses);
            }
        }

        new LossCount
        {
            HoldsRecord = record => record.Record.Text is not null || mentioned.Contains(record.Row) || events.Contains(record.Row),
            HoldsValue = (slot, value) => slot.Definition.Kind switch
            {
                RangeKind.Text or RangeKind.Quote or RangeKind.Mention => true,
                RangeKind.Reference => inOneText.Contains((slot.Owner.Row, value.Target)) || LossCount.IsBetweenRecordAndItsDocument(source, slot, value),
                _ => slot.Owner.Record.Text is null
                    && (events.Contains(slot.Owner.Row) || ReferenceEquals(value.Written, RecordTitle.Find(slot.Owner.Record))),
            },
        }.AddTo(losses, source, cancellation);
        return Task.CompletedTask;

        BratDocument Create((RowAddress Row, string Name) document)
        {
            cancellation.ThrowIfCancellationRequested();
            return BratDocument.Create(source, quotes, document.Row, document.Name);
        }
    }

    private static void CountSplit(string text, CitingRecord record, LossLog losses)
    {
        foreach (IGrouping<string, IndexedQuote> slot in record.Evidence.Concat(record.Others).GroupBy(static quote => quote.Path))
        {
            losses.Add(LossKind.Grouping, slot.Key, BratNames.AreOne(text, [.. slot.OrderBy(static quote => quote.Ordinal)]) ? 0 : 1);
        }
    }

    private sealed record BratDocument(
        string Name,
        string Text,
        string Annotations,
        HashSet<RowAddress> Mentioned,
        IReadOnlyList<CitingRecord> Records,
        List<(RowAddress From, RowAddress To)> References)
    {
        public static BratDocument Create(ExportSource source, QuoteIndex quotes, RowAddress row, string name)
        {
            HashSet<RowAddress> mentioned = [.. source.MentionsIn(row).Select(static mention => mention.Target)];
            IReadOnlyList<CitingRecord> records = CitingRecords.Of(source, quotes, row);
            HashSet<RowAddress> here = [.. mentioned, .. records.Select(static record => record.Record.Row)];
            return new BratDocument(
                name,
                source.DocumentAt(row).Text,
                new BratDocumentWriter(source, row, quotes).Write(),
                mentioned,
                records,
                [
                    .. records.SelectMany(record => SlotWalk.Of(record.Record)
                        .Where(static slot => slot.Definition.Kind == RangeKind.Reference)
                        .SelectMany(slot => source.ValuesOf(slot.Record, slot.Slot))
                        .Where(value => here.Contains(value.Target))
                        .Select(value => (record.Record.Row, value.Target))),
                ]);
        }
    }
}
