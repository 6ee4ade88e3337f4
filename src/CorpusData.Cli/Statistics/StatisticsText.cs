using CorpusData.Cli.Terminal;
using Spectre.Console;

namespace CorpusData.Cli.Statistics;

/// <summary>Writes statistics for readers, with small charts.</summary>
internal static class StatisticsText
{
    private const int MaximumItems = 20;
    private const int ChartWidth = 60;

    /// <summary>Writes the statistics.</summary>
    public static void Write(CorpusStatistics statistics, Shell shell, Paint paint)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = paint.IsOn ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = paint.IsOn ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(shell.Output),
        });
        console.Profile.Width = shell.Width;
        console.Profile.Capabilities.Unicode = true;

        Table table = new Table().Border(TableBorder.None).HideHeaders().AddColumn("").AddColumn(new TableColumn("").RightAligned());
        foreach ((string name, string value) in StatisticsTable.Rows(statistics))
        {
            table.AddRow(Markup.Escape(name), value);
        }

        console.Write(table);
        WriteChart(console, "Records", statistics.Classes, Color.Green);
        WriteChart(console, "Most mentioned", statistics.MentionedEntities.Take(StatisticsTable.MaximumEntities), Color.Blue);
        foreach ((string title, IReadOnlyList<string> items) in StatisticsTable.Lists(statistics))
        {
            console.WriteLine();
            console.WriteLine(title);
            foreach (string item in items.Take(MaximumItems))
            {
                console.WriteLine($"  {item}");
            }

            if (items.Count > MaximumItems)
            {
                console.WriteLine($"  … and {StatisticsTable.Number(items.Count - MaximumItems)} more; '--format json' lists all");
            }
        }
    }

    private static void WriteChart(IAnsiConsole console, string title, IEnumerable<Count> counts, Color color)
    {
        List<Count> all = [.. counts];
        if (all.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.WriteLine(title);
        var chart = new BarChart { Width = Math.Min(ChartWidth, console.Profile.Width) };
        foreach (Count count in all)
        {
            chart.AddItem(Markup.Escape(count.Name), count.Number, color);
        }

        console.Write(chart);
    }
}
