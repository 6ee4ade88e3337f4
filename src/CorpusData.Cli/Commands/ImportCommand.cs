using System.CommandLine;
using System.Globalization;
using CorpusData.Cli.Terminal;
using CorpusData.Formats.Importing;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Cli.Commands;

/// <summary><c>corpus import</c>: makes a corpus of annotations in another format.</summary>
internal static class ImportCommand
{
    private const int MaximumPlaces = 3;

    /// <summary>Returns the command.</summary>
    public static Command Create(Shell shell, CommonOptions common)
    {
        var options = new Options();
        var command = new Command("import", "Makes a corpus of annotations in another format; lists what cannot be carried over.")
        {
            options.Path,
            options.Output,
            options.From,
            options.Schema,
            options.Map,
            options.Offsets,
            options.Annotator,
            options.Strict,
            options.DryRun,
        };
        command.SetAction((parse, cancellation) => Task.FromResult(Run(new CommandContext(shell, common, parse, cancellation), options)));
        return command;
    }

    private static int Run(CommandContext context, Options options)
    {
        string? folder = options.FolderOf(context);
        try
        {
            if (folder is not null)
            {
                ImportResult.CheckEmpty(folder);
            }

            ImportResult result = CorpusImporter.Import(options.Read(context), context.Cancellation);
            bool isRefused = context.Parse.GetValue(options.Strict) && result.Log.LossCount > 0;
            if (folder is not null && !isRefused)
            {
                result.WriteTo(folder);
            }

            Report(context, result, isRefused ? "Wrote nothing, because of --strict" : folder is null ? "Would import" : "Imported");
            return isRefused ? ExitCode.Findings : ExitCode.Fine;
        }
        catch (ImportException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    private static void Report(CommandContext context, ImportResult result, string outcome)
    {
        TextWriter error = context.Shell.Error;
        if (result.Log.LossCount > 0 || (result.Log.Notes.Count > 0 && !context.IsQuiet))
        {
            error.Write(ImportReport.Write(result.Log, MaximumPlaces));
        }

        if (!context.IsQuiet)
        {
            error.WriteLine($"{outcome}: {Counted(result.DocumentCount, "document", "s")}, {Counted(result.SpanCount, "span", "s")}, {Counted(result.Log.LossCount, "loss", "es")}");
        }
    }

    private static string Counted(int count, string noun, string ending) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : ending)}";

    private sealed class Options
    {
        public Argument<string> Path { get; } = new("PATH") { Description = "The file or folder to import" };

        public Option<string?> Output { get; } =
            new("--output", "-o") { Description = "The folder of the new corpus, which must not exist or be empty", HelpName = "DIR" };

        public Option<string> From { get; } = CreateFrom();

        public Option<string?> Schema { get; } =
            new("--schema") { Description = "The file or folder of the schema; without it, one is made from the source", HelpName = "PATH" };

        public Option<string?> Map { get; } =
            new("--map") { Description = "A YAML file that maps types to classes, and names to slots", HelpName = "FILE" };

        public Option<string> Offsets { get; } = CommonOptions.Choice(
            "--offsets", "The unit of the source's offsets; with 'auto', the words of the spans prove it", "auto", "code-point", "utf16", "grapheme");

        public Option<string?> Annotator { get; } =
            new("--annotator") { Description = "Whose annotations to import, if a document has several annotators", HelpName = "NAME" };

        public Option<bool> Strict { get; } =
            new("--strict") { Description = "Write nothing and exit with 1 if something cannot be carried over" };

        public Option<bool> DryRun { get; } = new("--dry-run") { Description = "Write nothing; only report" };

        /// <summary>Returns the folder to write; null for none.</summary>
        public string? FolderOf(CommandContext context)
        {
            string? output = context.Parse.GetValue(Output);
            if (context.Parse.GetValue(DryRun))
            {
                return null;
            }

            return output is null
                ? throw new UsageException("name the folder of the new corpus with -o DIR, or use --dry-run")
                : Absolute(context, output);
        }

        public ImportOptions Read(CommandContext context) => new(Absolute(context, context.Parse.GetValue(Path)!)!, context.Parse.GetValue(From)!)
        {
            Schema = Absolute(context, context.Parse.GetValue(Schema)),
            Map = Absolute(context, context.Parse.GetValue(Map)),
            Annotator = context.Parse.GetValue(Annotator),
            Offsets = context.Parse.GetValue(Offsets) switch
            {
                "code-point" => OffsetUnit.CodePoint,
                "utf16" => OffsetUnit.Utf16,
                "grapheme" => OffsetUnit.Grapheme,
                _ => null,
            },
        };

        private static string? Absolute(CommandContext context, string? path) =>
            path is null ? null : System.IO.Path.GetFullPath(path, context.Shell.Folder);

        private static Option<string> CreateFrom()
        {
            var option = new Option<string>("--from") { Description = "The format of the source", Required = true };
            option.AcceptOnlyFromAmong([.. CorpusImporter.Formats]);
            return option;
        }
    }
}
