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
