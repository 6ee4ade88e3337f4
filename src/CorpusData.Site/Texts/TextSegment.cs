namespace CorpusData.Site.Texts;

/// <summary>A part of a text that a page shows: a paragraph, or the surroundings of quotes.</summary>
/// <param name="Start">The start, in UTF-16 code units of the text.</param>
/// <param name="End">The end.</param>
internal readonly record struct TextSegment(int Start, int End);
