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
        foreach (RowAddress document in Enumerable.Range(0, source.Classes.Length)
            .Where(table => source.Classes[table].Text is not null).SelectMany(source.RowsOf))
        {
            cancellation.ThrowIfCancellationRequested();
            string name = TableNames.Unique(PlainNames.Identifier(source.IdentifierOf(document)), names);
            output.Write(name + ".txt", source.DocumentAt(document).Text);
            output.Write(name + ".ann", new BratDocumentWriter(source, document, quotes).Write());
            HashSet<RowAddress> here = [.. source.MentionsIn(document).Select(static mention => mention.Target)];
            mentioned.UnionWith(here);
            IReadOnlyList<CitingRecord> records = CitingRecords.Of(source, quotes, document);
            here.UnionWith(records.Select(static record => record.Record.Row));
            events.UnionWith(records.Select(static record => record.Record.Row));
            foreach (CitingRecord record in records)
            {
                CountSplit(source.DocumentAt(document).Text, record, losses);
                inOneText.UnionWith(SlotWalk.Of(record.Record)
                    .Where(static slot => slot.Definition.Kind == RangeKind.Reference)
                    .SelectMany(slot => source.ValuesOf(slot.Record, slot.Slot))
                    .Where(value => here.Contains(value.Target))
                    .Select(value => (record.Record.Row, value.Target)));
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
    }

    private static void CountSplit(string text, CitingRecord record, LossLog losses)
    {
        foreach (IGrouping<string, IndexedQuote> slot in record.Evidence.Concat(record.Others).GroupBy(static quote => quote.Path))
        {
            losses.Add(LossKind.Grouping, slot.Key, BratNames.AreOne(text, [.. slot.OrderBy(static quote => quote.Ordinal)]) ? 0 : 1);
        }
    }
}
