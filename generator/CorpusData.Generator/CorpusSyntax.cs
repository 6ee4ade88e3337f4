using CorpusData.Compiler.Parse;

namespace CorpusData.Generator;

/// <summary>A file of the corpus with its syntax.</summary>
/// <param name="File">The file.</param>
/// <param name="Syntax">Its syntax.</param>
internal sealed record CorpusSyntax(CorpusFile File, ParsedFile Syntax);
