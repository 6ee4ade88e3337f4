using System.CommandLine;
using CorpusData.Cli.Editors;
using CorpusData.Cli.Reports;
using CorpusData.Cli.Terminal;
using CorpusData.Compiler;

namespace CorpusData.Cli.Commands;

/// <summary><c>corpus schema</c>: writes what editors need to complete and check seeds.</summary>
internal static class SchemaCommand
{
    private const string JsonSchema = "json-schema";
    private const string Modelines = "modelines";

    /// <summary>Returns the command.</summary>
    public static Command Create(Shell shell, CommonOptions common)
    {
        Argument<string?> root = CommonOptions.Root();
        Option<string> target = CommonOptions.Choice(
            "--to", "What to write: the JSON Schema, or the first lines of the YAML seeds, which name it", JsonSchema, Modelines);
        var check = new Option<bool>("--check") { Description = "Write nothing; list the files that are not up to date, and exit with 1 if there are any" };
        var command = new Command("schema", "Writes the JSON Schema with which editors complete and check seeds, and the lines of seeds that name it.")
        {
            root,
            target,
            check,
        };
        command.SetAction((parse, cancellation) =>
        {
            var context = new CommandContext(shell, common, parse, cancellation);
            string folder = context.RootOf(root);
            CorpusCompilation compilation = context.Open(folder).Compilation;
            if (parse.GetValue(target) == JsonSchema && HasErrors(context, folder, compilation))
            {
                return Task.FromResult(ExitCode.Findings);
            }

            List<EditorFile> stale =
            [
                .. (parse.GetValue(target) == Modelines ? Modeline.In(compilation.Files) : [SchemaFile.Of(folder, compilation.Corpus)])
                    .Where(static file => !file.IsUpToDate()),
            ];
            return Task.FromResult(parse.GetValue(check) ? List(context, stale) : Write(context, stale));
        });
        return command;
    }

    private static bool HasErrors(CommandContext context, string root, CorpusCompilation compilation)
    {
        var report = Report.OfErrors(root, compilation);
        new ShortFormat(new Paint(isOn: false)).Write(report, context.Shell.Error);
        return !report.Findings.IsEmpty;
    }

    private static int List(CommandContext context, List<EditorFile> stale)
    {
        foreach (EditorFile file in stale)
        {
            context.Shell.Output.WriteLine(file.DisplayPath);
        }

        return stale.Count == 0 ? ExitCode.Fine : ExitCode.Findings;
    }

    private static int Write(CommandContext context, List<EditorFile> stale)
    {
        foreach (EditorFile file in stale)
        {
            WholeFile.Write(file.Path, file.Content);
            if (!context.IsQuiet)
            {
                context.Shell.Error.WriteLine($"Wrote {file.DisplayPath}");
            }
        }

        if (stale.Count == 0 && !context.IsQuiet)
        {
            context.Shell.Error.WriteLine("Everything is up to date");
        }

        return ExitCode.Fine;
    }
}
