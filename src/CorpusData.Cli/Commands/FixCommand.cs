using System.CommandLine;
using CorpusData.Cli.Fixing;
using CorpusData.Cli.Projects;
using CorpusData.Cli.Reports;
using CorpusData.Cli.Terminal;
using CorpusData.Compiler;
using CorpusData.Compiler.Findings;

namespace CorpusData.Cli.Commands;

/// <summary><c>corpus fix</c>: shows or writes the fixes that are certain.</summary>
internal static class FixCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create(Shell shell, CommonOptions common)
    {
        Argument<string?> root = CommonOptions.Root();
        var write = new Option<bool>("--write") { Description = "Write the fixes to the files; without it, they are only shown" };
        var ids = new Option<bool>("--ids") { Description = "Also replace a wrong name if exactly one other name is similar" };
        var reanchor = new Option<bool>("--reanchor") { Description = "Also replace quotes of an edited text with the closest passage" };
        Option<string[]> select = CommonOptions.Ids("--select", "Fix only the findings with this id; may be repeated");
        var command = new Command("fix", "Shows the fixes that are certain as a unified diff, and writes them with '--write'.")
        {
            root,
            write,
            ids,
            reanchor,
            select,
        };
        command.SetAction((parse, cancellation) =>
        {
            var context = new CommandContext(shell, common, parse, cancellation);
            HashSet<string> selected = CommonOptions.IdsIn(parse.GetValue(select));
            string folder = context.RootOf(root);
            CorpusCompilation compilation = context.Open(folder).Compilation;
            var rules = new SeverityRules(ProjectFile.Read(folder), GlobalConfig.Read(folder), warningsAreErrors: false);
            var selection = new FixSelection(
                each => new Report(folder, each, kind => selected.Count == 0 || selected.Contains(kind.Id) ? rules.Of(kind) : null),
                [.. KindsOf(parse.GetValue(ids), parse.GetValue(reanchor))]);
            return Task.FromResult(Run(context, compilation, selection, parse.GetValue(write)));
        });
        return command;
    }

    private static IEnumerable<FixKind> KindsOf(bool ids, bool reanchor)
    {
        yield return FixKind.Writing;
        if (ids)
        {
            yield return FixKind.NearName;
        }

        if (reanchor)
        {
            yield return FixKind.NearPassage;
        }
    }

    private static int Run(CommandContext context, CorpusCompilation compilation, FixSelection selection, bool writes)
    {
        var fixer = new Fixer(selection, context.Cancellation);
        FixedCorpus corpus = fixer.Fix(compilation);
        var diff = new UnifiedDiff(context.Shell.Output, context.Paint);
        foreach ((string path, FixedFile file) in corpus.Files)
        {
            diff.Write(path, file.OriginalText, file.Text);
        }

        context.Shell.Output.Flush();
        if (writes)
        {
            DeleteLeft(compilation);
            Write(corpus.Files.Values);
        }

        Report rest = selection.ReportOf(corpus.Compilation);
        if (!context.IsQuiet)
        {
            FixSummary.Write(corpus, rest, fixer, selection, writes, context.Shell.Error);
        }

        bool isDone = rest.Fault is null && rest.Count(Severity.Error) == 0 && (writes || corpus.Applied.IsEmpty);
        return rest.Fault is not null ? ExitCode.Failure : isDone ? ExitCode.Fine : ExitCode.Findings;
    }

    private static void DeleteLeft(CorpusCompilation compilation)
    {
        foreach (string folder in compilation.Files
            .Where(static file => !file.Source.IsLink)
            .Select(static file => Path.GetDirectoryName(file.Source.Path)!)
            .Distinct(StringComparer.Ordinal))
        {
            WholeFile.DeleteLeft(folder);
        }
    }

    // All files are checked before the first one is written.
    private static void Write(IEnumerable<FixedFile> files)
    {
        List<FixedFile> all = [.. files];
        foreach (FixedFile file in all)
        {
            if (file.Source.IsLink)
            {
                throw new IOException($"'{file.Source.DisplayPath}' is a symbolic link or is in a folder that is one, so nothing was written");
            }

            WholeFile.CheckReplaceable(file.Source.Path, file.Original);
        }

        foreach (FixedFile file in all)
        {
            WholeFile.Replace(file.Source.Path, file.Original, file.Bytes);
        }
    }
}
