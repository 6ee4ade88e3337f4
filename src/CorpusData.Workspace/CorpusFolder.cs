using CorpusData.Compiler;

namespace CorpusData.Workspace;

/// <summary>The files of a corpus in a folder, as a build of the project finds them: below <c>schema</c> and <c>seeds</c>.</summary>
/// <param name="root">The folder that contains both.</param>
internal sealed class CorpusFolder(string root)
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <summary>Finds the files, in no order.</summary>
    /// <param name="cancellation">Ends it early.</param>
    public IEnumerable<FoundFile> Find(CancellationToken cancellation)
    {
        foreach (string name in new[] { CorpusLayout.SchemaFolder, CorpusLayout.SeedFolder })
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

    private IEnumerable<FoundFile> Find(DirectoryInfo folder, string realPath, bool isLinked, CancellationToken cancellation)
    {
        foreach (FileSystemInfo entry in Entries(folder))
        {
            cancellation.ThrowIfCancellationRequested();
            bool isLink = isLinked || IsLink(entry);
            if (entry is FileInfo file)
            {
                string displayPath = Path.GetRelativePath(_root, file.FullName).Replace('\\', '/');
                if (CorpusLayout.RoleOf(displayPath) is { } role)
                {
                    yield return FoundFile.Of(file, displayPath, role, isLink);
                }
            }
            else if (entry is DirectoryInfo inner && RealPath(inner) is var target && !Contains(target, realPath))
            {
                foreach (FoundFile found in Find(inner, target, isLink, cancellation))
                {
                    yield return found;
                }
            }
        }
    }

    // A folder that may not be listed has no files that a build could read either.
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
            // A link that leads to itself.
            return folder.FullName;
        }
    }

    // Whether one folder is, or contains, another: a link to it would never end.
    private static bool Contains(string folder, string other) =>
        other.Equals(folder, StringComparison.Ordinal)
        || other.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
