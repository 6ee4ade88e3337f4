using CorpusData.Compiler;

namespace CorpusData.Workspace;

/// <summary>A file of a corpus on the disk. Two values are equal if the file was not written between them.</summary>
/// <param name="Path">The path.</param>
/// <param name="DisplayPath">The path relative to the root of the corpus, with forward slashes.</param>
/// <param name="Role">The role of the file in the corpus.</param>
/// <param name="IsLink">Whether the file is a symbolic link or in a folder that is one.</param>
/// <param name="Length">The length, in bytes; -1 if the file does not exist, as when it is a broken link.</param>
/// <param name="WrittenAt">The modification time.</param>
internal sealed record FoundFile(string Path, string DisplayPath, CorpusRole Role, bool IsLink, long Length, DateTime WrittenAt)
{
    /// <summary>Returns the properties of a file. A link has the length and modification time of its target.</summary>
    public static FoundFile Of(FileInfo file, string displayPath, CorpusRole role, bool isLink)
    {
        FileInfo target = file;
        try
        {
            target = isLink && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo linked ? linked : file;
        }
        catch (IOException)
        {
            // The link refers to itself. Reading it fails later, and that is reported.
        }

        return new FoundFile(
            file.FullName, displayPath, role, isLink, target.Exists ? target.Length : -1, target.LastWriteTimeUtc);
    }

    /// <summary>Reads the file.</summary>
    public CorpusFile Read()
    {
        if (Role == CorpusRole.Other)
        {
            return CorpusFile.Other(Path, DisplayPath);
        }

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
