using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CorpusData.Runtime.Storage;

/// <summary>
/// Used by generated code: the rows of a corpus, in shards that are loaded, and tables of records that are created,
/// when they are first asked for.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusStore
{
    private readonly Func<int, string> _loadShard;
    private readonly Func<int, string> _loadIdentifiers;
    private readonly Func<Row, object>[] _create;
    private readonly int[] _counts;
    private readonly int[][] _starts;
    private readonly Shard[] _shards;
    private readonly object?[]?[] _records;
    private readonly string?[] _identifiers;

    /// <summary>Takes the rows of a corpus.</summary>
    /// <param name="layout">How many rows of each table are in each shard.</param>
    /// <param name="loadShard">Gives a shard's characters.</param>
    /// <param name="loadIdentifiers">Gives a table's identifier index.</param>
    /// <param name="create">For each table, what makes a record of a row.</param>
    public CorpusStore(
        string layout, Func<int, string> loadShard, Func<int, string> loadIdentifiers, params Func<Row, object>[] create)
    {
        _loadShard = loadShard;
        _loadIdentifiers = loadIdentifiers;
        _create = create;
        _counts = new int[create.Length];
        _records = new object?[]?[create.Length];
        _identifiers = new string?[create.Length];
        var cursor = new Cursor(layout, 0);
        _shards = new Shard[cursor.ReadInt()];
        _starts = new int[create.Length][];
        for (int table = 0; table < create.Length; table++)
        {
            _starts[table] = new int[_shards.Length];
        }

        for (int i = 0; i < _shards.Length; i++)
        {
            int[] counts = new int[create.Length];
            int[] starts = (int[])_counts.Clone();
            for (int table = 0; table < create.Length; table++)
            {
                counts[table] = cursor.ReadInt();
                _starts[table][i] = starts[table];
                _counts[table] += counts[table];
            }

            _shards[i] = new Shard(this, i, starts, counts);
        }
    }

    /// <summary>The number of rows of a table.</summary>
    public int Count(int table) => _counts[table];

    /// <summary>The record in a row of a table, created once.</summary>
    public T Get<T>(int table, int row)
        where T : class
    {
        object?[] records = _records[table] ?? CreateTable(table);
        return Unsafe.As<T>(Volatile.Read(ref records[row]) ?? Create(records, table, row));
    }

    internal string Load(int shard) => _loadShard(shard);

    internal bool TryFind<T>(int table, string identifier, [NotNullWhen(true)] out T? record)
        where T : class, ICorpusRecord
    {
        string index = _identifiers[table] ??= _loadIdentifiers(table);
        int slots = index.Length / RowNumber.Width;
        if (slots > 0)
        {
            int slot = IdentifierHash.Slot(IdentifierHash.Compute(identifier), slots);
            int row;
            while ((row = new Cursor(index, slot * RowNumber.Width).ReadFixed()) != 0)
            {
                record = Get<T>(table, row - 1);
                if (record.Identifier == identifier)
                {
                    return true;
                }

                slot = slot + 1 == slots ? 0 : slot + 1;
            }
        }

        record = null;
        return false;
    }

    private object?[] CreateTable(int table)
    {
        object?[] records = new object?[_counts[table]];
        return Interlocked.CompareExchange(ref _records[table], records, null) ?? records;
    }

    // Two threads may both make the record; the one that comes first is the record, for both.
    private object Create(object?[] records, int table, int row)
    {
        int shard = Array.BinarySearch(_starts[table], row);
        if (shard < 0)
        {
            shard = ~shard - 1;
        }

        // Of shards that begin with the same row, all but the last have none of the table.
        while (shard + 1 < _shards.Length && _starts[table][shard + 1] == row)
        {
            shard++;
        }

        object created = _create[table](_shards[shard][table, row]);
        return Interlocked.CompareExchange(ref records[row], created, null) ?? created;
    }
}
