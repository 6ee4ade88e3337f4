namespace CorpusData.Compiler.Bind;

/// <summary>
/// A part of a document's text, up to the next segment, and the part of the file that it comes from. The two parts
/// usually have the same characters. If they do not, as where the file has an entity, the segment is best one character.
/// </summary>
/// <param name="Start">The offset in the text at which the segment begins.</param>
/// <param name="FileStart">The offset in the file at which it begins.</param>
/// <param name="FileEnd">The offset in the file at which it ends.</param>
internal readonly record struct TextSegment(int Start, int FileStart, int FileEnd);
