using System.Runtime.CompilerServices;

namespace CorpusData.Runtime.Storage;

/// <summary>The records of a class, created when they are first asked for.</summary>
/// <param name="store">The corpus.</param>
/// <param name="ordinal">The table's place in it.</param>
/// <param name="starts">For each shard the table's first row there, and at the end the number of rows.</param>
/// <param name="create">Makes a record of a row.</param>
internal sealed class Table(CorpusStore store, int ordinal, int[] starts, Func<Row, object> create)
{
    private Slot[]? _records;
    private IdentifierIndex? _identifiers;

    /// <summary>The number of rows.</summary>
    public int Count { get; } = starts[^1];

    /// <summary>The record in a row, created once.</summary>
    public object this[int row]
    {
        get
        {
            Slot[] records = _records ?? CreateRecords();
            return Volatile.Read(ref records[row].Record) ?? Create(records, row);
        }
    }

    /// <summary>The first row in a shard.</summary>
    public int Start(int shard) => starts[shard];

    /// <summary>The record with an identifier, or null.</summary>
    public object? Find(string identifier) =>
        _identifiers is { } index ? index.Find(identifier) : FindFirst(identifier);

    // What is done once for a record or a table is kept out of the code of a search.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string ReadIdentifier(int row)
    {
        // The record is there before its identifier is, for every thread.
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

    // Only one thread makes a record, and holds none up for longer than that: the shard is loaded before.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private object Create(Slot[] records, int row)
    {
        int shard = Array.BinarySearch(starts, row);
        if (shard < 0)
        {
            shard = ~shard - 1;
        }

        // Of shards that begin with the same row, all but the last have none of the table.
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

        // What is asked for is compared here, so that only the record that is found is touched.
        public string? Identifier;
    }
}
