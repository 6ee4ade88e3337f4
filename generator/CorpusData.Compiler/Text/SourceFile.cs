using System.Buffers;
using System.Text;

namespace CorpusData.Compiler.Text;

/// <summary>
/// The text of a file as every stage sees it: without a byte order mark, and with LF for every CRLF and CR, so that the
/// settings of a checkout cannot change a corpus. Two files are equal if they have the same path, link and text.
/// </summary>
/// <remarks>
/// A corpus keeps all its texts, and most stages need only one at a time. So a text is kept in UTF-8, which is usually half
/// the size, and is a string only while something uses it. The text of a large file stays a string, because thousands of
/// values can be in it, and each could decode it again.
/// </remarks>
public sealed class SourceFile : IEquatable<SourceFile>
{
    // The maximum length of a text that is kept in UTF-8, in UTF-16 code units.
    private const int MaximumPacked = 1 << 16;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly byte[]? _bytes;
    private readonly string? _kept;
    private WeakReference<string>? _used;
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
        text = Normalize(text);
        Length = text.Length;
        _bytes = Encode(text);
        if (_bytes is null)
        {
            _kept = text;
        }
    }

    private SourceFile(string path, string displayPath, byte[] bytes, int length, bool isLink)
    {
        IsLink = isLink;
        Path = path;
        DisplayPath = displayPath;
        Length = length;
        _bytes = bytes;
    }

    /// <summary>The path as the host has it.</summary>
    public string Path { get; }

    /// <summary>The path as in messages: relative to the root of the corpus, with forward slashes.</summary>
    public string DisplayPath { get; }

    /// <summary>Whether the file is a symbolic link or in a folder that is one.</summary>
    public bool IsLink { get; }

    /// <summary>The length of the normalized text, in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The normalized text.</summary>
    /// <remarks>A caller that needs it more than once keeps it in a variable.</remarks>
    public string Text => _kept ?? Decode();

    /// <summary>The normalized text in UTF-8. Nothing may be written to the array.</summary>
    internal byte[] Utf8Bytes => _bytes ?? Encoding.UTF8.GetBytes(_kept!);

    /// <summary>The path as in messages, without the ending of the file.</summary>
    public string Stem => StemOf(DisplayPath);

    /// <summary>Creates a file from its bytes.</summary>
    /// <param name="path">The path as the host has it.</param>
    /// <param name="displayPath">The path as in messages.</param>
    /// <param name="bytes">Valid UTF-8. The file may keep the array, so nothing may be written to it any more.</param>
    /// <param name="isLink">Whether the file is a symbolic link or in a folder that is one.</param>
    public static SourceFile FromUtf8(string path, string displayPath, byte[] bytes, bool isLink = false) =>
        IsNormalized(bytes) && Strict.GetCharCount(bytes) is var length && IsPacked(bytes.Length, length)
            ? new SourceFile(path, displayPath, bytes, length, isLink)
            : new SourceFile(path, displayPath, Strict.GetString(bytes), isLink);

    /// <summary>Returns a path without the ending of its file.</summary>
    public static string StemOf(string path)
    {
        int ending = path.LastIndexOf('.');
        return ending > path.LastIndexOf('/') ? path.Substring(0, ending) : path;
    }

    /// <summary>Returns the last name in a path: the part after the last slash.</summary>
    public static string NameIn(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>Returns the text between two offsets, for a caller that needs no other part of the file.</summary>
    public string Slice(int start, int end)
    {
        if ((_kept ?? Used()) is { } text)
        {
            return text.Substring(start, end - start);
        }

        if (_bytes!.Length == Length)
        {
            return Strict.GetString(_bytes, start, end - start);
        }

        char[] characters = ArrayPool<char>.Shared.Rent(Length);
        Strict.GetChars(_bytes, 0, _bytes.Length, characters, 0);
        string slice = new(characters, start, end - start);
        ArrayPool<char>.Shared.Return(characters);
        return slice;
    }

    /// <summary>Returns the span between two offsets with its lines and columns, for findings.</summary>
    public FileSpan GetFileSpan(int start, int end)
    {
        start = Math.Min(Math.Max(start, 0), Length);
        end = Math.Min(Math.Max(end, start), Length);
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
        || (other is not null && Path == other.Path && DisplayPath == other.DisplayPath && IsLink == other.IsLink && HasTextOf(other));

    public override bool Equals(object? obj) => Equals(obj as SourceFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    private bool HasTextOf(SourceFile other) =>
        Length == other.Length && _kept == other._kept && _bytes.AsSpan().SequenceEqual(other._bytes.AsSpan());

    private string Decode()
    {
        if (Used() is { } used)
        {
            return used;
        }

        string text = Strict.GetString(_bytes!);
        _used = new WeakReference<string>(text);
        return text;
    }

    private string? Used() => _used?.TryGetTarget(out string? used) == true ? used : null;

    // Returns null for a text that is large, is not shorter in UTF-8, or has half a surrogate pair, which UTF-8 does not allow.
    private static byte[]? Encode(string text)
    {
        try
        {
            return IsPacked(Strict.GetByteCount(text), text.Length) ? Strict.GetBytes(text) : null;
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsPacked(int bytes, int length) => length <= MaximumPacked && bytes < length * sizeof(char);

    private static bool IsNormalized(byte[] bytes) =>
        Array.IndexOf(bytes, (byte)'\r') < 0 && !bytes.AsSpan().StartsWith(ByteOrderMark);

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
