using System.CommandLine;
using CorpusData.Cli.Projects;
using CorpusData.Cli.Reports;
using CorpusData.Cli.Terminal;
using CorpusData.Compiler;
using CorpusData.Compiler.Check;
using CorpusData.Formats.Exporting;
using CorpusData.Site;
using CorpusData.Site.Options;
using CorpusData.Site.Serving;
using CorpusData.Site.Values;
using CorpusData.Workspace;

namespace CorpusData.Cli.Commands;

/// <summary><c>corpus site</c>: writes a corpus as a static site, or serves it.</summary>
internal sealed class SiteCommand
{
    private const int DefaultPort = 8000;

    private readonly CommandContext _context;
    private readonly SiteArguments _arguments;
    private readonly string _root;

    private SiteCommand(CommandContext context, SiteArguments arguments)
    {
        _context = context;
        _arguments = arguments;
        _root = context.RootOf(arguments.Root);
    }

    /// <summary>Returns the command.</summary>
    public static Command Create(Shell shell, CommonOptions common)
    {
        var arguments = new SiteArguments();
        var command = new Command("site", "Writes a corpus as a static site, which opens from a disk or from any web server.")
        {
            arguments.Root,
            arguments.Output,
            arguments.Serve,
            arguments.Watch,
            arguments.SourceUrl,
            arguments.NoText,
            arguments.BaseIri,
        };
        command.SetAction((parse, cancellation) =>
            new SiteCommand(new CommandContext(shell, common, parse, cancellation), arguments).RunAsync());
        return command;
    }

    private async Task<int> RunAsync()
    {
        string? output = _context.Parse.GetValue(_arguments.Output);
        bool isServed = _context.Parse.GetResult(_arguments.Serve) is not null;
        if (output is null == !isServed)
        {
            throw new UsageException("name either a folder with '-o DIR', or '--serve' to look at the site while you annotate");
        }

        if (_context.Parse.GetValue(_arguments.Watch) && !isServed)
        {
            throw new UsageException("'--watch' reloads the pages of a server; use it with '--serve'");
        }

        try
        {
            return isServed ? await ServeAsync() : Write(_context.OutputFolderOf(output!, _root));
        }
        catch (ExportException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    private int Write(string folder)
    {
        CorpusCompilation compilation = _context.Open(_root).Compilation;
        if (_context.RefusesErrors(_root, compilation, "no site is written"))
        {
            return ExitCode.Findings;
        }

        CorpusSite.Create(compilation.Corpus, OptionsOf(compilation, version: null), _context.Cancellation).Write(folder, _context.Cancellation);
        if (!_context.IsQuiet)
        {
            _context.Shell.Error.WriteLine($"Wrote {folder}; open {Path.Combine(folder, "index.html")}");
        }

        return ExitCode.Fine;
    }

    private async Task<int> ServeAsync()
    {
        CorpusWorkspace workspace = _context.Open(_root);
        if (!_context.HasUsableSchema(_root, workspace.Compilation))
        {
            return ExitCode.Findings;
        }

        Corpus corpus = workspace.Compilation.Corpus;
        bool isWatched = _context.Parse.GetValue(_arguments.Watch);

        // Pages that another run of the server has shown are out of date.
        int? version = isWatched ? Random.Shared.Next(int.MaxValue / 2) : null;
        using var server = SiteServer.Start(SiteOf(corpus, workspace.Compilation, version), _context.Parse.GetValue(_arguments.Serve) ?? DefaultPort, ReportFault);
        _context.Shell.Output.WriteLine(server.Address);
        _context.Shell.Output.Flush();
        Tell(workspace.Compilation);
        Task answering = server.RunAsync(_context.Cancellation);
        if (isWatched)
        {
            await _context.WatchAsync(workspace, compilation =>
            {
                // While the schema has errors, the last records stay, with the errors beside them.
                corpus = compilation.Corpus.Schema.IsUsable ? compilation.Corpus : corpus;
                server.Show(SiteOf(corpus, compilation, ++version));
                Tell(compilation);
            });
        }

        await answering;
        return ExitCode.Fine;
    }

    private void ReportFault(Exception exception)
    {
        lock (_context.Shell.Error)
        {
            _context.Shell.Error.WriteLine($"corpus failed because of an error of its own; please report it: {exception}");
            _context.Shell.Error.Flush();
        }
    }

    private CorpusSite SiteOf(Corpus corpus, CorpusCompilation compilation, int? version) =>
        CorpusSite.Create(corpus, OptionsOf(compilation, version), _context.Cancellation);

    private void Tell(CorpusCompilation compilation)
    {
        if (!_context.IsQuiet)
        {
            Summary.Write(ReportOf(compilation), _context.Shell.Error, _context.ErrorPaint);
            _context.Shell.Error.WriteLine("Serving; press Ctrl+C to stop.");
            _context.Shell.Error.Flush();
        }
    }

    private SiteOptions OptionsOf(CorpusCompilation compilation, int? version) => new()
    {
        SourceUrl = SourceUrl(),
        HasText = !_context.Parse.GetValue(_arguments.NoText),
        BaseIri = _context.Parse.GetValue(_arguments.BaseIri),
        LiveVersion = version,
        Findings =
        [
            .. ReportOf(compilation).Findings.Select(static reported => new SiteFinding(
                reported.Finding.Kind.Id,
                reported.SeverityName,
                reported.Finding.Span?.DisplayPath ?? "",
                (reported.Finding.Span?.StartPosition.Line ?? 0) + 1,
                (reported.Finding.Span?.StartPosition.Column ?? 0) + 1,
                reported.Finding.Message)),
        ],
    };

    private Report ReportOf(CorpusCompilation compilation)
    {
        var rules = new SeverityRules(ProjectFile.Read(_root), GlobalConfig.Read(_root), warningsAreErrors: false);
        return new Report(_root, compilation, rules.Of);
    }

    // A link to a script would run with the page.
    private string? SourceUrl()
    {
        string? address = _context.Parse.GetValue(_arguments.SourceUrl);
        return address is null || WebAddress.Is(address)
            ? address
            : throw new UsageException($"'{address}' is not an address on the web; expected one such as https://example.org/blob/main/{{path}}#L{{line}}");
    }
}
