using CorpusData.Cli.Projects;
using CorpusData.Cli.Terminal;
using CorpusData.Compiler.Check;
using CorpusData.Workspace;

namespace CorpusData.Cli.Completion;

/// <summary>The names in the corpus around the current folder, for the completion of a command line.</summary>
/// <param name="shell">The shell.</param>
internal sealed class CorpusNames(Shell shell)
{
    /// <summary>Returns the identifiers of the documents.</summary>
    public IEnumerable<string> Documents() => Open()?.Units
        .Where(static unit => unit.Bound.Text is not null)
        .Select(static unit => unit.Bound.Records[0].Identifier) ?? [];

    /// <summary>Returns the names of the classes for documents.</summary>
    public IEnumerable<string> DocumentClasses() => Open()?.Schema.DocumentClasses.Select(static definition => definition.Name) ?? [];

    // Without a corpus there is nothing to propose, and an error would disturb the command line.
    private Corpus? Open()
    {
        try
        {
            string root = CorpusRoot.Find(given: null, shell.Folder);
            return CorpusWorkspace.Open(root, ProjectFile.Read(root).Options).Compilation.Corpus;
        }
        catch (Exception exception) when (exception is UsageException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
