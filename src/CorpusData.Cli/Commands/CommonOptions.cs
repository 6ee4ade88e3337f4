using System.CommandLine;
using System.CommandLine.Completions;
using CorpusData.Cli.Pages;
using CorpusData.Cli.Terminal;

namespace CorpusData.Cli.Commands;

/// <summary>The options and arguments that several commands have.</summary>
internal sealed class CommonOptions
{
    /// <summary>When to color.</summary>
    public Option<string> Color { get; } = CreateColor();

    /// <summary>Whether to write no progress and no summaries.</summary>
    public Option<bool> Quiet { get; } =
        new("--quiet", "-q") { Description = "Write results and errors only, no summary", Recursive = true };

    /// <summary>Whether to write details.</summary>
    public Option<bool> Verbose { get; } =
        new("--verbose", "-v") { Description = "Write the folder, the project file and the time of each stage", Recursive = true };

    /// <summary>Returns the argument for the folder of the corpus.</summary>
    public static Argument<string?> Root()
    {
        var root = new Argument<string?>("ROOT")
        {
            Description = "The folder that contains 'schema' and 'seeds'; by default the nearest one, from the current folder up",
            Arity = ArgumentArity.ZeroOrOne,
        };

        // An option with a typing error would be taken for a folder.
        root.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: ['-', ..] } token])
            {
                result.AddError($"there is no option '{token.Value}'");
            }
        });
        return root;
    }

    /// <summary>Returns an option with a fixed set of values, of which the first one is the default.</summary>
    public static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => values[0] };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    /// <summary>Returns an option for ids of findings.</summary>
    public static Option<string[]> Ids(string name, string description)
    {
        var ids = new Option<string[]>(name) { Description = description, HelpName = "ID" };
        ids.CompletionSources.Add(static _ => FindingPage.Ids.Select(static id => new CompletionItem(id)));
        return ids;
    }

    /// <summary>Returns the ids of findings in the values of an option; several in one value are separated by commas.</summary>
    /// <exception cref="UsageException">A finding with an id does not exist.</exception>
    public static HashSet<string> IdsIn(string[]? values)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (string id in (values ?? []).SelectMany(static value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            ids.Add(FindingPage.Find(id.ToUpperInvariant())?.Id ?? throw new UsageException($"there is no finding '{id}'; expected an id such as CORPUS302"));
        }

        return ids;
    }

    /// <summary>Returns the colors for a stream.</summary>
    /// <param name="parse">The arguments.</param>
    /// <param name="shell">The shell.</param>
    /// <param name="isTerminal">Whether the stream is a terminal.</param>
    public Paint PaintOf(ParseResult parse, Shell shell, bool isTerminal) => new(parse.GetValue(Color) switch
    {
        "always" => true,
        "never" => false,
        _ => isTerminal && string.IsNullOrEmpty(shell.Variable("NO_COLOR")) && shell.Variable("TERM") != "dumb",
    });

    private static Option<string> CreateColor()
    {
        Option<string> color = Choice("--color", "When to color the output; NO_COLOR turns 'auto' off", "auto", "always", "never");
        color.Recursive = true;
        return color;
    }
}
