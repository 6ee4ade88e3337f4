using System.Text;
using CorpusData.Compiler.Text;
using CorpusData.Formats.Exporting;

namespace CorpusData.Formats.Importing.Model;

/// <summary>The files of a source: one file, or the files of a folder.</summary>
internal sealed class SourceFiles
{
    // A link to a folder around it would be followed forever.
    private static readonly EnumerationOptions AllFolders = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    private readonly string _path;
    private readonly bool _isFolder;

    /// <exception cref="ImportException">There is no file and no folder at the path.</exception>
    public SourceFiles(string path)
    {
        _path = Path.GetFullPath(path);
        _isFolder = Directory.Exists(_path);
        if (!_isFolder && !File.Exists(_path))
        {
            throw new ImportException($"there is no file or folder '{path}'");
        }
    }

    /// <summary>Whether the source is a folder.</summary>
    public bool IsFolder => _isFolder;

    /// <summary>Returns the paths of files with one of several endings, in ordinal order of their names.</summary>
    /// <exception cref="ImportException">There is none.</exception>
    public IReadOnlyList<string> Find(params string[] endings)
    {
        List<string> files = !_isFolder ? [_path] : [.. Directory
            .EnumerateFiles(_path, "*", AllFolders)
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) && !IsHidden(file) && !DescribesExport(file))
            .OrderBy(NameOf, StringComparer.Ordinal)];
        return files.Count > 0
            ? files
            : throw new ImportException($"'{_path}' contains no file that ends with {string.Join(" or ", endings.Select(static ending => $"'{ending}'"))}");
    }

    /// <summary>Returns the name of a file for messages: its path below the source, with forward slashes.</summary>
    public string NameOf(string file) =>
        Path.GetRelativePath(_isFolder ? _path : Path.GetDirectoryName(_path)!, file).Replace('\\', '/');

    /// <summary>Returns the path of a file with a name.</summary>
    public string PathOf(string name) => Path.Combine(_isFolder ? _path : Path.GetDirectoryName(_path)!, name);

    /// <summary>Reads a file as UTF-8. A byte order mark stays, because some formats count it.</summary>
    /// <exception cref="ImportException">The file is not UTF-8 or too large.</exception>
    public string ReadText(string file) => Encoding.UTF8.GetString(ReadBytes(file));

    /// <summary>Reads the bytes of a file, which are UTF-8.</summary>
    /// <exception cref="ImportException">The file is not UTF-8 or too large.</exception>
    public byte[] ReadBytes(string file)
    {
        if (new FileInfo(file).Length > Array.MaxLength / 2)
        {
            throw new ImportException($"{NameOf(file)}: the file is larger than 1 GB; divide it");
        }

        byte[] bytes = File.ReadAllBytes(file);
        if (InvalidByte.Find(bytes) is { } invalid)
        {
            int line = bytes.AsSpan(0, invalid.Offset).Count((byte)'\n') + 1;
            string guess = invalid.LooksLike is null ? "" : $"; it looks like {invalid.LooksLike}";
            throw new ImportException(FormattableString.Invariant($"{NameOf(file)}:{line}: byte {invalid.Offset} is not UTF-8{guess}; save the file as UTF-8"));
        }

        return bytes;
    }

    // The files with which an export describes itself contain no annotations.
    private static bool DescribesExport(string file) => Path.GetFileName(file) is OutputFolder.Manifest or OutputFolder.Losses
        && File.Exists(Path.Combine(Path.GetDirectoryName(file)!, OutputFolder.Manifest));

    private bool IsHidden(string file) => NameOf(file).Split('/').Any(static name => name.StartsWith('.'));
}
