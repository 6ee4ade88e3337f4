using CorpusData.Compiler.Check;
using CorpusData.Formats.Exporting;

namespace CorpusData.Formats.Jsonl;

/// <summary>Writes a file of JSON lines for each class, with a dataset card.</summary>
public sealed class JsonlExporter : IExporter
{
    private const string Layout =
        "Each line is a record with the slots of its class. A slot that names another record contains its identifier. "
        + "A quote has its words (`exact`) and their half-open range in the text of its document: `start` and `end` in UTF-16 "
        + "code units, as Java, JavaScript and C# count; `start_code_point` and `end_code_point` in Unicode code points, as "
        + "Python counts.";

    /// <inheritdoc/>
    public string Name => "jsonl";

    /// <inheritdoc/>
    public Task ExportAsync(ExportSource source, ExportOutput output, LossLog losses, CancellationToken cancellation)
    {
        var record = new RecordJson(source);
        string[] names = TableNames.Of(source);
        var tables = new List<CardTable>();
        for (int table = 0; table < names.Length; table++)
        {
            IReadOnlyList<RowAddress> rows = source.RowsOf(table);
            if (rows.Count == 0)
            {
                // The hub refuses a split without lines.
                continue;
            }

            string file = names[table] + ".jsonl";
            tables.Add(new CardTable(names[table], file, source.Classes[table].Description, rows.Count));
            using Stream stream = output.Create(file);
            JsonLines.Write(
                stream,
                rows,
                (json, row) =>
                {
                    cancellation.ThrowIfCancellationRequested();
                    record.Write(json, source.RecordAt(row));
                },
                source.IsLong);
        }

        output.Write("README.md", DatasetCard.Of(source, tables, Layout));
        return Task.CompletedTask;
    }
}
