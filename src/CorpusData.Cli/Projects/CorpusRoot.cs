using CorpusData.Cli.Terminal;
using CorpusData.Compiler;

namespace CorpusData.Cli.Projects;

/// <summary>Finds the folder of a corpus.</summary>
internal static class CorpusRoot
{
    /// <summary>Returns the folder that the user names, or else the nearest one, from the current folder up, that contains <c>schema</c>.</summary>
    /// <param name="given">The folder that the user names; null if there is none.</param>
    /// <param name="current">The current folder.</param>
    /// <exception cref="UsageException">There is no such folder.</exception>
    public static string Find(string? given, string current)
    {
        if (given is not null)
        {
            string root = Path.GetFullPath(given, current);
            return Directory.Exists(root)
                ? root
                : throw new UsageException($"there is no folder '{given}'; name the folder that contains '{CorpusLayout.SchemaFolder}' and '{CorpusLayout.SeedFolder}'");
        }

        for (string? folder = current; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.Exists(Path.Combine(folder, CorpusLayout.SchemaFolder)))
            {
                return folder;
            }
        }

        throw new UsageException(
            $"neither this folder nor a folder around it contains '{CorpusLayout.SchemaFolder}'; change to the folder of a corpus, or name it as ROOT");
    }
}
