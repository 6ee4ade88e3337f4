using System.Collections.Immutable;
using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Check;

/// <summary>Looks for quotes in texts: white space matches white space, all else matches verbatim.</summary>
public static class QuoteFinder
{
    // A plain search of a text is so fast that one pass for all quotes pays only where both are many, or where the
    // quote is so long that a text that repeats itself could make the plain search slow.
    private const int LargeText = 32_768;
    private const int ManyQuotes = 32;
    private const int LongQuote = 1_024;

    /// <summary>Looks for every quote of a unit that stands in the unit's own document.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="cancellation">Ends the search early.</param>
    public static GroundedUnit Ground(BoundUnit unit, CancellationToken cancellation = default)
    {
        if (unit.Quotes.IsEmpty)
        {
            return new GroundedUnit(unit, ImmutableArray<QuoteMatch>.Empty);
        }

        var matches = new QuoteMatch[unit.Quotes.Length];
        if (unit.Text is { } text)
        {
            var own = unit.Quotes.Where(static quote => quote.Holder.EnclosingDocument is not null).ToList();
            QuoteMatch[] found = Find(text.Value, own, cancellation);
            for (int i = 0; i < found.Length; i++)
            {
                matches[own[i].Ordinal] = found[i];
            }
        }

        return new GroundedUnit(unit, ImmutableArray.Create(matches));
    }

    /// <summary>Looks for quotes in one text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quotes">The quotes.</param>
    /// <param name="cancellation">Ends the search early.</param>
    public static QuoteMatch[] Find(string text, IReadOnlyList<QuoteValue> quotes, CancellationToken cancellation = default)
    {
        var index = new TextIndex(text);
        SoughtQuote[] sought = quotes.Select(static quote => new SoughtQuote(quote)).ToArray();
        if (text.Length >= LargeText
            && (sought.Length >= ManyQuotes || sought.Any(static quote => quote.Exact.Length >= LongQuote)))
        {
            new PhraseSearch(sought.Select(static quote => quote.Exact).ToArray())
                .Find(index.Normalized, (quote, place) => sought[quote].Add(index.Normalized, place), cancellation);
        }
        else
        {
            foreach (SoughtQuote quote in sought)
            {
                cancellation.ThrowIfCancellationRequested();
                FindPlain(index, quote);
            }
        }

        return sought.Select(quote => quote.MatchIn(index)).ToArray();
    }

    private static void FindPlain(TextIndex index, SoughtQuote quote)
    {
        string text = index.Normalized;
        int place = text.IndexOf(quote.Exact, StringComparison.Ordinal);
        while (place >= 0 && quote.Add(text, place))
        {
            place = text.IndexOf(quote.Exact, place + 1, StringComparison.Ordinal);
        }
    }
}
