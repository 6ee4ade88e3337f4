namespace CorpusData.Runtime.Storage;

/// <summary>A part of the rows of a corpus: one string, loaded on first use.</summary>
internal sealed class Shard(CorpusStore store, int ordinal)
{
    private string? _text;

    /// <summary>The corpus that the rows belong to.</summary>
    public CorpusStore Store { get; } = store;

    /// <summary>The characters of the shard: the position of each row, by table, and then the rows.</summary>
    public string Text => _text ??= Store.LoadShard(ordinal);

    /// <summary>A row of a table, by its number in the table.</summary>
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

    /// <summary>Returns the first row of a table in this shard.</summary>
    public int Start(int table) => Store.Table(table).Start(ordinal);
}
