using System.CommandLine;
using System.CommandLine.Completions;
using CorpusData.Cli.Pages;
using CorpusData.Cli.Reports;
using CorpusData.Cli.Terminal;

namespace CorpusData.Cli.Commands;

/// <summary>The options of <c>check</c>.</summary>
internal sealed class CheckOptions
{
    public Argument<string?> Root { get; } = CommonOptions.Root();

    public Option<string> Format { get; } = CommonOptions.Choice("--format", "The format of the findings", ReportFormats.Names);

    public Option<string?> Output { get; } =
        new("--output", "-o") { Description = "Write the findings to this file", HelpName = "FILE" };

    public Option<bool> Watch { get; } = new("--watch") { Description = "Check again after each change of a file, until Ctrl+C" };

    public Option<bool> WarningsAsErrors { get; } = new("--warnings-as-errors") { Description = "Treat every warning as an error" };

    public Option<string[]> Select { get; } = Ids("--select", "Show only the findings with this id; may be repeated");

    public Option<string[]> Ignore { get; } = Ids("--ignore", "Do not show the findings with this id; may be repeated");

    public Option<bool> ExitZero { get; } = new("--exit-zero") { Description = "Exit with 0 even if there are errors in the corpus" };

    public Option<string?> StdinPath { get; } =
        new("--stdin-path") { Description = "Check the standard input in place of this file, which need not be saved", HelpName = "FILE" };

    /// <summary>Returns whether the findings with an id are shown.</summary>
    /// <exception cref="UsageException">An option names an id that does not exist.</exception>
    public Func<string, bool> Selection(ParseResult parse)
    {
        HashSet<string> selected = Split(parse.GetValue(Select));
        HashSet<string> ignored = Split(parse.GetValue(Ignore));
        return id => (selected.Count == 0 || selected.Contains(id)) && !ignored.Contains(id);
    }

    private static HashSet<string> Split(string[]? values)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (string id in (values ?? []).SelectMany(static value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            ids.Add(FindingPage.Find(id.ToUpperInvariant())?.Id ?? throw new UsageException($"there is no finding '{id}'; expected an id such as CORPUS302"));
        }

        return ids;
    }

    private static Option<string[]> Ids(string name, string description)
    {
        var ids = new Option<string[]>(name) { Description = description, HelpName = "ID" };
        ids.CompletionSources.Add(static _ => FindingPage.Ids.Select(static id => new CompletionItem(id)));
        return ids;
    }
}
