using Microsoft.Build.Framework;

namespace CorpusData.Tasks;

/// <summary>
/// Finds the files of a corpus that are symbolic links, and those in a folder that is a symbolic link and that the
/// project does not name.
/// </summary>
/// <remarks>The compiler gets only texts and opens no files, so the build must find the links.</remarks>
public sealed class FindLinks : ITask
{
    private readonly Dictionary<string, bool> _folders = new(StringComparer.Ordinal);

    public IBuildEngine? BuildEngine { get; set; }

    public ITaskHost? HostObject { get; set; }

    /// <summary>The files of the corpus.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The files that are symbolic links, or are in a folder that is one.</summary>
    [Output]
    public ITaskItem[] Links { get; private set; } = [];

    public bool Execute()
    {
        Links = Array.FindAll(Files, IsLinked);
        return true;
    }

    private bool IsLinked(ITaskItem file)
    {
        string path = ItemPath.Of(file);
        string folder = Path.GetDirectoryName(path)!;
        if (!_folders.TryGetValue(folder, out bool isLinked))
        {
            isLinked = IsLinked(folder, FoundFolders(file));
            _folders.Add(folder, isLinked);
        }

        return isLinked || IsLink(path);
    }

    private static bool IsLinked(string? folder, int levels) =>
        levels > 0 && folder is not null && (IsLink(folder) || IsLinked(Path.GetDirectoryName(folder), levels - 1));

    // The number of folders that a wildcard matched; for a default item, also the folder in which the wildcard began.
    // MSBuild is slow to compute this metadata, so it is read once per folder. Default items come first.
    private static int FoundFolders(ITaskItem file) =>
        file.GetMetadata("RecursiveDir").Count(static c => c == Path.DirectorySeparatorChar || c == Path.AltDirectorySeparatorChar)
        + (file.GetMetadata("CorpusPlace") == "Root" ? 1 : 0);

    private static bool IsLink(string path)
    {
        try
        {
            return (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The compiler cannot read this file either, and reports it.
            return false;
        }
    }
}
