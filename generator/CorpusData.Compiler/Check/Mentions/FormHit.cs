namespace CorpusData.Compiler.Check;

/// <summary>A surface form found in a text.</summary>
/// <param name="Start">The start of the match, in UTF-16 code units of the text.</param>
/// <param name="End">The end of the match.</param>
/// <param name="Form">The surface form, folded.</param>
public readonly record struct FormHit(int Start, int End, string Form);
