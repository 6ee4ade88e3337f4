using System.CommandLine;
using System.Globalization;
using CorpusData.Cli.Comparing;
using CorpusData.Cli.Comparing.Agreements;
using CorpusData.Cli.Projects;
using CorpusData.Cli.Reports;
using CorpusData.Cli.Terminal;
using CorpusData.Compiler;

namespace CorpusData.Cli.Commands;

/// <summary><c>corpus diff</c>: shows how two corpora, or two revisions of a corpus, differ.</summary>
internal static class DiffCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create(Shell shell, CommonOptions common)
    {
        Argument<string> old = Side("A");
        Argument<string> @new = Side("B");
        Option<string> format = CommonOptions.Choice("--format", "The format of the result", "text", "json", "markdown");
        var exitCode = new Option<bool>("--exit-code") { Description = "Exit with 1 if there are differences" };
        var agreement = new Option<bool>("--agreement") { Description = "Also measure how far A and B agree, as two annotators of the same texts" };
        var command = new Command("diff", "Shows how two corpora, or two revisions of a corpus, differ: records, slots, quotes, texts and schema.")
        {
            old,
            @new,
            format,
            exitCode,
            agreement,
        };
        command.SetAction(async (parse, cancellation) =>
        {
            var context = new CommandContext(shell, common, parse, cancellation);
            ComparedCorpus before = await OpenAsync(context, parse.GetValue(old)!);
            ComparedCorpus after = await OpenAsync(context, parse.GetValue(@new)!);
            CorpusDifference difference = CorpusComparison.Compare(before, after, cancellation);
            Write(context, parse.GetValue(format)!, difference, parse.GetValue(agreement) ? AgreementMeasure.Of(before, after) : null);
            return parse.GetValue(exitCode) && !difference.IsEmpty ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;
    }

    private static Argument<string> Side(string name)
    {
        var side = new Argument<string>(name) { Description = "A folder that contains 'schema' and 'seeds', or a git revision of the corpus in the current folder" };
        side.Validators.Add(static result =>
        {
            // An option with a typing error would be taken for a revision, and git would take it for one of its options.
            if (result.Tokens is [{ Value: ['-', ..] } token])
            {
                result.AddError($"there is no option '{token.Value}'");
            }
        });
        return side;
    }

    private static async Task<ComparedCorpus> OpenAsync(CommandContext context, string given)
    {
        string root = Path.GetFullPath(given, context.Shell.Folder);
        bool isFolder = Directory.Exists(root);
        root = isFolder ? root : CorpusRoot.Find(null, context.Shell.Folder);
        CorpusCompilation compilation = isFolder
            ? context.Open(root).Compilation
            : CorpusCompilation.Create(
                await GitRevision.ReadAsync(root, given, context.Cancellation), cancellation: context.Cancellation);
        if (!context.HasUsableSchema(root, compilation))
        {
            throw new UsageException($"'{given}' cannot be compared, because its schema has errors");
        }

        int errors = Report.OfErrors(root, compilation).Findings.Length;
        if (errors > 0)
        {
            context.Shell.Error.WriteLine(
                $"corpus: '{given}' has errors ({errors.ToString(CultureInfo.InvariantCulture)}), so this result may be incomplete; run 'corpus check'");
        }

        return new ComparedCorpus(given, compilation.Corpus);
    }

    private static void Write(CommandContext context, string format, CorpusDifference difference, Agreement? agreement)
    {
        TextWriter output = context.Shell.Output;
        switch (format)
        {
            case "json":
                JsonOutput.Write(output, json =>
                {
                    json.WriteStartObject();
                    new DifferenceJson(json).Write(difference);
                    if (agreement is not null)
                    {
                        new AgreementJson(json).Write(agreement);
                    }

                    json.WriteEndObject();
                });
                return;
            case "markdown":
                new DifferenceMarkdown(output).Write(difference);
                WriteAfter(output, agreement, static (measured, to) => AgreementMarkdown.Write(measured, to));
                return;
            default:
                new DifferenceText(output, context.Paint).Write(difference);
                WriteAfter(output, agreement, static (measured, to) => AgreementText.Write(measured, to));
                break;
        }

        if (!context.IsQuiet)
        {
            context.Shell.Error.WriteLine(Wording.Summary(difference));
        }
    }

    private static void WriteAfter(TextWriter output, Agreement? agreement, Action<Agreement, TextWriter> write)
    {
        if (agreement is not null)
        {
            output.WriteLine();
            write(agreement, output);
        }
    }
}
