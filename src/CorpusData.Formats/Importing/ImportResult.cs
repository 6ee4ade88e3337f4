using CorpusData.Formats.Importing.Model;
using CorpusData.Formats.Writing;

namespace CorpusData.Formats.Importing;

/// <summary>An imported corpus, which is not written yet.</summary>
/// <param name="Files">The paths, relative to the root of the corpus and with forward slashes, and the contents.</param>
/// <param name="Log">What is not carried over, and what is changed.</param>
/// <param name="Unit">The unit in which the source counts offsets.</param>
/// <param name="DocumentCount">The number of documents.</param>
/// <param name="SpanCount">The number of spans that are mentions or quotes of records.</param>
public sealed record ImportResult(IReadOnlyList<(string Path, string Content)> Files, ImportLog Log, OffsetUnit Unit, int DocumentCount, int SpanCount)
{
    private const string NewEnding = "new";

    /// <summary>Writes the files and the report into a folder, which gets all files or none.</summary>
    /// <param name="folder">The folder, which must not exist or be empty.</param>
    /// <exception cref="ImportException">The folder contains files.</exception>
    public void WriteTo(string folder)
    {
        string target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        CheckEmpty(target);
        string parent = Path.GetDirectoryName(target) ?? throw new ImportException($"'{folder}' cannot be a corpus; name another folder");
        Directory.CreateDirectory(parent);
        foreach (TemporaryPath left in TemporaryPath.FindLeft(parent, NewEnding).Where(left => left.Target == target))
        {
            Directory.Delete(left.Path, recursive: true);
        }

        string temporary = TemporaryPath.For(target, NewEnding);
        try
        {
            foreach ((string path, string content) in Files.Append((ImportReport.FileName, ImportReport.Write(Log))))
            {
                string file = Path.Combine(temporary, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, content);
            }

            if (Directory.Exists(target))
            {
                Directory.Delete(target);
            }

            Directory.Move(temporary, target);
        }
        catch
        {
            if (Directory.Exists(temporary))
            {
                Directory.Delete(temporary, recursive: true);
            }

            throw;
        }
    }

    /// <summary>Checks that a folder does not exist or is empty.</summary>
    /// <exception cref="ImportException">It is a file, or contains files.</exception>
    public static void CheckEmpty(string folder)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new ImportException($"'{folder}' is not empty; name a folder that does not exist or is empty, because an import overwrites nothing");
        }
    }
}
