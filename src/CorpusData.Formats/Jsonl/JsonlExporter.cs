using CorpusData.Compiler.Check;
using CorpusData.Formats.Exporting;

namespace CorpusData.Formats.Jsonl;

/// <summary>Writes a file of JSON lines for each class, with a dataset card.</summary>
public sealed class JsonlExporter : IExporter
{
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
            RowAddress[] rows = source.RowsOf(table);
            if (rows.Length == 0)
            {
                // The hub refuses a split without lines.
                continue;
            }

            string file = names[table] + ".jsonl";
            tables.Add(new CardTable(names[table], file, source.Classes[table], rows.Length));
            using Stream stream = output.Create(file);
            JsonLines.Write(stream, rows, (json, row) =>
            {
                cancellation.ThrowIfCancellationRequested();
                record.Write(json, source.RecordAt(row));
            });
        }

        output.Write("README.md", DatasetCard.Of(source, tables));
        return Task.CompletedTask;
    }
}
