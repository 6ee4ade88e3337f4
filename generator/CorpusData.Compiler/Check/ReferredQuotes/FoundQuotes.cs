using System.Collections.Immutable;

namespace CorpusData.Compiler.Check;

/// <summary>The quotes that are sought in one document, and what looking for each gave.</summary>
/// <param name="Sought">The document and the quotes.</param>
/// <param name="Matches">What looking for each gave, in their order.</param>
public sealed record FoundQuotes(DocumentQuotes Sought, ImmutableArray<QuoteMatch> Matches)
{
    /// <summary>Looks for the quotes.</summary>
    /// <param name="sought">The document and the quotes.</param>
    /// <param name="cancellation">Ends the search early.</param>
    public static FoundQuotes Find(DocumentQuotes sought, CancellationToken cancellation = default) =>
        new(sought, ImmutableArray.Create(QuoteFinder.Find(sought.Document.Text!.Value, sought.Quotes, cancellation)));
}
