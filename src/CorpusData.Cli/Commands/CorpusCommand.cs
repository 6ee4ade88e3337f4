using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using CorpusData.Cli.Reports;
using CorpusData.Cli.Terminal;

namespace CorpusData.Cli.Commands;

/// <summary>The command <c>corpus</c> with its verbs.</summary>
internal static class CorpusCommand
{
    private const string VersionOption = "--version";

    /// <summary>Runs the command.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="shell">The shell.</param>
    /// <param name="cancellation">Is canceled when the user presses Ctrl+C.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, Shell shell, CancellationToken cancellation)
    {
        if (args is [VersionOption])
        {
            // The parser takes as long to start as the runtime does.
            return WriteVersion(shell);
        }

        ParseResult parse = Create(shell).Parse(args);
        if (parse.Errors.Count > 0)
        {
            foreach (ParseError error in parse.Errors)
            {
                shell.Error.WriteLine($"corpus: {error.Message}");
            }

            shell.Error.WriteLine("Run 'corpus --help' to see the commands, or 'corpus COMMAND --help' to see those of a command.");
            return ExitCode.Failure;
        }

        var configuration = new InvocationConfiguration
        {
            Output = shell.Output,
            Error = shell.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        try
        {
            return await parse.InvokeAsync(configuration, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (exception is UsageException or IOException or UnauthorizedAccessException)
        {
            shell.Error.WriteLine($"corpus: {exception.Message}");
            return ExitCode.Failure;
        }
        catch (Exception exception)
        {
            shell.Error.WriteLine($"corpus failed because of an error of its own; please report it: {exception}");
            return ExitCode.Failure;
        }
    }

    // Not a RootCommand, whose name in the help is that of the assembly.
    private static Command Create(Shell shell)
    {
        var options = new CommonOptions();
        return new Command("corpus", "Checks a corpus of annotated articles, and finds what is in it.")
        {
            new HelpOption(),
            new Option<bool>(VersionOption) { Description = "Show the version", Action = new VersionAction(shell) },
            options.Color,
            options.Quiet,
            options.Verbose,
            AddCommand.Create(shell, options),
            CheckCommand.Create(shell, options),
            CompleteCommand.Create(shell, () => Create(shell)),
            CompletionCommand.Create(shell),
            DiffCommand.Create(shell, options),
            ExplainCommand.Create(shell),
            ExportCommand.Create(shell, options),
            FindCommand.Create(shell, options),
            FixCommand.Create(shell, options),
            ImportCommand.Create(shell, options),
            NewCommand.Create(shell, options),
            QuoteCommand.Create(shell, options),
            SchemaCommand.Create(shell, options),
            SiteCommand.Create(shell, options),
            StatsCommand.Create(shell, options),
        };
    }

    private static int WriteVersion(Shell shell)
    {
        shell.Output.WriteLine(ToolVersion.Text);
        return ExitCode.Fine;
    }

    private sealed class VersionAction(Shell shell) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult) => WriteVersion(shell);
    }
}
