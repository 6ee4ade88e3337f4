namespace CorpusData.Compiler.Check;

/// <summary>The address of a record: a table and a row in it.</summary>
/// <param name="Table">The index of the table.</param>
/// <param name="Row">The index of the row in the table.</param>
public readonly record struct RowAddress(int Table, int Row) : IComparable<RowAddress>
{
    /// <summary>The address of no record.</summary>
    public static RowAddress None { get; } = new(-1, -1);

    /// <summary>Whether this is the address of a record.</summary>
    public bool IsRecord => Table >= 0;

    /// <summary>Compares the tables, then the rows.</summary>
    public int CompareTo(RowAddress other) => Table != other.Table ? Table.CompareTo(other.Table) : Row.CompareTo(other.Row);
}
