using System.Runtime.CompilerServices;

namespace CorpusData.Runtime.Storage;

/// <summary>The records of a class. Each record is created on first use.</summary>
/// <param name="store">The corpus.</param>
/// <param name="ordinal">The number of the table in the corpus.</param>
/// <param name="starts">The table's first row in each shard, followed by the number of rows.</param>
/// <param name="create">Creates a record from a row.</param>
internal sealed class Table(CorpusStore store, int ordinal, int[] starts, Func<Row, object> create)
{
    private Slot[]? _records;
    private IdentifierIndex? _identifiers;

    /// <summary>The number of rows.</summary>
    public int Count { get; } = starts[^1];

    /// <summary>The record in a row. It is created once.</summary>
    public object this[int row]
    {
        get
        {
            Slot[] records = _records ?? CreateRecords();
            return Volatile.Read(ref records[row].Record) ?? Create(records, row);
        }
    }

    /// <summary>Returns the table's first row in a shard.</summary>
    public int Start(int shard) => starts[shard];

    /// <summary>Returns the record with an identifier, or null if there is none.</summary>
    public object? Find(string identifier) =>
        _identifiers is { } index ? index.Find(identifier) : FindFirst(identifier);

    // Not inlined: it runs once for each record, and inlining it would slow down every search.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string ReadIdentifier(int row)
    {
        // The record is stored before its identifier: a thread that sees the identifier also sees the record.
        string identifier = Unsafe.As<ICorpusRecord>(this[row]).Identifier;
        Volatile.Write(ref _records![row].Identifier, identifier);
        return identifier;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private object? FindFirst(string identifier)
    {
        if (Count == 0)
        {
            return null;
        }

        _identifiers = new IdentifierIndex(store.LoadIdentifiers(ordinal), this, _records ?? CreateRecords());
        return _identifiers.Find(identifier);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Slot[] CreateRecords()
    {
        var records = new Slot[Count];
        return Interlocked.CompareExchange(ref _records, records, null) ?? records;
    }

    // Only one thread creates a record. The shard is loaded before taking the lock, to hold the lock as briefly as possible.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private object Create(Slot[] records, int row)
    {
        int shard = Array.BinarySearch(starts, row);
        if (shard < 0)
        {
            shard = ~shard - 1;
        }

        // If several shards begin with the same row, only the last of them contains rows of the table.
        while (starts[shard + 1] == row)
        {
            shard++;
        }

        Row content = store.Shard(shard)[ordinal, row];
        lock (records)
        {
            ref object? record = ref records[row].Record;
            if (record is null)
            {
                Volatile.Write(ref record, create(content));
            }

            return record!;
        }
    }

    public struct Slot
    {
        public object? Record;

        // Searches compare this copy, so that they read only the record that they find.
        public string? Identifier;
    }
}
