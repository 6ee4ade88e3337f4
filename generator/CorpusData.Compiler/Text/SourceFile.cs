namespace CorpusData.Compiler.Text;

/// <summary>
/// A file's text as every stage sees it: no byte order mark, and LF for every CRLF and CR,
/// so that a checkout's settings cannot change a corpus. Equal by path, link and text.
/// </summary>
public sealed class SourceFile : IEquatable<SourceFile>
{
    private int[]? _lineStarts;

    /// <summary>Takes a file's text.</summary>
    /// <param name="path">The path as the host names it.</param>
    /// <param name="displayPath">The path as messages print it.</param>
    /// <param name="text">The text.</param>
    /// <param name="isLink">Whether the host found it behind a symbolic link.</param>
    public SourceFile(string path, string displayPath, string text, bool isLink = false)
    {
        IsLink = isLink;
        Path = path;
        DisplayPath = displayPath;
        Text = Normalize(text);
    }

    /// <summary>The path as the host named it.</summary>
    public string Path { get; }

    /// <summary>The path as messages print it: relative to the corpus root, with forward slashes.</summary>
    public string DisplayPath { get; }

    /// <summary>Whether the host found it behind a symbolic link.</summary>
    public bool IsLink { get; }

    /// <summary>The normalised text.</summary>
    public string Text { get; }

    /// <summary>The path as messages print it, without the file's ending if it has one.</summary>
    public string Stem => StemOf(DisplayPath);

    /// <summary>A path without the file's ending, if it has one.</summary>
    public static string StemOf(string path)
    {
        int ending = path.LastIndexOf('.');
        return ending > path.LastIndexOf('/') ? path.Substring(0, ending) : path;
    }

    /// <summary>What a path names in its folder: what is behind the last slash.</summary>
    public static string NameIn(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>The part of the text between two offsets, as a location to report.</summary>
    public FileSpan GetFileSpan(int start, int end)
    {
        start = Math.Min(Math.Max(start, 0), Text.Length);
        end = Math.Min(Math.Max(end, start), Text.Length);
        return new FileSpan(Path, DisplayPath, start, end - start, GetPosition(start), GetPosition(end));
    }

    /// <summary>The line and column of an offset.</summary>
    public FilePosition GetPosition(int offset)
    {
        int[] starts = _lineStarts ??= FindLineStarts(Text);
        int line = Array.BinarySearch(starts, offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new FilePosition(line, offset - starts[line]);
    }

    public bool Equals(SourceFile? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Path == other.Path && DisplayPath == other.DisplayPath && IsLink == other.IsLink && Text == other.Text);

    public override bool Equals(object? obj) => Equals(obj as SourceFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    private static string Normalize(string text)
    {
        int start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        if (text.IndexOf('\r') >= 0)
        {
            text = text.Replace("\r\n", "\n").Replace('\r', '\n');
        }

        return start == 0 ? text : text.Substring(start);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }

        return starts.ToArray();
    }
}
