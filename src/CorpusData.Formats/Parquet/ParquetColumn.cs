using System.Buffers;
using global::Parquet;
using global::Parquet.Schema;

namespace CorpusData.Formats.Parquet;

/// <summary>A column of a table, with the rows that are not written yet.</summary>
internal abstract class ParquetColumn
{
    /// <summary>The column in the file's schema.</summary>
    public abstract Field Field { get; }

    /// <summary>Writes the rows to a row group, and forgets them.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellation);
}

/// <summary>A column of values of one type, each of which can be missing.</summary>
/// <typeparam name="T">The type; <see cref="ReadOnlyMemory{T}"/> of characters for text.</typeparam>
/// <param name="data">The column in the file's schema.</param>
internal sealed class ParquetColumn<T>(DataField data) : ParquetColumn
    where T : struct
{
    private readonly ArrayBufferWriter<T> _values = new();
    private readonly ArrayBufferWriter<int> _levels = new();

    /// <inheritdoc/>
    public override Field Field => data;

    /// <summary>Adds the value of a row; null if it has none.</summary>
    public void Add(T? value)
    {
        _levels.Write([value is null ? 0 : 1]);
        if (value is { } present)
        {
            _values.Write([present]);
        }
    }

    /// <inheritdoc/>
    public override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellation)
    {
        await group.WriteAllPartsAsync<T>(data, _values.WrittenMemory, _levels.WrittenMemory, null, cancellation);
        _values.Clear();
        _levels.Clear();
    }
}
