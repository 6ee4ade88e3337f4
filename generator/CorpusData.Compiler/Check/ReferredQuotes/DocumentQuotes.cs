using System.Collections.Immutable;
using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Check;

/// <summary>
/// The quotes that stand elsewhere and are sought in one document. Equal where they are the same objects: then what is
/// found of them is the same.
/// </summary>
/// <param name="Row">The document's row.</param>
/// <param name="Document">The document.</param>
/// <param name="Quotes">The quotes.</param>
public sealed record DocumentQuotes(RowAddress Row, Record Document, ImmutableArray<QuoteValue> Quotes)
{
    /// <summary>Gathers the quotes that are in no document, by the documents that their records refer to.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static IEnumerable<DocumentQuotes> Gather(LinkedCorpus corpus, CancellationToken cancellation = default)
    {
        var documents = new Dictionary<RowAddress, ImmutableArray<QuoteValue>.Builder>();
        foreach (ResolvedUnit unit in corpus.Units)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!unit.HasReferrals)
            {
                continue;
            }

            foreach (QuoteValue quote in unit.Mentioned.Grounded.Pending)
            {
                RowAddress row = QuoteReferral.Find(corpus, unit, quote).Document;
                if (!row.IsRecord)
                {
                    continue;
                }

                if (!documents.TryGetValue(row, out ImmutableArray<QuoteValue>.Builder? quotes))
                {
                    documents.Add(row, quotes = ImmutableArray.CreateBuilder<QuoteValue>());
                }

                quotes.Add(quote);
            }
        }

        return documents.Select(document =>
            new DocumentQuotes(document.Key, corpus.RecordAt(document.Key), document.Value.ToImmutable()));
    }

    public bool Equals(DocumentQuotes? other) => other is not null
        && Row == other.Row && Document == other.Document && Quotes.SequenceEqual(other.Quotes);

    public override int GetHashCode() => Row.GetHashCode();
}
