using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Check;

/// <summary>Searches texts for quotes. A run of white space matches any other; everything else must match verbatim.</summary>
public static class QuoteFinder
{
    // A plain search is so fast that one pass for all quotes is worthwhile only for a large text with many quotes, or
    // with a long quote, for which the plain search of a repetitive text is slow.
    private const int LargeText = 32_768;
    private const int ManyQuotes = 32;
    private const int LongQuote = 1_024;

    /// <summary>Searches one text for quotes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quotes">The quotes.</param>
    /// <param name="cancellation">Cancels the search.</param>
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
