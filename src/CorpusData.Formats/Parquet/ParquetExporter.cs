using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;

namespace CorpusData.Formats.Parquet;

/// <summary>Writes a Parquet table for each class, and tables that join them: quotes, mentions and relations.</summary>
public sealed class ParquetExporter : IExporter
{
    private const string Quotes = "quotes";
    private const string Mentions = "mentions";
    private const string Relations = "relations";

    // Each has a row group in memory.
    private const int TablesAtOnce = 2;

    private const string Layout =
        "The columns of a class are its slots. A slot that names another record contains its identifier; a part is JSON. "
        + "The tables `quotes`, `mentions` and `relations` join the others by identifiers. Ranges are half-open: `start_utf16` and "
        + "`end_utf16` in UTF-16 code units, as Java, JavaScript and C# count; `start_code_point` and `end_code_point` in Unicode "
        + "code points, as Python and SQL count.";

    /// <inheritdoc/>
    public string Name => "parquet";

    /// <inheritdoc/>
    public async Task ExportAsync(ExportSource source, ExportOutput output, LossLog losses, CancellationToken cancellation)
    {
        string[] names = TableNames.Of(source, Quotes, Mentions, Relations);
        var run = new Run(source, output, cancellation);
        Func<Task<CardTable>>[] tables =
        [
            .. names.Select((name, table) => (Func<Task<CardTable>>)(() => run.WriteClassAsync(name, table))),
            run.WriteQuotesAsync,
            run.WriteMentionsAsync,
            run.WriteRelationsAsync,
        ];
        var written = new CardTable[tables.Length];
        await Parallel.ForAsync(
            0,
            tables.Length,
            new ParallelOptions { MaxDegreeOfParallelism = TablesAtOnce, CancellationToken = cancellation },
            async (i, _) => written[i] = await tables[i]());
        output.Write("README.md", DatasetCard.Of(source, written, Layout));
    }

    private sealed class Run(ExportSource source, ExportOutput output, CancellationToken cancellation)
    {
        private readonly Dictionary<string, string> _metadata = new()
        {
            ["corpusdata.schema"] = source.Schema.Name,
            ["corpusdata.version"] = source.Schema.Version ?? "",
            ["corpusdata.digest"] = source.Digest,
            ["corpusdata.offsets"] = "half-open; *_utf16 in UTF-16 code units, *_code_point in Unicode code points",
        };

        public async Task<CardTable> WriteClassAsync(string name, int table)
        {
            var columns = new ClassTable(source, source.Classes[table]);
            var file = new ParquetTable(name, columns.Columns, output, _metadata);
            foreach (ResolvedRecord record in source.RecordsOf(table))
            {
                await file.EndRowAsync(columns.Add(record), cancellation);
            }

            return await FinishAsync(name, file, source.Classes[table].Description);
        }

        public async Task<CardTable> WriteQuotesAsync()
        {
            var columns = new JoinColumns();
            Action<string?> document = columns.Text("document");
            Action<string?> documentClass = columns.Text("document_class");
            Action<DocumentWords, int, int> span = columns.Span();
            Action<string?> prefix = columns.Text("prefix");
            Action<string?> suffix = columns.Text("suffix");
            Action<string?> holder = columns.Text("holder");
            Action<string?> holderClass = columns.Text("holder_class");
            Action<string?> slot = columns.Text("slot");
            Action<int> ordinal = columns.Number("ordinal");
            var file = new ParquetTable(Quotes, columns.Columns, output, _metadata);
            var index = new QuoteIndex(source, cancellation);
            foreach (RowAddress row in source.Documents)
            {
                foreach (IndexedQuote quote in index.Of(row))
                {
                    document(source.IdentifierOf(row));
                    documentClass(source.ClassOf(row).Name);
                    span(source.DocumentAt(row), quote.Start, quote.End);
                    prefix(quote.Written.Prefix);
                    suffix(quote.Written.Suffix);
                    holder(source.IdentifierOf(quote.Holder));
                    holderClass(source.ClassOf(quote.Holder).Name);
                    slot(WithoutClass(quote.Path));
                    ordinal(quote.Ordinal);
                    await file.EndRowAsync(columns.TakeCharacters(), cancellation);
                }
            }

            return await FinishAsync(Quotes, file, "Every quote, with its document and the record that contains it.");
        }

        public async Task<CardTable> WriteMentionsAsync()
        {
            var columns = new JoinColumns();
            Action<string?> document = columns.Text("document");
            Action<string?> documentClass = columns.Text("document_class");
            Action<DocumentWords, int, int> span = columns.Span();
            Action<string?> entity = columns.Text("entity");
            Action<string?> entityClass = columns.Text("entity_class");
            var file = new ParquetTable(Mentions, columns.Columns, output, _metadata);
            foreach (RowAddress row in source.Documents)
            {
                foreach (ResolvedValue mention in source.MentionsIn(row))
                {
                    document(source.IdentifierOf(row));
                    documentClass(source.ClassOf(row).Name);
                    span(source.DocumentAt(row), mention.Start, mention.End);
                    entity(source.IdentifierOf(mention.Target));
                    entityClass(source.ClassOf(mention.Target).Name);
                    await file.EndRowAsync(columns.TakeCharacters(), cancellation);
                }
            }

            return await FinishAsync(Mentions, file, "Every mention of an entity in a text.");
        }

        public async Task<CardTable> WriteRelationsAsync()
        {
            var columns = new JoinColumns();
            Action<string?> subject = columns.Text("subject");
            Action<string?> subjectClass = columns.Text("subject_class");
            Action<string?> slot = columns.Text("slot");
            Action<int> ordinal = columns.Number("ordinal");
            Action<string?> target = columns.Text("object");
            Action<string?> targetClass = columns.Text("object_class");
            Action<string?> inverse = columns.Text("inverse");
            var file = new ParquetTable(Relations, columns.Columns, output, _metadata);
            foreach (ResolvedRecord record in Enumerable.Range(0, source.Classes.Length).SelectMany(source.RecordsOf))
            {
                foreach (WalkedSlot walked in SlotWalk.Of(record).Where(static slot => slot.Definition.Kind == RangeKind.Reference))
                {
                    List<ResolvedValue> values = source.ValuesOf(walked.Record, walked.Slot);
                    for (int i = 0; i < values.Count; i++)
                    {
                        subject(record.Record.Identifier);
                        subjectClass(record.Class.Name);
                        slot(WithoutClass(walked.Path));
                        ordinal(i);
                        target(source.IdentifierOf(values[i].Target));
                        targetClass(source.ClassOf(values[i].Target).Name);
                        inverse(walked.Definition.Inverse?.Name);
                        await file.EndRowAsync(columns.TakeCharacters(), cancellation);
                    }
                }
            }

            return await FinishAsync(Relations, file, "Every reference from a record to a record; both sides of a relation with an inverse.");
        }

        private static string WithoutClass(string path) => path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..];

        private async Task<CardTable> FinishAsync(string name, ParquetTable table, string? description)
        {
            await table.FinishAsync(cancellation);
            return new CardTable(name, $"{name}-*.parquet", description, table.Count);
        }
    }
}
