using System.CommandLine;
using CorpusData.Cli.Projects;
using CorpusData.Cli.Reports;
using CorpusData.Cli.Terminal;
using CorpusData.Compiler;
using CorpusData.Compiler.Findings;
using CorpusData.Workspace;

namespace CorpusData.Cli.Commands;

/// <summary><c>corpus check</c>: shows every finding.</summary>
internal sealed class CheckCommand
{
    private const string ClearScreen = "\u001b[2J\u001b[3J\u001b[H";

    private readonly CommandContext _context;
    private readonly CheckOptions _options;
    private readonly Func<string, bool> _isSelected;
    private readonly string _root;

    private CheckCommand(CommandContext context, CheckOptions options)
    {
        _context = context;
        _options = options;
        _isSelected = options.Selection(context.Parse);
        _root = context.RootOf(options.Root);
    }

    /// <summary>Returns the command.</summary>
    public static Command Create(Shell shell, CommonOptions common)
    {
        var options = new CheckOptions();
        var command = new Command("check", "Shows every error of a corpus, with its line, the rule of the schema and the fix.")
        {
            options.Root,
            options.Format,
            options.Output,
            options.Watch,
            options.WarningsAsErrors,
            options.Select,
            options.Ignore,
            options.ExitZero,
            options.StdinPath,
        };
        command.SetAction((parse, cancellation) =>
            new CheckCommand(new CommandContext(shell, common, parse, cancellation), options).RunAsync());
        return command;
    }

    private bool Watches => _context.Parse.GetValue(_options.Watch);

    private async Task<int> RunAsync()
    {
        string? stdinPath = _context.Parse.GetValue(_options.StdinPath);
        if (Watches && stdinPath is not null)
        {
            throw new UsageException("'--watch' and '--stdin-path' cannot be used together");
        }

        CorpusWorkspace workspace = _context.Open(_root);
        int code = Show(stdinPath is null ? workspace.Compilation : WithInput(workspace.Compilation, stdinPath));
        if (Watches)
        {
            await _context.WatchAsync(workspace, compilation => Show(compilation));
        }

        return code;
    }

    private CorpusCompilation WithInput(CorpusCompilation compilation, string given)
    {
        string path = Path.GetFullPath(given, _context.Shell.Folder);
        string displayPath = Path.GetRelativePath(_root, path).Replace('\\', '/');
        if (CorpusLayout.RoleOf(displayPath) is not { } role)
        {
            throw new UsageException(
                $"'{given}' is not a file of the corpus in '{_root}'; expected a YAML file in '{CorpusLayout.SchemaFolder}', or a text or YAML file in '{CorpusLayout.SeedFolder}'");
        }

        using Stream input = _context.Shell.OpenInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return compilation.With([CorpusFile.FromBytes(path, displayPath, bytes.ToArray(), role)], cancellation: _context.Cancellation);
    }

    private int Show(CorpusCompilation compilation)
    {
        // Read again at each check, because the user may have changed them.
        var rules = new SeverityRules(
            ProjectFile.Read(_root), GlobalConfig.Read(_root), _context.Parse.GetValue(_options.WarningsAsErrors));
        var report = new Report(_root, compilation, kind => _isSelected(kind.Id) ? rules.Of(kind) : null);
        Write(report);
        if (!_context.IsQuiet)
        {
            Summary.Write(report, _context.Shell.Error, _context.ErrorPaint);
            if (Watches)
            {
                _context.Shell.Error.WriteLine("Watching for changes; press Ctrl+C to stop.");
            }
        }

        _context.Shell.Output.Flush();
        _context.Shell.Error.Flush();
        return report.Fault is not null ? ExitCode.Failure
            : report.Count(Severity.Error) > 0 && !_context.Parse.GetValue(_options.ExitZero) ? ExitCode.Findings
            : ExitCode.Fine;
    }

    private void Write(Report report)
    {
        string format = _context.Parse.GetValue(_options.Format)!;
        if (_context.Parse.GetValue(_options.Output) is { } file)
        {
            // The width of a file does not depend on the terminal.
            var shell = _context.Shell with { Width = Shell.DefaultWidth };
            using var text = new StringWriter { NewLine = "\n" };
            ReportFormats.Find(format, shell, new Paint(isOn: false)).Write(report, text);
            WholeFile.Write(Path.GetFullPath(file, shell.Folder), text.ToString());
            return;
        }

        if (Watches && _context.Shell.IsTerminal)
        {
            _context.Shell.Output.Write(ClearScreen);
        }

        ReportFormats.Find(format, _context.Shell, _context.Paint).Write(report, _context.Shell.Output);
    }
}
