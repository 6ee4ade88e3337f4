namespace CorpusData.Compiler.Check;

/// <summary>Where a record stands: its table, and its place in it.</summary>
/// <param name="Table">The table's ordinal.</param>
/// <param name="Row">The row.</param>
public readonly record struct RowAddress(int Table, int Row) : IComparable<RowAddress>
{
    /// <summary>Where nothing stands.</summary>
    public static RowAddress None { get; } = new(-1, -1);

    /// <summary>Whether there is a record.</summary>
    public bool IsRecord => Table >= 0;

    /// <summary>Compares by the tables, then by the rows.</summary>
    public int CompareTo(RowAddress other) => Table != other.Table ? Table.CompareTo(other.Table) : Row.CompareTo(other.Row);
}
