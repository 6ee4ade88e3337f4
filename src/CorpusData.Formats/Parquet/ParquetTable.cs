using System.Globalization;
using System.IO.Compression;
using CorpusData.Formats.Exporting;
using global::Parquet;
using global::Parquet.Schema;

namespace CorpusData.Formats.Parquet;

/// <summary>Writes the rows of a table to files of bounded size, in row groups of bounded size.</summary>
/// <param name="name">The name of the table.</param>
/// <param name="columns">The columns.</param>
/// <param name="output">Receives the files.</param>
/// <param name="metadata">The metadata of each file.</param>
internal sealed class ParquetTable(
    string name, IReadOnlyList<ParquetColumn> columns, ExportOutput output, IReadOnlyDictionary<string, string> metadata)
{
    // A row group is what a reader loads at once, and what statistics skip. It is kept in memory while it is written.
    private const int MaximumRows = 50_000;
    private const long MaximumCharacters = 8 << 20;
    private const long MaximumFile = 256L << 20;

    private static readonly ParquetOptions Options = new()
    {
        CompressionMethod = CompressionMethod.Zstd,
        CompressionLevel = CompressionLevel.Fastest,
    };

    private readonly ParquetSchema _schema = new(columns.Select(static column => column.Field));
    private readonly List<string> _files = [];
    private Stream? _stream;
    private ParquetWriter? _writer;
    private long _characters;
    private int _rows;

    /// <summary>The number of rows.</summary>
    public long Count { get; private set; }

    /// <summary>Says that each column has got the value of one more row.</summary>
    /// <param name="characters">The length of the row's texts, in UTF-16 code units.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public async ValueTask EndRowAsync(long characters, CancellationToken cancellation)
    {
        Count++;
        _rows++;
        _characters += characters;
        if (_rows >= MaximumRows || _characters >= MaximumCharacters)
        {
            await WriteGroupAsync(cancellation);
        }
    }

    /// <summary>Writes the last rows, and gives the files their names.</summary>
    public async Task FinishAsync(CancellationToken cancellation)
    {
        if (_rows > 0 || _files.Count == 0)
        {
            await WriteGroupAsync(cancellation);
        }

        await CloseFileAsync();
        for (int i = 0; i < _files.Count; i++)
        {
            output.Rename(_files[i], string.Create(CultureInfo.InvariantCulture, $"{name}-{i:D5}-of-{_files.Count:D5}.parquet"));
        }
    }

    private async Task WriteGroupAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (_writer is null)
        {
            // The name contains the number of files, which is not known yet.
            string file = string.Create(CultureInfo.InvariantCulture, $"{name}-{_files.Count:D5}.parquet.part");
            _files.Add(file);
            _stream = output.Create(file);
            _writer = await ParquetWriter.CreateAsync(_schema, _stream, Options, cancellationToken: cancellation);
            _writer.CustomMetadata = metadata;
        }

        using (ParquetRowGroupWriter group = _writer.CreateRowGroup())
        {
            foreach (ParquetColumn column in columns)
            {
                await column.WriteAsync(group, cancellation);
            }

            group.CompleteValidate();
        }

        _rows = 0;
        _characters = 0;
        if (_stream!.Position >= MaximumFile)
        {
            await CloseFileAsync();
        }
    }

    private async Task CloseFileAsync()
    {
        if (_writer is not null)
        {
            await _writer.DisposeAsync();
            await _stream!.DisposeAsync();
            _writer = null;
        }
    }
}
