using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using CorpusData.Runtime.Storage;

namespace CorpusData.Runtime;

/// <summary>The records of a class and of those that inherit from it, by place and by identifier.</summary>
/// <remarks>A record is created when it is first asked for, once; reading takes no lock.</remarks>
/// <typeparam name="T">The class.</typeparam>
public abstract class CorpusCollection<T> : IReadOnlyList<T>
    where T : class, ICorpusRecord
{
    private readonly CorpusStore _store;
    private readonly Table[] _tables;

    // As nearly all collections are of one table, it is found first.
    private readonly Table? _only;

    /// <summary>Used by generated code.</summary>
    /// <param name="store">The corpus's rows.</param>
    /// <param name="tables">The tables that hold the collection's records.</param>
    protected CorpusCollection(CorpusStore store, params int[] tables)
    {
        _store = store;
        _tables = Array.ConvertAll(tables, store.Table);
        _only = _tables is [{ } table] ? table : null;
        Count = _tables.Sum(static table => table.Count);
    }

    /// <summary>The number of records.</summary>
    public int Count { get; }

    /// <summary>The record at a place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
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

            throw new ArgumentOutOfRangeException(nameof(index), index, $"The collection has {Count} records.");
        }
    }

    /// <summary>The record with an identifier.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest identifier.</exception>
    public T this[string id] => Find(id) ?? throw NotFound(id);

    /// <summary>Looks for the record with an identifier.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string id, [NotNullWhen(true)] out T? record)
    {
        record = Find(id);
        return record is not null;
    }

    /// <summary>Whether there is a record with an identifier.</summary>
    public bool Contains(string id) => TryGet(id, out _);

    /// <summary>Goes through the records in their order, without allocating.</summary>
    public CorpusCollection<T>.Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Used by generated code: the record in a row of a table.</summary>
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

    /// <summary>Goes through a collection.</summary>
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
