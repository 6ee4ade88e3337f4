using Spectre.Console;

namespace CorpusData.Benchmarks.Timing;

/// <summary>Prints results as one table.</summary>
internal static class ResultTable
{
    private const int Width = 150;

    public static void Print(IEnumerable<Result> results)
    {
        // In a file, and in a narrow window too: a broken row is no row of Markdown.
        AnsiConsole.Profile.Width = Math.Max(Width, AnsiConsole.Profile.Width);
        Table table = new Table().Border(TableBorder.Markdown).AddColumns("", "measure", "median", "min–max", "target", "");
        foreach (Result result in results)
        {
            table.AddRow(Bold(result.Id), Bold(result.Title), "", "", "", "");
            foreach (Series side in result.Sides)
            {
                table.AddRow("", Text(side.Name), Text(side.Unit.Format(side.Median)), Text(side.Spread), "", Text(side.Note ?? ""));
            }

            foreach (Verdict verdict in result.Verdicts)
            {
                string value = verdict.Unit.Format(verdict.Value);
                table.AddRow("", Bold(verdict.What), Bold(value), "", Text(verdict.Target), Text(Outcome(verdict.Met)));
            }
        }

        AnsiConsole.Write(table);
    }

    private static string Outcome(bool? met) => met switch { true => "met", false => "not met", null => "" };

    private static string Text(string text) => Markup.Escape(text);

    private static string Bold(string text) => $"[bold]{Markup.Escape(text)}[/]";
}
