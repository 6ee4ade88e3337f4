namespace CorpusData.Compiler.Bind;

/// <summary>
/// A span of a document's text, up to the next segment, and the span of the file that it comes from. The two spans usually
/// contain the same characters. If they do not, for example because the file contains an escape sequence of its markup, the
/// segment should contain one character only.
/// </summary>
/// <param name="Start">The offset in the text at which the segment begins.</param>
/// <param name="FileStart">The offset in the file at which it begins.</param>
/// <param name="FileEnd">The offset in the file at which it ends.</param>
internal readonly record struct TextSegment(int Start, int FileStart, int FileEnd);
