using System.Collections.Immutable;
using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Check;

/// <summary>
/// The quotes that are not in the annotations of a document, by the documents that their records refer to. Two values are
/// equal if their quotes and documents are.
/// </summary>
public sealed class QuoteReferrals : IEquatable<QuoteReferrals>
{
    private QuoteReferrals(ImmutableArray<DocumentQuotes> documents, ImmutableArray<QuoteReferral> failures)
    {
        Documents = documents;
        Failures = failures;
    }

    /// <summary>The quotes of each document, in the order of the documents' rows.</summary>
    public ImmutableArray<DocumentQuotes> Documents { get; }

    /// <summary>The quotes without a document, with the reasons.</summary>
    internal ImmutableArray<QuoteReferral> Failures { get; }

    /// <summary>Finds the document of each quote that is not in the annotations of a document.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public static QuoteReferrals Find(ResolvedCorpus corpus, CancellationToken cancellation = default)
    {
        var documents = new Dictionary<RowAddress, ImmutableArray<QuoteValue>.Builder>();
        ImmutableArray<QuoteReferral>.Builder failures = ImmutableArray.CreateBuilder<QuoteReferral>();
        foreach (CheckedUnit unit in corpus.Units)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (QuoteValue quote in unit.Pending)
            {
                QuoteReferral referral = QuoteReferral.Find(corpus, unit, quote);
                if (!referral.Document.IsRecord)
                {
                    failures.Add(referral);
                    continue;
                }

                if (!documents.TryGetValue(referral.Document, out ImmutableArray<QuoteValue>.Builder? quotes))
                {
                    documents.Add(referral.Document, quotes = ImmutableArray.CreateBuilder<QuoteValue>());
                }

                quotes.Add(quote);
            }
        }

        return new QuoteReferrals(
            documents
                .OrderBy(static document => document.Key)
                .Select(document => new DocumentQuotes(document.Key, corpus.RecordAt(document.Key), document.Value.ToImmutable()))
                .ToImmutableArray(),
            failures.ToImmutable());
    }

    public bool Equals(QuoteReferrals? other) => other is not null
        && Documents.SequenceEqual(other.Documents) && Failures.SequenceEqual(other.Failures);

    public override bool Equals(object? obj) => Equals(obj as QuoteReferrals);

    public override int GetHashCode() => unchecked((Documents.Length * 397) ^ Failures.Length);
}
