using System.Collections.Immutable;

namespace CorpusData.Compiler.Check;

/// <summary>The quotes that are sought in one document, and what looking for each gave.</summary>
/// <param name="Sought">The document and the quotes.</param>
/// <param name="Matches">What looking for each gave, in their order.</param>
public sealed record FoundQuotes(DocumentQuotes Sought, ImmutableArray<QuoteMatch> Matches)
{
    /// <summary>Looks for the quotes.</summary>
    public static FoundQuotes Find(DocumentQuotes sought) =>
        new(sought, ImmutableArray.Create(QuoteFinder.Find(sought.Document.Text!.Value, sought.Quotes)));
}
