namespace CorpusData.Cli.Statistics;

/// <summary>Writes statistics as Markdown.</summary>
internal static class StatisticsMarkdown
{
    /// <summary>Writes the statistics.</summary>
    public static void Write(CorpusStatistics statistics, TextWriter output)
    {
        WriteTable(output, "| corpus | |", StatisticsTable.Rows(statistics));
        WriteTable(output, "\n| class | records |", Rows(statistics.Classes));
        WriteTable(output, "\n| entity | mentions |", Rows(statistics.MentionedEntities.Take(StatisticsTable.MaximumEntities)));
        foreach ((string title, IReadOnlyList<string> items) in StatisticsTable.Lists(statistics))
        {
            output.WriteLine($"\n{title}:\n");
            foreach (string item in items)
            {
                output.WriteLine($"- `{item}`");
            }
        }
    }

    private static List<(string Name, string Value)> Rows(IEnumerable<Count> counts) =>
        [.. counts.Select(static count => (count.Name, StatisticsTable.Number(count.Number)))];

    private static void WriteTable(TextWriter output, string heading, IReadOnlyList<(string Name, string Value)> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        output.WriteLine(heading);
        output.WriteLine("|---|---:|");
        foreach ((string row, string value) in rows)
        {
            output.WriteLine($"| {row.Replace("|", "\\|", StringComparison.Ordinal)} | {value} |");
        }
    }
}
