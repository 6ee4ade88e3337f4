namespace CorpusData.Compiler.Text;

/// <summary>A span of a file that stands for itself: it holds no text and compares by value.</summary>
/// <param name="Path">The file's path as the host named it.</param>
/// <param name="DisplayPath">The path as messages print it.</param>
/// <param name="Start">Offset of the first code unit, in UTF-16 code units of the normalised text.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="StartPosition">Line and column of the start.</param>
/// <param name="EndPosition">Line and column just past the end.</param>
public sealed record FileSpan(
    string Path,
    string DisplayPath,
    int Start,
    int Length,
    FilePosition StartPosition,
    FilePosition EndPosition)
{
    /// <summary><c>file(line,column)</c>, one-based, as build logs print places.</summary>
    public override string ToString() => $"{DisplayPath}({StartPosition.Line + 1},{StartPosition.Column + 1})";
}
