using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>A term of a vocabulary, to which the schema maps one of its elements.</summary>
/// <param name="Name">The term as the schema writes it: a URI, or a prefix and a name.</param>
/// <param name="Span">The span of the term in the schema.</param>
public sealed record VocabularyTerm(string Name, SourceSpan Span);
