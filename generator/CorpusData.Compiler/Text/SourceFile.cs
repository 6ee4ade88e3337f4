namespace CorpusData.Compiler.Text;

/// <summary>
/// The text of a file as every stage sees it: without a byte order mark, and with LF for every CRLF and CR, so that the
/// settings of a checkout cannot change a corpus. Two files are equal if they have the same path, link and text.
/// </summary>
public sealed class SourceFile : IEquatable<SourceFile>
{
    private int[]? _lineStarts;

    /// <summary>Creates a file from its text.</summary>
    /// <param name="path">The path as the host has it.</param>
    /// <param name="displayPath">The path as in messages.</param>
    /// <param name="text">The text.</param>
    /// <param name="isLink">Whether the file is a symbolic link or in a folder that is one.</param>
    public SourceFile(string path, string displayPath, string text, bool isLink = false)
    {
        IsLink = isLink;
        Path = path;
        DisplayPath = displayPath;
        Text = Normalize(text);
    }

    /// <summary>The path as the host has it.</summary>
    public string Path { get; }

    /// <summary>The path as in messages: relative to the root of the corpus, with forward slashes.</summary>
    public string DisplayPath { get; }

    /// <summary>Whether the file is a symbolic link or in a folder that is one.</summary>
    public bool IsLink { get; }

    /// <summary>The normalized text.</summary>
    public string Text { get; }

    /// <summary>The path as in messages, without the ending of the file.</summary>
    public string Stem => StemOf(DisplayPath);

    /// <summary>Returns a path without the ending of its file.</summary>
    public static string StemOf(string path)
    {
        int ending = path.LastIndexOf('.');
        return ending > path.LastIndexOf('/') ? path.Substring(0, ending) : path;
    }

    /// <summary>Returns the last name in a path: the part after the last slash.</summary>
    public static string NameIn(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>Returns the span between two offsets with its lines and columns, for findings.</summary>
    public FileSpan GetFileSpan(int start, int end)
    {
        start = Math.Min(Math.Max(start, 0), Text.Length);
        end = Math.Min(Math.Max(end, start), Text.Length);
        return new FileSpan(Path, DisplayPath, start, end - start, GetPosition(start), GetPosition(end));
    }

    /// <summary>Returns the line and column of an offset.</summary>
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
