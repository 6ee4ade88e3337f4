namespace CorpusData.Cli.Comparing.Agreements;

/// <summary>Writes an agreement for readers.</summary>
internal static class AgreementText
{
    private const string Gap = "  ";

    /// <summary>Writes the agreement.</summary>
    public static void Write(Agreement agreement, TextWriter output)
    {
        output.WriteLine(AgreementTable.Counted(agreement));
        foreach (IReadOnlyList<IReadOnlyList<string>> table in AgreementTable.Of(agreement))
        {
            int[] widths = [.. Enumerable.Range(0, table[0].Count).Select(column => table.Max(row => row[column].Length))];
            output.WriteLine();
            foreach (IReadOnlyList<string> row in table)
            {
                output.WriteLine(string.Join(Gap, row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))));
            }
        }
    }
}
