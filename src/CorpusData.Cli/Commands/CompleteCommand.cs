using System.CommandLine;
using System.CommandLine.Completions;
using CorpusData.Cli.Completion;
using CorpusData.Cli.Terminal;

namespace CorpusData.Cli.Commands;

/// <summary><c>corpus complete</c>: lists the words that can continue a command line. Only the scripts of <c>completion</c> call it.</summary>
internal static class CompleteCommand
{
    /// <summary>Returns the command.</summary>
    /// <param name="shell">The shell.</param>
    /// <param name="all">Returns the command of which this one is a part.</param>
    public static Command Create(Shell shell, Func<Command> all)
    {
        var line = new Argument<string>("LINE") { Description = "The command line up to the cursor" };
        var command = new Command(CompletionScript.Command, "Lists the words that can continue a command line.") { line };
        command.Hidden = true;
        command.SetAction(parse =>
        {
            foreach (string word in Words(all(), parse.GetValue(line)!))
            {
                shell.Output.WriteLine(word);
            }

            return ExitCode.Fine;
        });
        return command;
    }

    // Options are listed after a hyphen only, so that the shell can complete the names of files.
    private static IEnumerable<string> Words(Command command, string line)
    {
        string start = line[(line.LastIndexOf(' ') + 1)..];
        int name = line.IndexOf(' ', StringComparison.Ordinal);
        string arguments = name < 0 ? "" : line[(name + 1)..];
        return command.Parse(arguments).GetCompletions(arguments.Length)
            .Select(static (CompletionItem item) => item.InsertText ?? item.Label)
            .Where(word => word.StartsWith(start, StringComparison.Ordinal) && !word.StartsWith('/') && (start.Length > 0 || !word.StartsWith('-')))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }
}
