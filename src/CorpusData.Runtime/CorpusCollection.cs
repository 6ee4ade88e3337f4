using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using CorpusData.Runtime.Storage;

namespace CorpusData.Runtime;

/// <summary>The records of a class and of the classes that inherit from it, by index and by identifier.</summary>
/// <remarks>A record is created once, on first use. Reading takes no lock.</remarks>
/// <typeparam name="T">The class.</typeparam>
public abstract class CorpusCollection<T> : IReadOnlyList<T>
    where T : class, ICorpusRecord
{
    private readonly CorpusStore _store;
    private readonly Table[] _tables;

    // Nearly all collections have one table; this field makes their lookups faster.
    private readonly Table? _only;

    /// <summary>Initializes a collection. Used by generated code.</summary>
    /// <param name="store">The rows of the corpus.</param>
    /// <param name="tables">The tables that contain the collection's records.</param>
    protected CorpusCollection(CorpusStore store, params int[] tables)
    {
        _store = store;
        _tables = Array.ConvertAll(tables, store.Table);
        _only = _tables is [{ } table] ? table : null;
        Count = _tables.Sum(static table => table.Count);
    }

    /// <summary>The number of records.</summary>
    public int Count { get; }

    /// <summary>The record at an index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative or not less than <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            int row = index;
            foreach (Table table in _tables)
            {
                if (row < table.Count)
                {
                    return Unsafe.As<T>(table[row]);
                }

                row -= table.Count;
            }

            throw new ArgumentOutOfRangeException(
                nameof(index), index, $"The collection contains {Count} {(Count == 1 ? "record" : "records")}.");
        }
    }

    /// <summary>The record with an identifier.</summary>
    /// <exception cref="KeyNotFoundException">
    /// The collection contains no such record. The message names the nearest identifier.
    /// </exception>
    public T this[string id] => Find(id) ?? throw NotFound(id);

    /// <summary>Gets the record with an identifier.</summary>
    /// <returns>Whether the collection contains the record.</returns>
    public bool TryGet(string id, [NotNullWhen(true)] out T? record)
    {
        record = Find(id);
        return record is not null;
    }

    /// <summary>Returns whether the collection contains a record with an identifier.</summary>
    public bool Contains(string id) => TryGet(id, out _);

    /// <summary>Returns an enumerator of the records in their order. Enumerating allocates no memory.</summary>
    public CorpusCollection<T>.Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the record in a row of a table. Used by generated code.</summary>
    protected T At(int table, int row) => _store.Get<T>(table, row);

    private T? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Unsafe.As<T?>(_only is { } table ? table.Find(id) : FindInEach(id));
    }

    private object? FindInEach(string id)
    {
        foreach (Table table in _tables)
        {
            if (table.Find(id) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private KeyNotFoundException NotFound(string id)
    {
        string? nearest = NearestName.Find(id, this.Select(static record => record.Identifier));
        string suggestion = nearest is null ? "" : $" Did you mean '{nearest}'?";
        return new KeyNotFoundException($"'{id}' is not an identifier of this collection.{suggestion}");
    }

    /// <summary>Enumerates the records of a collection.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly CorpusCollection<T> _collection;
        private int _index;

        internal Enumerator(CorpusCollection<T> collection)
        {
            _collection = collection;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly T Current => _collection[_index];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _collection.Count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
