using System.Globalization;
using System.Text;
using System.Text.Json;
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
        int[] documents = [.. Enumerable.Range(0, source.Classes.Length).Where(table => source.Classes[table].Text is not null)];
        using (Stream passages = output.Create("corpus.jsonl"))
        using (Stream queries = output.Create("queries.jsonl"))
        using (Stream nuggets = output.Create("nuggets.jsonl"))
        using (var relevance = new StreamWriter(output.Create("qrels/test.tsv"), new UTF8Encoding(false)) { NewLine = "\n" })
        {
            relevance.WriteLine("query-id\tcorpus-id\tscore");
            foreach (RowAddress row in documents.SelectMany(source.RowsOf))
            {
                cancellation.ThrowIfCancellationRequested();
                var document = new RagDocument(source, row);
                document.WritePassages(passages);
                IReadOnlyList<CitingRecord> records = [.. CitingRecords.Of(source, index, row).Where(static record => IsQuery(record.Record))];
                JsonLines.Write(queries, records, (json, record) => document.WriteQuery(json, record));
                JsonLines.Write(nuggets, records, (json, record) => document.WriteNuggets(json, record));
                foreach (CitingRecord record in records)
                {
                    document.WriteRelevance(relevance, record);
                }
            }
        }

        Count(source, losses, index, cancellation);
        return Task.CompletedTask;
    }

    // A query is asked in the words of a record.
    private static bool IsQuery(ResolvedRecord record) => RecordTitle.Find(record.Record) is not null;

    private static void Count(ExportSource source, LossLog losses, QuoteIndex index, CancellationToken cancellation)
    {
        HashSet<RowAddress> queries =
        [
            .. Enumerable.Range(0, source.Classes.Length).SelectMany(source.RowsOf)
                .Where(row => source.ClassOf(row).Text is not null)
                .SelectMany(index.Of)
                .Select(static quote => quote.Holder)
                .Where(row => CitingRecords.IsCiting(source.ClassOf(row)) && IsQuery(source.RecordAt(row))),
        ];
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

    private sealed class RagDocument(ExportSource source, RowAddress row)
    {
        private readonly DocumentWords _words = source.DocumentAt(row);
        private readonly IReadOnlyList<Passage> _passages = Passage.Of(source.DocumentAt(row).Text);
        private readonly string _title = source.RecordAt(row).Record.Title;

        public void WritePassages(Stream output) => JsonLines.Write(output, Enumerable.Range(0, _passages.Count), (json, i) =>
        {
            Passage passage = _passages[i];
            json.WriteStartObject();
            json.WriteString("_id", IdOf(i));
            json.WriteString("title", _title);
            json.WriteString("text", _words.Slice(passage.Start, passage.End));
            json.WriteStartObject("metadata");
            json.WriteString("document", _words.Identifier);
            json.WriteNumber("start_code_point", _words.CodePoints.FromUtf16(passage.Start));
            json.WriteNumber("end_code_point", _words.CodePoints.FromUtf16(passage.End));
            json.WriteEndObject();
            json.WriteEndObject();
        });

        public void WriteQuery(Utf8JsonWriter json, CitingRecord record)
        {
            json.WriteStartObject();
            json.WriteString("_id", IdOf(record.Record.Row));
            json.WriteString("text", record.Record.Record.Title);
            json.WriteEndObject();
        }

        public void WriteNuggets(Utf8JsonWriter json, CitingRecord record)
        {
            json.WriteStartObject();
            json.WriteString("query_id", IdOf(record.Record.Row));
            json.WriteString("query", record.Record.Record.Title);
            json.WriteStartArray("nuggets");
            foreach ((IndexedQuote quote, string importance) in record.Evidence.Select(static quote => (quote, "vital"))
                .Concat(record.Others.Select(static quote => (quote, "okay"))))
            {
                json.WriteStartObject();
                json.WriteString("text", _words.Slice(quote.Start, quote.End));
                json.WriteString("importance", importance);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        public void WriteRelevance(TextWriter output, CitingRecord record)
        {
            for (int i = 0; i < _passages.Count; i++)
            {
                Passage passage = _passages[i];
                if (record.Evidence.Any(quote => passage.Overlaps(quote.Start, quote.End)))
                {
                    bool isWhole = record.Evidence.All(quote => passage.Contains(quote.Start, quote.End));
                    output.WriteLine($"{IdOf(record.Record.Row)}\t{IdOf(i)}\t{(isWhole ? 2 : 1)}");
                }
            }
        }

        private string IdOf(int passage) => string.Create(CultureInfo.InvariantCulture, $"{IdOf(row)}/{passage}");

        // Classes that do not inherit from each other can have the same identifiers.
        private string IdOf(RowAddress record) => $"{source.ClassOf(record).Name}/{PlainNames.Identifier(source.IdentifierOf(record))}";
    }
}
