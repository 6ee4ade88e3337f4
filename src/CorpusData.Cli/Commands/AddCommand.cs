using System.CommandLine;
using System.CommandLine.Completions;
using CorpusData.Cli.Adding;
using CorpusData.Cli.Completion;
using CorpusData.Cli.Projects;
using CorpusData.Cli.Terminal;
using CorpusData.Compiler;
using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Commands;

/// <summary><c>corpus add</c>: makes documents of raw texts.</summary>
internal static class AddCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create(Shell shell, CommonOptions common)
    {
        var files = new Argument<string[]>("FILE") { Description = "The texts, which can be anywhere", Arity = ArgumentArity.OneOrMore };
        var name = new Option<string?>("--class") { Description = "The class of the documents, if the schema has several classes for documents", HelpName = "NAME" };
        name.CompletionSources.Add(_ => new CorpusNames(shell).DocumentClasses().Select(static definition => new CompletionItem(definition)));
        var draft = new Option<bool>("--draft") { Description = "Propose values, each of which is an error until a person has confirmed it" };
        var root = new Option<string?>("--root") { Description = "The folder that contains 'schema' and 'seeds'; by default the nearest one, from the current folder up", HelpName = "ROOT" };
        var command = new Command("add", "Copies texts to the seeds, and writes annotations to fill in for each of them.")
        {
            files,
            name,
            draft,
            root,
        };
        command.SetAction((parse, cancellation) =>
        {
            var context = new CommandContext(shell, common, parse, cancellation);
            string folder = CorpusRoot.Find(parse.GetValue(root), shell.Folder);
            CorpusCompilation corpus = context.Open(folder).Compilation;
            if (!context.HasUsableSchema(folder, corpus))
            {
                return Task.FromResult(ExitCode.Findings);
            }

            SchemaDefinition schema = corpus.Corpus.Schema;
            var document = new NewDocument(
                folder, schema, DocumentClass.Find(schema, parse.GetValue(name)), parse.GetValue(draft), cancellation);
            return Task.FromResult(Run(context, corpus, document, parse.GetValue(files)!));
        });
        return command;
    }

    // Nothing is written before all documents are made, so that an error in one of them leaves the corpus as it is.
    private static int Run(CommandContext context, CorpusCompilation corpus, NewDocument document, string[] given)
    {
        var additions = new List<Addition>();
        foreach (string file in given)
        {
            Addition addition = document.Make(corpus, Path.GetFullPath(file, context.Shell.Folder), file);
            corpus = addition.Corpus;
            additions.Add(addition);
        }

        foreach (Addition addition in additions)
        {
            Write(context, addition);
        }

        return ExitCode.Fine;
    }

    private static void Write(CommandContext context, Addition addition)
    {
        foreach (AddedFile file in addition.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file.FullPath)!);
            NewFile.Write(file.FullPath, file.Content);
            context.Shell.Output.WriteLine(file.DisplayPath);
        }

        if (addition.ConvertedFrom is { } encoding)
        {
            context.Shell.Error.WriteLine($"'{addition.Document}' was converted from {encoding} to UTF-8");
        }

        if (addition.ProjectItem is { } item)
        {
            context.Shell.Error.WriteLine($"Add this item to the project file, because the annotations cannot name the class of '{addition.Document}': {item}");
        }

        if (!context.IsQuiet)
        {
            context.Shell.Error.WriteLine("Run 'corpus check' to see what is left to fill in.");
        }
    }
}
