namespace CorpusData.Site.Documents;

/// <summary>A mark that covers a piece of a text.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Lane">The number of the line under the text, from the top; 0 for a mention.</param>
internal readonly record struct CoveringMark(Mark Mark, int Lane);

/// <summary>A piece of a text that the same marks cover from its start to its end.</summary>
/// <param name="Start">The start, in UTF-16 code units of the text.</param>
/// <param name="End">The end.</param>
/// <param name="Marks">The marks, by their starts.</param>
internal readonly record struct TextPiece(int Start, int End, IReadOnlyList<CoveringMark> Marks);
