using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Findings;

/// <summary>New text for a span of a file.</summary>
/// <param name="Span">The span that is replaced; an empty span is a place where text is inserted.</param>
/// <param name="NewText">The new text, with LF for the end of a line.</param>
public sealed record TextEdit(FileSpan Span, string NewText);
