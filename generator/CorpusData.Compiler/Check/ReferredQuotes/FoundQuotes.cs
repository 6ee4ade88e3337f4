using System.Collections.Immutable;

namespace CorpusData.Compiler.Check;

/// <summary>The quotes that are searched for in one document, with the result of each search.</summary>
/// <param name="Sought">The document and the quotes.</param>
/// <param name="Matches">The result for each quote, in their order.</param>
public sealed record FoundQuotes(DocumentQuotes Sought, ImmutableArray<QuoteMatch> Matches)
{
    /// <summary>Searches for the quotes.</summary>
    /// <param name="sought">The document and the quotes.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public static FoundQuotes Find(DocumentQuotes sought, CancellationToken cancellation = default) =>
        new(sought, ImmutableArray.Create(QuoteFinder.Find(sought.Document.Text!.Value, sought.Quotes, cancellation)));
}
