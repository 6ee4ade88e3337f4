using System.CommandLine;
using CorpusData.Cli.Terminal;
using CorpusData.Compiler;
using CorpusData.Compiler.Check;
using CorpusData.Formats;
using CorpusData.Formats.Exporting;

namespace CorpusData.Cli.Commands;

/// <summary><c>corpus export</c>: writes a corpus in another format.</summary>
internal static class ExportCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create(Shell shell, CommonOptions common)
    {
        Argument<string?> root = CommonOptions.Root();
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder that receives the files; an earlier export in it is replaced",
            HelpName = "DIR",
            Required = true,
        };
        var format = new Option<string>("--to") { Description = "The format", Required = true };
        format.AcceptOnlyFromAmong([.. Exporters.Names]);
        var filter = new Option<string[]>("--filter")
        {
            Description = "Export only the records of a class that match, for example 'Article=2026-*' or 'Article.publisher=reuters'",
            HelpName = "CLASS[.SLOT]=PATTERN",
        };
        var baseIri = new Option<string?>("--base-iri") { Description = "The start of the IRIs of records", HelpName = "IRI" };
        var strict = new Option<bool>("--strict") { Description = "Write nothing and exit with 1 if the format cannot hold the whole corpus" };
        var command = new Command("export", "Writes a corpus in another format, for training, evaluation or queries.")
        {
            root,
            output,
            format,
            filter,
            baseIri,
            strict,
        };
        command.SetAction((parse, cancellation) => RunAsync(
            new CommandContext(shell, common, parse, cancellation),
            root,
            new ExportRequest(parse.GetValue(output)!, parse.GetValue(format)!)
            {
                Filters = parse.GetValue(filter) ?? [],
                BaseIri = parse.GetValue(baseIri),
                IsStrict = parse.GetValue(strict),
            }));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, Argument<string?> root, ExportRequest request)
    {
        string folder = context.RootOf(root);
        request = request with { Folder = context.OutputFolderOf(request.Folder, folder) };
        if (Compile(context, folder) is not { } corpus)
        {
            return ExitCode.Findings;
        }

        // An export can need as much memory as the corpus, so what only the compiler needed is freed first.
        GC.Collect();
        try
        {
            LossLog losses = await Exporters.ExportAsync(corpus, request, context.Cancellation);
            return Tell(context, request, [.. losses.ToLines()]);
        }
        catch (ExportException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    // The compilation, which has the results of every step, is not kept: only the corpus is.
    private static Corpus? Compile(CommandContext context, string folder)
    {
        CorpusCompilation compilation = context.Open(folder).Compilation;
        return context.RefusesErrors(folder, compilation, "it is not exported") ? null : compilation.Corpus;
    }

    private static int Tell(CommandContext context, ExportRequest request, string[] losses)
    {
        TextWriter error = context.Shell.Error;
        if (losses.Length > 0)
        {
            error.WriteLine($"corpus: {request.Format} cannot hold:");
            foreach (string loss in losses)
            {
                error.WriteLine("  " + loss);
            }

            if (request.IsStrict)
            {
                error.WriteLine("corpus: nothing was written, because of '--strict'");
                return ExitCode.Findings;
            }
        }

        if (!context.IsQuiet)
        {
            error.WriteLine($"Wrote {request.Folder}");
        }

        return ExitCode.Fine;
    }
}
