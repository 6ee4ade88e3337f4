using CorpusData.Compiler.Schema;
using CorpusData.Formats.Importing.Planning;

namespace CorpusData.Formats.Importing.Seeds;

/// <summary>The records of an import.</summary>
internal sealed class SeedPlan
{
    public List<PlannedDocument> Documents { get; } = [];

    /// <summary>The records that are not written in a document, by their collections.</summary>
    public Dictionary<SlotDefinition, List<SeedRecord>> Collections { get; } = [];
}

/// <summary>A document to write.</summary>
/// <param name="Source">The document.</param>
/// <param name="Record">Its values.</param>
internal sealed record PlannedDocument(PlacedDocument Source, SeedRecord Record)
{
    /// <summary>Whether the document has to name its class, because the schema has several classes for documents.</summary>
    public bool NamesClass { get; init; }

    /// <summary>The records that are written in the document, by its slots.</summary>
    public Dictionary<SlotDefinition, List<SeedRecord>> Records { get; } = [];

    /// <summary>The spans that mention entities.</summary>
    public List<PlannedMention> Mentions { get; } = [];

    /// <summary>The YAML of the mentions that the compiler does not find by itself.</summary>
    public List<string> ExplicitMentions { get; } = [];
}

/// <summary>A span that mentions an entity.</summary>
internal sealed record PlannedMention(PlacedSpan Span, SeedRecord Entity);
