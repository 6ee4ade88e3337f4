using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>A prefix: a short form of the start of URIs.</summary>
/// <param name="Prefix">The short form.</param>
/// <param name="Reference">The start of the URIs.</param>
/// <param name="Span">Where the prefix is in the schema.</param>
public sealed record PrefixDefinition(string Prefix, string Reference, SourceSpan Span);
