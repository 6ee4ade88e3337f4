using System.Text;
using CorpusData.Cli.Terminal;

namespace CorpusData.Cli.Starting;

/// <summary>A folder for a new corpus, which does not exist yet or is empty.</summary>
/// <param name="path">The path.</param>
internal sealed class NewFolder(string path)
{
    /// <summary>The name of the folder, which is also that of its C# project.</summary>
    public string Name { get; } = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));

    /// <summary>Writes files. It overwrites nothing.</summary>
    /// <param name="files">The files by their paths, which are relative to the folder.</param>
    /// <exception cref="UsageException">The folder is not empty, or there is a file with its name.</exception>
    public void Write(IReadOnlyDictionary<string, string> files)
    {
        if (File.Exists(path))
        {
            throw new UsageException($"'{path}' is a file; expected a folder that is empty or does not exist");
        }

        if (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())
        {
            throw new UsageException($"the folder '{path}' is not empty; name a folder that is empty or does not exist");
        }

        if (Name.Length == 0)
        {
            throw new UsageException($"the folder '{path}' has no name that a project can have");
        }

        foreach ((string name, string content) in files)
        {
            string file = Path.Combine(path, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            NewFile.Write(file, Encoding.UTF8.GetBytes(content));
        }
    }
}
