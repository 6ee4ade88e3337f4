namespace CorpusData.Runtime.Storage;

/// <summary>Some of a corpus's rows: one string, loaded when it is first asked for.</summary>
internal sealed class Shard(CorpusStore store, int ordinal)
{
    private string? _text;

    /// <summary>The corpus that the rows belong to.</summary>
    public CorpusStore Store { get; } = store;

    /// <summary>The rows' characters: for each table, where its rows begin; then the rows.</summary>
    public string Text => _text ??= Store.LoadShard(ordinal);

    /// <summary>The row of a table.</summary>
    public Row this[int table, int row]
    {
        get
        {
            int entry = row - Start(table);
            for (int before = 0; before < table; before++)
            {
                entry += Store.Table(before).Start(ordinal + 1) - Start(before);
            }

            return new Row(this, new Cursor(Text, entry * RowNumber.Width).ReadFixed());
        }
    }

    /// <summary>The first row of a table.</summary>
    public int Start(int table) => Store.Table(table).Start(ordinal);
}
