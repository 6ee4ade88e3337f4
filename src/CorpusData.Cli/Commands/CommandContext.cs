using System.CommandLine;
using System.Globalization;
using CorpusData.Cli.Projects;
using CorpusData.Cli.Reports;
using CorpusData.Cli.Terminal;
using CorpusData.Compiler;
using CorpusData.Workspace;

namespace CorpusData.Cli.Commands;

/// <summary>A command while it runs: its arguments, its shell and its corpus.</summary>
/// <param name="shell">The shell.</param>
/// <param name="options">The common options.</param>
/// <param name="parse">The arguments.</param>
/// <param name="cancellation">Is canceled when the user presses Ctrl+C.</param>
internal sealed class CommandContext(Shell shell, CommonOptions options, ParseResult parse, CancellationToken cancellation)
{
    private static readonly TimeSpan WatchPause = TimeSpan.FromSeconds(1);

    public Shell Shell => shell;

    public ParseResult Parse => parse;

    public CancellationToken Cancellation => cancellation;

    /// <summary>Colors the standard output.</summary>
    public Paint Paint { get; } = options.PaintOf(parse, shell, shell.IsTerminal);

    /// <summary>Colors the standard error.</summary>
    public Paint ErrorPaint { get; } = options.PaintOf(parse, shell, shell.IsErrorTerminal);

    /// <summary>Whether to write no progress and no summaries.</summary>
    public bool IsQuiet => parse.GetValue(options.Quiet);

    /// <summary>Returns the folder of the corpus.</summary>
    /// <param name="argument">The argument that names it.</param>
    public string RootOf(Argument<string?> argument) => CorpusRoot.Find(parse.GetValue(argument), shell.Folder);

    /// <summary>Returns the full path of a folder that receives files.</summary>
    /// <param name="given">The folder, as the user wrote it.</param>
    /// <param name="root">The folder of the corpus.</param>
    /// <exception cref="UsageException">The files would become seeds of the corpus.</exception>
    public string OutputFolderOf(string given, string root)
    {
        string folder = Path.GetFullPath(given, shell.Folder);
        foreach (string source in new[] { CorpusLayout.SchemaFolder, CorpusLayout.SeedFolder })
        {
            string relative = Path.GetRelativePath(Path.Combine(root, source), folder);
            if (relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative))
            {
                throw new UsageException($"'{given}' is in the folder '{source}' of the corpus, where its files would become part of the corpus; name another folder");
            }
        }

        return folder;
    }

    /// <summary>Shows a corpus after each change of its files, until the user presses Ctrl+C.</summary>
    /// <param name="workspace">The corpus.</param>
    /// <param name="show">Shows it.</param>
    public async Task WatchAsync(CorpusWorkspace workspace, Action<CorpusCompilation> show)
    {
        while (true)
        {
            try
            {
                await foreach (CorpusCompilation compilation in workspace.WatchAsync(cancellation))
                {
                    show(compilation);
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // A failure, for example because the folder is gone, does not end the watch: it begins again.
                shell.Error.WriteLine($"corpus: {exception.Message}");
                shell.Error.Flush();
                await Task.Delay(WatchPause, cancellation);
            }
        }
    }

    /// <summary>Reads and compiles the corpus with the options of its project.</summary>
    /// <param name="root">The folder of the corpus.</param>
    public CorpusWorkspace Open(string root)
    {
        ProjectFile project = ProjectFile.Read(root);
        bool isVerbose = parse.GetValue(options.Verbose);
        if (isVerbose)
        {
            shell.Error.WriteLine($"Corpus: {root}");
            shell.Error.WriteLine($"Project: {project.Path ?? "none"}");
        }

        return CorpusWorkspace.Open(root, project.Options, isVerbose ? new StageLog(shell.Error) : null, cancellation);
    }

    /// <summary>Opens a corpus for a command that reads its records, and says so if it has errors.</summary>
    /// <param name="root">The folder of the corpus.</param>
    /// <returns>The compilation; null if the corpus has no records because its schema has errors.</returns>
    public CorpusCompilation? OpenForReading(string root)
    {
        CorpusCompilation compilation = Open(root).Compilation;
        var report = Report.OfErrors(root, compilation);
        if (report.Findings.IsEmpty)
        {
            return compilation;
        }

        if (!compilation.Corpus.Records.Any())
        {
            new ShortFormat(new Paint(isOn: false)).Write(report, shell.Error);
            return null;
        }

        shell.Error.WriteLine(
            $"corpus: the corpus has errors ({report.Findings.Length.ToString(CultureInfo.InvariantCulture)}), so this result may be incomplete; run 'corpus check'");
        return compilation;
    }

    /// <summary>Returns whether a corpus has errors, for a command that accepts none. If so, it says how many.</summary>
    /// <param name="root">The folder of the corpus.</param>
    /// <param name="compilation">The corpus.</param>
    /// <param name="consequence">What the command does not do.</param>
    public bool RefusesErrors(string root, CorpusCompilation compilation, string consequence)
    {
        int errors = Report.OfErrors(root, compilation).Findings.Length;
        if (errors > 0)
        {
            shell.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"corpus: the corpus has {errors} {(errors == 1 ? "error" : "errors")}, so {consequence}; run 'corpus check'"));
        }

        return errors > 0;
    }

    /// <summary>Returns whether a corpus has a schema without errors. If not, it shows the errors.</summary>
    /// <param name="root">The folder of the corpus.</param>
    /// <param name="compilation">The corpus.</param>
    public bool HasUsableSchema(string root, CorpusCompilation compilation)
    {
        if (!compilation.Corpus.Schema.IsUsable)
        {
            new ShortFormat(new Paint(isOn: false)).Write(Report.OfErrors(root, compilation), shell.Error);
        }

        return compilation.Corpus.Schema.IsUsable;
    }

    /// <summary>Writes the time of each stage.</summary>
    private sealed class StageLog(TextWriter output) : IProgress<StageTime>
    {
        public void Report(StageTime value) => output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{value.Stage}: {value.Time.TotalMilliseconds:F0} ms"));
    }
}
