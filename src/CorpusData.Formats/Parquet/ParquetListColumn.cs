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

    private readonly List<T> _values = [];
    private readonly List<int> _definitions = [];
    private readonly List<int> _repetitions = [];

    /// <inheritdoc/>
    public override Field Field { get; } = new ListField(name, item);

    /// <summary>Adds the list of a row.</summary>
    public void Add(IEnumerable<T> values)
    {
        int before = _values.Count;
        foreach (T value in values)
        {
            _repetitions.Add(_values.Count == before ? 0 : 1);
            _definitions.Add(Present);
            _values.Add(value);
        }

        if (_values.Count == before)
        {
            _repetitions.Add(0);
            _definitions.Add(Empty);
        }
    }

    /// <inheritdoc/>
    public override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellation)
    {
        await group.WriteAllPartsAsync<T>(item, _values.ToArray(), _definitions.ToArray(), _repetitions.ToArray(), cancellation);
        _values.Clear();
        _definitions.Clear();
        _repetitions.Clear();
    }
}
