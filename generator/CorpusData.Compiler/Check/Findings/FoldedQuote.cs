namespace CorpusData.Compiler.Check;

/// <summary>The only place of a text that has the words, the prefix and the suffix of a quote, however they are written.</summary>
/// <param name="Start">The start of the words in the text, which has one space for each run of white space.</param>
/// <param name="Exact">The words as the text has them.</param>
/// <param name="Prefix">The prefix as the text has it; null if the quote has none.</param>
/// <param name="Suffix">The suffix as the text has it; null if the quote has none.</param>
internal sealed record FoldedQuote(int Start, string Exact, string? Prefix, string? Suffix)
{
    // Each place takes time proportional to the prefix and suffix. A quote with more places, or with a longer prefix or suffix,
    // gets no fix.
    private const int MaximumPlaces = 200;
    private const int MaximumContext = 300;

    /// <summary>Returns the place; null if there is none, or if there are several.</summary>
    public static FoldedQuote? Find(FoldedText text, SoughtQuote quote)
    {
        var places = text.Find(FoldedText.Fold(quote.Exact, Folding.All), MaximumPlaces + 1).ToList();
        if (places.Count > MaximumPlaces)
        {
            return null;
        }

        var found = places.Select(place => At(text.Source, place.Start, place.End, quote)).OfType<FoldedQuote>().Take(2).ToList();
        return found.Count == 1 && IsWhole(text.Source, found[0]) ? found[0] : null;
    }

    /// <summary>Returns the words of a text with the prefix and the suffix of a quote around them; null if one of these is not there.</summary>
    public static FoldedQuote? At(string text, int start, int end, SoughtQuote quote)
    {
        string? prefix = Before(text, start, quote.Prefix);
        string? suffix = After(text, end, quote.Suffix);
        return (prefix is null && quote.Prefix.Length > 0) || (suffix is null && quote.Suffix.Length > 0)
            ? null
            : new FoldedQuote(start, text.Substring(start, end - start), prefix, suffix);
    }

    // Inside another word, the words are there by chance.
    private static bool IsWhole(string text, FoldedQuote quote) =>
        !Words.IsInside(text, quote.Start) && !Words.IsInside(text, quote.Start + quote.Exact.Length);

    private static string? Before(string text, int place, string prefix)
    {
        if (prefix.Length is 0 or > MaximumContext)
        {
            return null;
        }

        int end = SoughtQuote.EndBefore(text, place);
        int start = Math.Max(0, end - MostOf(prefix));
        string source = text.Substring(start, end - start);
        return new FoldedText(source, Folding.All).FindAtEnd(FoldedText.Fold(prefix, Folding.All)) is { } span
            ? source.Substring(span.Start, span.End - span.Start)
            : null;
    }

    private static string? After(string text, int place, string suffix)
    {
        if (suffix.Length is 0 or > MaximumContext)
        {
            return null;
        }

        int start = place < text.Length && text[place] == ' ' ? place + 1 : place;
        string source = text.Substring(start, Math.Min(text.Length - start, MostOf(suffix)));
        return new FoldedText(source, Folding.All).FindAtStart(FoldedText.Fold(suffix, Folding.All)) is { } span
            ? source.Substring(span.Start, span.End - span.Start)
            : null;
    }

    // The text may have more characters for the same words: marks of letters, and an ellipsis in three characters.
    private static int MostOf(string context) => (4 * context.Length) + 8;
}
