namespace CorpusData.Compiler.Check;

/// <summary>The records that each row of a table leads to.</summary>
/// <param name="starts">For each row where its records begin, and at the end how many there are.</param>
/// <param name="targets">The records of all rows, one row after the other.</param>
internal sealed class RowTargets(int[] starts, RowAddress[] targets)
{
    /// <summary>The records that a row leads to.</summary>
    public ReadOnlySpan<RowAddress> Of(int row) => targets.AsSpan(starts[row], starts[row + 1] - starts[row]);
}
