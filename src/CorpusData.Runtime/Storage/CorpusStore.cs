using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace CorpusData.Runtime.Storage;

/// <summary>
/// The rows of a corpus in shards, and its records in tables. Used by generated code. A shard is loaded and a record is
/// created on first use.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusStore
{
    private readonly Func<int, string> _loadShard;
    private readonly Func<int, string> _loadIdentifiers;
    private readonly Shard?[] _shards;
    private readonly Table[] _tables;

    /// <summary>Initializes the store of a corpus.</summary>
    /// <param name="layout">The number of rows of each table in each shard.</param>
    /// <param name="loadShard">Returns the characters of a shard.</param>
    /// <param name="loadIdentifiers">Returns the index of a table's identifiers.</param>
    /// <param name="create">For each table, the function that creates a record from a row.</param>
    public CorpusStore(
        string layout, Func<int, string> loadShard, Func<int, string> loadIdentifiers, params Func<Row, object>[] create)
    {
        _loadShard = loadShard;
        _loadIdentifiers = loadIdentifiers;
        var cursor = new Cursor(layout, 0);
        _shards = new Shard?[cursor.ReadInt()];
        int[][] starts = new int[create.Length][];
        for (int table = 0; table < create.Length; table++)
        {
            starts[table] = new int[_shards.Length + 1];
        }

        for (int shard = 0; shard < _shards.Length; shard++)
        {
            foreach (int[] rows in starts)
            {
                rows[shard + 1] = rows[shard] + cursor.ReadInt();
            }
        }

        _tables = new Table[create.Length];
        for (int table = 0; table < create.Length; table++)
        {
            _tables[table] = new Table(this, table, starts[table], create[table]);
        }
    }

    /// <summary>Returns the number of rows of a table.</summary>
    public int Count(int table) => _tables[table].Count;

    /// <summary>Returns the record in a row of a table. It is created once.</summary>
    public T Get<T>(int table, int row)
        where T : class => Unsafe.As<T>(_tables[table][row]);

    internal Table Table(int ordinal) => _tables[ordinal];

    // Two threads may both create the shard; both then use the one that was stored first.
    internal Shard Shard(int ordinal) =>
        _shards[ordinal] ?? Interlocked.CompareExchange(ref _shards[ordinal], new Shard(this, ordinal), null) ?? _shards[ordinal]!;

    internal string LoadShard(int ordinal) => _loadShard(ordinal);

    internal string LoadIdentifiers(int table) => _loadIdentifiers(table);
}
