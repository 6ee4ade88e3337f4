using System.Text;
using Microsoft.Win32.SafeHandles;

namespace CorpusData.Formats.Exporting;

/// <summary>Receives the files of an export.</summary>
/// <remarks>Files can be created and renamed by several threads at once.</remarks>
/// <param name="folder">The folder in which the files are written.</param>
public sealed class ExportOutput(string folder)
{
    private const int BufferSize = 1 << 16;

    private readonly List<string> _files = [];
    private readonly HashSet<string> _folders = [];

    /// <summary>The files, as paths in the folder with '/', in the ordinal order.</summary>
    public IReadOnlyList<string> Files => [.. _files.Order(StringComparer.Ordinal)];

    /// <summary>Creates a file.</summary>
    /// <param name="path">Its path in the folder, with '/'.</param>
    public Stream Create(string path) => new FileStream(Add(path), FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize);

    /// <summary>Renames a file that is closed.</summary>
    public void Rename(string path, string newPath)
    {
        File.Move(Path.Combine(folder, path), Path.Combine(folder, newPath));
        lock (_files)
        {
            _files[_files.IndexOf(path)] = newPath;
        }
    }

    /// <summary>Writes a text as a file, as UTF-8 without a byte order mark.</summary>
    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file.</summary>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        // The folder belongs to this process alone, so the file is not locked, which takes time for many small files.
        using SafeFileHandle file = File.OpenHandle(Add(path), FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        RandomAccess.Write(file, content, fileOffset: 0);
    }

    private string Add(string path)
    {
        string full = Path.Combine(folder, path);
        string parent = Path.GetDirectoryName(full)!;
        lock (_files)
        {
            _files.Add(path);
            if (_folders.Add(parent))
            {
                Directory.CreateDirectory(parent);
            }
        }

        return full;
    }
}
