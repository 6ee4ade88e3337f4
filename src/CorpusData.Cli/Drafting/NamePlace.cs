using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Drafting;

/// <summary>A place where a text names somebody or something.</summary>
/// <param name="Span">The place.</param>
/// <param name="Identifier">The identifier of the entity; null if the corpus does not have it.</param>
/// <param name="NewName">The full name; null if the corpus has the entity.</param>
/// <param name="Class">The class of the entity; null if the corpus does not have it.</param>
internal sealed record NamePlace(TextSpan Span, string? Identifier, string? NewName, ClassDefinition? Class);
