namespace CorpusData.Compiler.Check;

/// <summary>What connects the records of a corpus to each other and to the documents. Equal where the parts are the same objects.</summary>
/// <param name="Relations">The records that slots with an inverse refer to.</param>
/// <param name="EntityMentions">The documents that mention each entity.</param>
/// <param name="Referred">The quotes that appear in the document that their record refers to.</param>
public sealed record CorpusLinks(Relations Relations, EntityMentions EntityMentions, ReferredQuotes Referred);
