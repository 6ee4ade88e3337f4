namespace CorpusData.Cli.Comparing.Agreements;

/// <summary>Writes an agreement as Markdown.</summary>
internal static class AgreementMarkdown
{
    /// <summary>Writes the agreement.</summary>
    public static void Write(Agreement agreement, TextWriter output)
    {
        output.WriteLine($"{AgreementTable.Counted(agreement)}.");
        foreach (IReadOnlyList<IReadOnlyList<string>> table in AgreementTable.Of(agreement))
        {
            output.WriteLine($"\n| {string.Join(" | ", table[0])} |");
            output.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---:|", table[0].Count - 1))}");
            foreach (IReadOnlyList<string> row in table.Skip(1))
            {
                output.WriteLine($"| {string.Join(" | ", row)} |");
            }
        }
    }
}
