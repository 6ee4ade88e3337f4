using CorpusData.Compiler;

namespace CorpusData.Workspace;

/// <summary>A file of a corpus as it is on the disk. Equal by what changes when the file is written.</summary>
/// <param name="Path">The path.</param>
/// <param name="DisplayPath">The path from the corpus's root, with forward slashes.</param>
/// <param name="Role">What the file is to the corpus.</param>
/// <param name="IsLink">Whether the file is a symbolic link or in a folder that is one.</param>
/// <param name="Length">The length, in bytes; -1 if it cannot be read.</param>
/// <param name="WrittenAt">The time of the last change.</param>
internal sealed record FoundFile(string Path, string DisplayPath, CorpusRole Role, bool IsLink, long Length, DateTime WrittenAt)
{
    /// <summary>Takes the properties of a file. Those of a link are its target's.</summary>
    public static FoundFile Of(FileInfo file, string displayPath, CorpusRole role, bool isLink)
    {
        FileInfo target = file;
        try
        {
            target = isLink && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo linked ? linked : file;
        }
        catch (IOException)
        {
            // A link that leads to itself: reading it fails, and that is reported.
        }

        return new FoundFile(
            file.FullName, displayPath, role, isLink, target.Exists ? target.Length : -1, target.LastWriteTimeUtc);
    }

    /// <summary>Reads the file.</summary>
    public CorpusFile Read()
    {
        try
        {
            return CorpusFile.FromBytes(Path, DisplayPath, File.ReadAllBytes(Path), Role, IsLink);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return CorpusFile.Unreadable(Path, DisplayPath, Role);
        }
    }
}
