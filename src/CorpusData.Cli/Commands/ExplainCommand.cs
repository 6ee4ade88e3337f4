using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using CorpusData.Cli.Pages;
using CorpusData.Cli.Terminal;

namespace CorpusData.Cli.Commands;

/// <summary><c>corpus explain</c>: shows the page of a finding.</summary>
internal static class ExplainCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create(Shell shell)
    {
        var id = new Argument<string>("ID") { Description = "The id of the finding, for example CORPUS302 or 302", HelpName = "ID" };
        id.CompletionSources.Add(static _ => FindingPage.Ids.Select(static name => new CompletionItem(name)));
        var command = new Command("explain", "Shows the cause of a finding, an example and the fix.") { id };
        command.SetAction(parse =>
        {
            string given = parse.GetValue(id)!;
            string name = int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                ? string.Create(CultureInfo.InvariantCulture, $"CORPUS{number:D3}")
                : given.ToUpperInvariant();
            FindingPage page = FindingPage.Find(name)
                ?? throw new UsageException($"there is no finding '{given}'; expected an id such as CORPUS302");
            shell.Output.Write(page.Text);
            return ExitCode.Fine;
        });
        return command;
    }
}
