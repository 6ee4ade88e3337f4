using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Bind;

/// <summary>The spans of a quote that is written as a mapping.</summary>
/// <param name="Span">The span of the mapping.</param>
/// <param name="Prefix">The span of the prefix; null if there is none.</param>
/// <param name="Suffix">The span of the suffix; null if there is none.</param>
public sealed record QuoteMapping(SourceSpan Span, SourceSpan? Prefix, SourceSpan? Suffix);
