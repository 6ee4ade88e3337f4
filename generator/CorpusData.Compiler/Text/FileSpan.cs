namespace CorpusData.Compiler.Text;

/// <summary>A span of a file that does not refer to the file's text and is compared by value.</summary>
/// <param name="Path">The path of the file as the host has it.</param>
/// <param name="DisplayPath">The path as in messages.</param>
/// <param name="Start">The offset of the start, in UTF-16 code units of the normalized text.</param>
/// <param name="Length">The length in UTF-16 code units.</param>
/// <param name="StartPosition">The line and column of the start.</param>
/// <param name="EndPosition">The line and column right after the end.</param>
public sealed record FileSpan(
    string Path,
    string DisplayPath,
    int Start,
    int Length,
    FilePosition StartPosition,
    FilePosition EndPosition)
{
    /// <summary>Returns <c>file(line,column)</c>, one-based, as in build logs.</summary>
    public override string ToString() => $"{DisplayPath}({StartPosition.Line + 1},{StartPosition.Column + 1})";
}
