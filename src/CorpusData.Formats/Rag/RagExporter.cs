using System.Text;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;

namespace CorpusData.Formats.Rag;

/// <summary>
/// Writes a retrieval benchmark in the layout of BEIR: paragraphs, queries from the records that quote them, and the
/// paragraphs that answer each query; and the quotes of each query as nuggets.
/// </summary>
public sealed class RagExporter : IExporter
{
    /// <inheritdoc/>
    public string Name => "rag";

    /// <inheritdoc/>
    public Task ExportAsync(ExportSource source, ExportOutput output, LossLog losses, CancellationToken cancellation)
    {
        var index = new QuoteIndex(source, cancellation);
        using (Stream passages = output.Create("corpus.jsonl"))
        using (Stream queries = output.Create("queries.jsonl"))
        using (Stream nuggets = output.Create("nuggets.jsonl"))
        using (var relevance = new StreamWriter(output.Create("qrels/test.tsv"), new UTF8Encoding(false)) { NewLine = "\n" })
        {
            relevance.WriteLine("query-id\tcorpus-id\tscore");
            foreach (RagDocument document in OrderedWork.Run(source.Documents, Create, source.IsLong))
            {
                using (document)
                {
                    passages.Write(document.Passages.Bytes);
                    queries.Write(document.Queries.Bytes);
                    nuggets.Write(document.Nuggets.Bytes);
                    relevance.Write(document.Relevance);
                }
            }
        }

        Count(source, losses, index, cancellation);
        return Task.CompletedTask;

        RagDocument Create(RowAddress row)
        {
            cancellation.ThrowIfCancellationRequested();
            return new RagDocument(source, row, [.. CitingRecords.Of(source, index, row).Where(static record => IsQuery(record.Record))]);
        }
    }

    // A query is asked in the words of a record.
    private static bool IsQuery(ResolvedRecord record) => RecordTitle.Find(record.Record) is not null;

    private static void Count(ExportSource source, LossLog losses, QuoteIndex index, CancellationToken cancellation)
    {
        HashSet<RowAddress> queries = [.. CitingRecords.RowsOf(source, index).Where(row => IsQuery(source.RecordAt(row)))];
        new LossCount
        {
            HoldsRecord = record => record.Record.Text is not null || queries.Contains(record.Row),
            HoldsValue = (slot, value) => slot.Definition.Kind switch
            {
                RangeKind.Text => true,
                RangeKind.Quote => slot.Owner.Record.Text is null,
                RangeKind.Reference => LossCount.IsBetweenRecordAndItsDocument(source, slot, value),
                _ when slot.Definition.DesignatesType => true,
                _ => value.Written is { } written && slot.Record.Record.Ordinal >= 0 && ReferenceEquals(written, RecordTitle.Find(slot.Record.Record)),
            },
        }.AddTo(losses, source, cancellation);
    }
}
