using System.CommandLine;
using System.Globalization;
using CorpusData.Cli.Searching;
using CorpusData.Cli.Terminal;

namespace CorpusData.Cli.Commands;

/// <summary><c>corpus find</c>: finds words in the texts, claims or entities of a corpus.</summary>
internal static class FindCommand
{
    private const int DefaultContext = 40;

    /// <summary>Returns the command.</summary>
    public static Command Create(Shell shell, CommonOptions common)
    {
        var query = new Argument<string>("QUERY") { Description = "The words to find, in any capitalization" };
        Argument<string?> root = CommonOptions.Root();
        Option<string> place = CommonOptions.Choice(
            "--in", "Where to search: the texts of documents, the records with quotes, or the records with surface forms", "text", "claims", "entities");
        Option<string> format = CommonOptions.Choice("--format", "The format of the result", "text", "csv", "json");
        var context = new Option<int>("--kwic")
        {
            Description = "The number of characters that are shown before and after the words",
            HelpName = "N",
            DefaultValueFactory = static _ => DefaultContext,
        };
        context.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0)
            {
                result.AddError("'--kwic' must not be negative");
            }
        });
        var command = new Command("find", "Finds words in the texts, the claims or the entities of a corpus, with what is around them.")
        {
            query,
            root,
            place,
            context,
            format,
        };
        command.SetAction((parse, cancellation) =>
        {
            var run = new CommandContext(shell, common, parse, cancellation);
            if (string.IsNullOrWhiteSpace(parse.GetValue(query)))
            {
                throw new UsageException("expected at least one character to find");
            }

            if (run.OpenForReading(run.RootOf(root)) is not { } compilation)
            {
                return Task.FromResult(ExitCode.Findings);
            }

            var search = new CorpusSearch(compilation.Corpus, new WordSearch(parse.GetValue(query)!, parse.GetValue(context)));
            List<Hit> hits = [.. parse.GetValue(place) switch
            {
                "claims" => search.InClaims(),
                "entities" => search.InEntities(),
                _ => search.InTexts(),
            }];
            Write(run, parse.GetValue(format)!, hits);
            return Task.FromResult(ExitCode.Fine);
        });
        return command;
    }

    private static void Write(CommandContext run, string format, List<Hit> hits)
    {
        var concordance = new Concordance(hits);
        switch (format)
        {
            case "csv":
                concordance.WriteCsv(run.Shell.Output);
                break;
            case "json":
                concordance.WriteJson(run.Shell.Output);
                break;
            default:
                concordance.WriteText(run.Shell.Output, run.Paint);
                break;
        }

        if (!run.IsQuiet)
        {
            string count = hits.Count.ToString(CultureInfo.InvariantCulture);
            run.Shell.Error.WriteLine(hits.Count == 1 ? "1 place" : $"{count} places");
        }
    }
}
