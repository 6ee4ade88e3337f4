using System.CommandLine;
using CorpusData.Cli.Starting;
using CorpusData.Cli.Terminal;

namespace CorpusData.Cli.Commands;

/// <summary><c>corpus new</c>: writes a small corpus into a new folder.</summary>
internal static class NewCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create(Shell shell, CommonOptions common)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of the new corpus, which is empty or does not exist" };
        Option<string> template = CommonOptions.Choice(
            "--template", "What the corpus contains: articles, people and claims, or documents with quotes", CorpusTemplate.Names);
        var command = new Command("new", "Writes a small corpus that checks and builds into a new folder, with settings for editors.")
        {
            folder,
            template,
        };
        command.SetAction((parse, cancellation) =>
        {
            var context = new CommandContext(shell, common, parse, cancellation);
            string given = parse.GetValue(folder)!;
            if (given.Length == 0)
            {
                throw new UsageException("expected the name of a folder");
            }

            var target = new NewFolder(Path.GetFullPath(given, shell.Folder));
            IReadOnlyDictionary<string, string> files = new CorpusTemplate(parse.GetValue(template)!).Files(target.Name);
            target.Write(files);
            foreach (string file in files.Keys)
            {
                shell.Output.WriteLine(Path.Combine(given, file).Replace('\\', '/'));
            }

            if (!context.IsQuiet)
            {
                shell.Error.WriteLine($"The corpus is ready; '{Path.Combine(given, "README.md")}' describes the next steps.");
            }

            return Task.FromResult(ExitCode.Fine);
        });
        return command;
    }
}
