using System.Collections.Immutable;
using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Check;

/// <summary>The quotes that appear in the documents that their records refer to.</summary>
public sealed class ReferredQuotes
{
    private readonly Dictionary<QuoteValue, LocatedQuote> _located = new();

    /// <summary>Collects the results of the searches.</summary>
    /// <param name="referrals">The quotes by their documents.</param>
    /// <param name="documents">The result of the search in each document.</param>
    public ReferredQuotes(QuoteReferrals referrals, ImmutableArray<FoundQuotes> documents)
    {
        Documents = documents;
        Failures = referrals.Failures;
        foreach (FoundQuotes document in documents)
        {
            for (int i = 0; i < document.Matches.Length; i++)
            {
                if (document.Matches[i] is { Status: QuoteStatus.Found } match)
                {
                    _located.Add(document.Sought.Quotes[i], new LocatedQuote(document.Sought.Row, match.Start, match.End));
                }
            }
        }
    }

    /// <summary>The result of the search in each document.</summary>
    internal ImmutableArray<FoundQuotes> Documents { get; }

    /// <summary>The quotes without a document, with the reasons.</summary>
    internal ImmutableArray<QuoteReferral> Failures { get; }

    /// <summary>Returns the place of a unit's quote, in its own document or in another; null if it was not found.</summary>
    public LocatedQuote? Locate(CheckedUnit unit, QuoteValue quote)
    {
        if (unit.Bound.Text is null)
        {
            return _located.TryGetValue(quote, out LocatedQuote located) ? located : null;
        }

        QuoteMatch match = unit.Quotes[quote.Ordinal];
        return match.Status == QuoteStatus.Found && unit.Document.IsRecord
            ? new LocatedQuote(unit.Document, match.Start, match.End)
            : null;
    }
}

/// <summary>A quote's place in the text of its document.</summary>
/// <param name="Document">The document's row.</param>
/// <param name="Start">The start, in UTF-16 code units.</param>
/// <param name="End">The end.</param>
public readonly record struct LocatedQuote(RowAddress Document, int Start, int End);
