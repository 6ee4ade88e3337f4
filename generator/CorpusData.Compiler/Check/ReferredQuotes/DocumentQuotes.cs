using System.Collections.Immutable;
using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Check;

/// <summary>
/// The quotes of other units that are searched for in one document. Equal if the document and the quotes are the same
/// objects, because the search then has the same result.
/// </summary>
/// <param name="Row">The document's row.</param>
/// <param name="Document">The document.</param>
/// <param name="Quotes">The quotes.</param>
public sealed record DocumentQuotes(RowAddress Row, Record Document, ImmutableArray<QuoteValue> Quotes)
{
    public bool Equals(DocumentQuotes? other) => other is not null
        && Row == other.Row && Document == other.Document && Quotes.SequenceEqual(other.Quotes);

    public override int GetHashCode() => Row.GetHashCode();
}
