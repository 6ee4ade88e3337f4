using CorpusData.Compiler;

namespace CorpusData.Workspace;

/// <summary>Finds the files of a corpus as a build of its project does: below the folders <c>schema</c> and <c>seeds</c>.</summary>
/// <param name="root">The folder that contains these two.</param>
internal sealed class CorpusFolder(string root)
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <summary>Returns the files in no particular order.</summary>
    /// <param name="cancellation">Cancels the operation.</param>
    public IEnumerable<FoundFile> Find(CancellationToken cancellation)
    {
        foreach (string name in CorpusLayout.Folders)
        {
            var folder = new DirectoryInfo(Path.Combine(_root, name));
            if (folder.Exists)
            {
                foreach (FoundFile file in Find(folder, RealPath(folder), isLinked: IsLink(folder), cancellation))
                {
                    yield return file;
                }
            }
        }
    }

    /// <summary>Returns the file at a path; null if there is none that belongs to the corpus.</summary>
    /// <param name="path">A path below a folder of the corpus, at which no folder and no link is.</param>
    public FoundFile? FindFile(string path)
    {
        var file = new FileInfo(path);
        string displayPath = DisplayPathOf(path);
        return file.Exists && CorpusLayout.RoleOf(displayPath) is { } role
            ? FoundFile.Of(file, displayPath, role, isLink: false)
            : null;
    }

    /// <summary>Whether a folder or a link is at a path, so that files at other paths may have changed with it.</summary>
    public static bool IsFolderOrLink(string path) => Directory.Exists(path) || new FileInfo(path).LinkTarget is not null;

    /// <summary>Returns a path relative to the root, with forward slashes.</summary>
    public string DisplayPathOf(string path) => Path.GetRelativePath(_root, path).Replace('\\', '/');

    private IEnumerable<FoundFile> Find(DirectoryInfo folder, string realPath, bool isLinked, CancellationToken cancellation)
    {
        foreach (FileSystemInfo entry in Entries(folder))
        {
            cancellation.ThrowIfCancellationRequested();
            bool isLink = isLinked || IsLink(entry);
            if (entry is FileInfo file)
            {
                string displayPath = DisplayPathOf(file.FullName);
                if (CorpusLayout.RoleOf(displayPath) is { } role)
                {
                    yield return FoundFile.Of(file, displayPath, role, isLink);
                }
            }
            else if (entry is DirectoryInfo inner && !CorpusLayout.IsHidden(inner.Name) && RealPath(inner) is var target && !Contains(target, realPath))
            {
                foreach (FoundFile found in Find(inner, target, isLink, cancellation))
                {
                    yield return found;
                }
            }
        }
    }

    // If a folder cannot be listed, a build cannot read its files either.
    private static IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos()];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static bool IsLink(FileSystemInfo entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private static string RealPath(DirectoryInfo folder)
    {
        try
        {
            return folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.FullName;
        }
        catch (IOException)
        {
            // The link refers to itself.
            return folder.FullName;
        }
    }

    // Returns whether one folder is another folder or contains it. A link to such a folder would be followed forever.
    private static bool Contains(string folder, string other) =>
        other.Equals(folder, StringComparison.Ordinal)
        || other.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
