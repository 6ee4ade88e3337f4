namespace CorpusData.Runtime.Storage;

/// <summary>Some of a corpus's rows: one string, loaded when it is first asked for.</summary>
internal sealed class Shard(CorpusStore store, int ordinal, int[] starts, int[] counts)
{
    private string? _text;

    /// <summary>The corpus that the rows belong to.</summary>
    public CorpusStore Store { get; } = store;

    /// <summary>For each table, its first row here.</summary>
    public int[] Starts { get; } = starts;

    /// <summary>The rows' characters: for each table, where its rows begin; then the rows.</summary>
    public string Text => _text ??= Store.Load(ordinal);

    /// <summary>The row of a table.</summary>
    public Row this[int table, int row]
    {
        get
        {
            int entry = row - Starts[table];
            for (int before = 0; before < table; before++)
            {
                entry += counts[before];
            }

            return new Row(this, new Cursor(Text, entry * RowNumber.Width).ReadFixed());
        }
    }
}
