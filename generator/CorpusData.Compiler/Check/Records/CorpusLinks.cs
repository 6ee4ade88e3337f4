namespace CorpusData.Compiler.Check;

/// <summary>
/// The relations, mentions and quotes that connect the records of a corpus. Two values are equal if they contain the same
/// objects.
/// </summary>
/// <param name="Relations">The records that slots with an inverse refer to.</param>
/// <param name="EntityMentions">The documents that mention each entity.</param>
/// <param name="Referred">The quotes that appear in the document that their record refers to.</param>
public sealed record CorpusLinks(Relations Relations, EntityMentions EntityMentions, ReferredQuotes Referred);
