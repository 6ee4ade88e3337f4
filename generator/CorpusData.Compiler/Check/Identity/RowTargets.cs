namespace CorpusData.Compiler.Check;

/// <summary>The records that each row of a table refers to.</summary>
/// <param name="starts">The index of the first target of each row, then the number of all targets.</param>
/// <param name="targets">The targets of all rows, row by row.</param>
internal sealed class RowTargets(int[] starts, RowAddress[] targets)
{
    /// <summary>Returns the records that a row refers to.</summary>
    public ReadOnlySpan<RowAddress> Of(int row) => targets.AsSpan(starts[row], starts[row + 1] - starts[row]);
}
