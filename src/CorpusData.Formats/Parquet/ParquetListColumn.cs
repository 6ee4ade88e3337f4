using System.Buffers;
using global::Parquet;
using global::Parquet.Schema;

namespace CorpusData.Formats.Parquet;

/// <summary>A column of lists.</summary>
/// <typeparam name="T">The type of the items; <see cref="ReadOnlyMemory{T}"/> of characters for text.</typeparam>
/// <param name="name">The name of the column.</param>
/// <param name="item">The items in the file's schema.</param>
internal sealed class ParquetListColumn<T>(string name, DataField item) : ParquetColumn
    where T : struct
{
    // The levels of Parquet's three-level lists: 0 is no list, 2 a list with a missing item.
    private const int Empty = 1;
    private const int Present = 3;

    private readonly ArrayBufferWriter<T> _values = new();
    private readonly ArrayBufferWriter<int> _definitions = new();
    private readonly ArrayBufferWriter<int> _repetitions = new();

    /// <inheritdoc/>
    public override Field Field { get; } = new ListField(name, item);

    /// <summary>Adds the list of a row.</summary>
    public void Add(IEnumerable<T> values)
    {
        int before = _values.WrittenCount;
        foreach (T value in values)
        {
            _repetitions.Write([_values.WrittenCount == before ? 0 : 1]);
            _definitions.Write([Present]);
            _values.Write([value]);
        }

        if (_values.WrittenCount == before)
        {
            _repetitions.Write([0]);
            _definitions.Write([Empty]);
        }
    }

    /// <inheritdoc/>
    public override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellation)
    {
        await group.WriteAllPartsAsync<T>(item, _values.WrittenMemory, _definitions.WrittenMemory, _repetitions.WrittenMemory, cancellation);
        _values.Clear();
        _definitions.Clear();
        _repetitions.Clear();
    }
}
