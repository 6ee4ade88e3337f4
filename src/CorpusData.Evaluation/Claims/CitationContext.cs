using System.Collections.Immutable;
using CorpusData.Runtime;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.AI.Evaluation;

namespace CorpusData.Evaluation;

/// <summary>The spans of texts that an answer cites, where a program knows them. Quoted words are citations without this context.</summary>
public sealed class CitationContext : EvaluationContext
{
    /// <summary>The name of the context in reports.</summary>
    public const string ContextName = "Corpus Citations";

    /// <summary>Creates a context of cited spans.</summary>
    public CitationContext(IEnumerable<Quote> citations)
        : this([.. citations])
    {
    }

    private CitationContext(ImmutableArray<Quote> citations)
        : base(ContextName, citations.Select(static quote => (AIContent)new TextContent(quote.Exact))) => Citations = citations;

    /// <summary>The cited spans.</summary>
    public ImmutableArray<Quote> Citations { get; }
}
