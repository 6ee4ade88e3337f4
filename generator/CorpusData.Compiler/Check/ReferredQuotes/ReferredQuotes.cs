using System.Collections.Immutable;
using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Check;

/// <summary>The quotes that stand in the documents that their records refer to.</summary>
public sealed class ReferredQuotes
{
    private readonly Dictionary<QuoteValue, LocatedQuote> _located = new();

    /// <summary>Takes what was found in each document.</summary>
    public ReferredQuotes(ImmutableArray<FoundQuotes> documents)
    {
        Documents = documents;
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

    /// <summary>What was found in each document.</summary>
    internal ImmutableArray<FoundQuotes> Documents { get; }

    /// <summary>Where a quote of a unit stands, in its own document or in another; null where it was not found.</summary>
    public LocatedQuote? Locate(ResolvedUnit unit, QuoteValue quote)
    {
        if (unit.Unit.Text is null)
        {
            return _located.TryGetValue(quote, out LocatedQuote located) ? located : null;
        }

        QuoteMatch match = unit.Mentioned.Grounded.Quotes[quote.Ordinal];
        return match.Status == QuoteStatus.Found && unit.Document.IsRecord
            ? new LocatedQuote(unit.Document, match.Start, match.End)
            : null;
    }
}

/// <summary>A quote's place in the text of its document.</summary>
/// <param name="Document">The document's row.</param>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">Where it ends.</param>
public readonly record struct LocatedQuote(RowAddress Document, int Start, int End);
