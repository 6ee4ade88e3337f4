using Microsoft.Build.Framework;

namespace CorpusData.Tasks;

/// <summary>
/// Finds the files of a corpus that are symbolic links, or that are in a folder that is one and that the project did not
/// name. The compiler is handed texts and opens no file, so only the build can tell it.
/// </summary>
public sealed class FindLinks : ITask
{
    private readonly Dictionary<string, bool> _folders = new(StringComparer.Ordinal);

    public IBuildEngine? BuildEngine { get; set; }

    public ITaskHost? HostObject { get; set; }

    /// <summary>The files.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Those of them that are links or behind one.</summary>
    [Output]
    public ITaskItem[] Links { get; private set; } = [];

    public bool Execute()
    {
        Links = Array.FindAll(Files, IsLinked);
        return true;
    }

    private bool IsLinked(ITaskItem file)
    {
        string path = file.GetMetadata("FullPath");
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

    // The folders that a wildcard went through, and of a default item the one that it began in. MSBuild takes its time
    // to say, so it is asked once a folder: default items come first.
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
            // What cannot be looked at cannot be read either, and the compiler says so.
            return false;
        }
    }
}
