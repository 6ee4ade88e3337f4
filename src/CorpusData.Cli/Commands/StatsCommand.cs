using System.CommandLine;
using CorpusData.Cli.Statistics;
using CorpusData.Cli.Terminal;

namespace CorpusData.Cli.Commands;

/// <summary><c>corpus stats</c>: counts what a corpus contains.</summary>
internal static class StatsCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create(Shell shell, CommonOptions common)
    {
        Argument<string?> root = CommonOptions.Root();
        Option<string> format = CommonOptions.Choice("--format", "The format of the result", "text", "json", "markdown");
        var command = new Command("stats", "Counts what a corpus contains, and lists entities that are not used and texts that are there twice.")
        {
            root,
            format,
        };
        command.SetAction((parse, cancellation) =>
        {
            var context = new CommandContext(shell, common, parse, cancellation);
            if (context.OpenForReading(context.RootOf(root)) is not { } compilation)
            {
                return Task.FromResult(ExitCode.Findings);
            }

            var statistics = CorpusStatistics.Of(compilation);
            switch (parse.GetValue(format))
            {
                case "json":
                    StatisticsJson.Write(statistics, shell.Output);
                    break;
                case "markdown":
                    StatisticsMarkdown.Write(statistics, shell.Output);
                    break;
                default:
                    StatisticsText.Write(statistics, shell, context.Paint);
                    break;
            }

            return Task.FromResult(ExitCode.Fine);
        });
        return command;
    }
}
