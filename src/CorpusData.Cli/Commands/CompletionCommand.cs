using System.CommandLine;
using CorpusData.Cli.Completion;
using CorpusData.Cli.Terminal;

namespace CorpusData.Cli.Commands;

/// <summary><c>corpus completion</c>: writes the script with which a shell completes commands.</summary>
internal static class CompletionCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create(Shell shell)
    {
        var name = new Argument<string>("SHELL") { Description = "The shell" };
        name.AcceptOnlyFromAmong(CompletionScript.Shells);
        var command = new Command("completion", "Writes a script with which a shell completes commands, options, findings and documents.") { name };
        command.SetAction(parse =>
        {
            shell.Output.WriteLine(CompletionScript.Of(parse.GetValue(name)!).ReplaceLineEndings("\n"));
            return ExitCode.Fine;
        });
        return command;
    }
}
