using System.Text;

namespace CorpusData.Formats.Exporting;

/// <summary>Receives the files of an export.</summary>
/// <param name="folder">The folder in which the files are written.</param>
public sealed class ExportOutput(string folder)
{
    private const int BufferSize = 1 << 16;

    private readonly List<string> _files = [];

    /// <summary>The files, as paths in the folder with '/', in the ordinal order.</summary>
    public IReadOnlyList<string> Files => [.. _files.Order(StringComparer.Ordinal)];

    /// <summary>Creates a file.</summary>
    /// <param name="path">Its path in the folder, with '/'.</param>
    public Stream Create(string path)
    {
        _files.Add(path);
        string full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return new FileStream(full, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize);
    }

    /// <summary>Renames a file that is closed.</summary>
    public void Rename(string path, string newPath)
    {
        File.Move(Path.Combine(folder, path), Path.Combine(folder, newPath));
        _files[_files.IndexOf(path)] = newPath;
    }

    /// <summary>Writes a text as a file, as UTF-8 without a byte order mark.</summary>
    public void Write(string path, string text)
    {
        using Stream stream = Create(path);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
