using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using CorpusData.Cli.Completion;
using CorpusData.Cli.Terminal;
using CorpusData.Compiler;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;

namespace CorpusData.Cli.Commands;

/// <summary><c>corpus quote</c>: writes the YAML of a quote for words of a document.</summary>
internal static class QuoteCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create(Shell shell, CommonOptions common)
    {
        var document = new Argument<string>("DOC") { Description = "The document: its file or its identifier" };
        document.CompletionSources.Add(_ => new CorpusNames(shell).Documents().Select(static name => new CompletionItem(name)));
        var text = new Argument<string>("TEXT") { Description = "The words, which may differ in white space, quotation marks, dashes and capitalization" };
        Argument<string?> root = CommonOptions.Root();
        var command = new Command("quote", "Writes the YAML of a quote for words of a document: verbatim, and with a prefix or suffix if it needs one.")
        {
            document,
            text,
            root,
        };
        command.SetAction((parse, cancellation) =>
        {
            var context = new CommandContext(shell, common, parse, cancellation);
            string folder = context.RootOf(root);
            return Task.FromResult(
                context.OpenForReading(folder) is { } compilation
                    ? Run(context, compilation, Find(compilation, folder, parse.GetValue(document)!, shell.Folder), parse.GetValue(text)!)
                    : ExitCode.Findings);
        });
        return command;
    }

    private static int Run(CommandContext context, CorpusCompilation compilation, DocumentText document, string words)
    {
        IReadOnlyList<ProposedQuote> quotes = ProposedQuote.Find(document, words, context.Cancellation);
        if (quotes.Count == 0)
        {
            context.Shell.Error.WriteLine($"corpus: '{document.File.DisplayPath}' does not contain these words; copy them from the text");
            return ExitCode.Findings;
        }

        foreach (ProposedQuote quote in quotes)
        {
            if (quotes.Count > 1)
            {
                int line = document.SpanOf(quote.Start, quote.End).ToFileSpan().StartPosition.Line + 1;
                context.Shell.Output.WriteLine($"# {document.File.DisplayPath}, line {line.ToString(CultureInfo.InvariantCulture)}");
            }

            context.Shell.Output.WriteLine(quote.ToYaml());
        }

        if (quotes.Count > 1 && !context.IsQuiet)
        {
            context.Shell.Error.WriteLine($"The text contains these words {quotes.Count.ToString(CultureInfo.InvariantCulture)} times; choose one of the quotes.");
        }

        return ExitCode.Fine;
    }

    private static DocumentText Find(CorpusCompilation compilation, string root, string given, string folder)
    {
        string[] paths = [.. new[] { folder, root }.Select(from => Path.GetRelativePath(root, Path.GetFullPath(given, from)).Replace('\\', '/'))];
        CheckedUnit? unit = compilation.Corpus.Units.FirstOrDefault(unit => unit.Bound.Text is { } text
            && (unit.Bound.Records[0].Identifier == given || paths.Contains(text.File.DisplayPath, StringComparer.Ordinal)));
        return unit?.Bound.Text
            ?? throw new UsageException($"the corpus contains no document '{given}'; name its file, or its identifier");
    }
}
