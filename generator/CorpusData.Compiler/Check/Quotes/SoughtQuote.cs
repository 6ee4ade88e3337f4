using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Check;

/// <summary>A quote as it is looked for, with one space for any white space.</summary>
internal sealed class SoughtQuote(QuoteValue quote)
{
    private int _place = -1;
    private QuoteStatus _status = QuoteStatus.Missing;

    public string Exact { get; } = TextIndex.Normalize(quote.Exact);

    public string Prefix { get; } = TextIndex.Normalize(quote.Prefix ?? "");

    public string Suffix { get; } = TextIndex.Normalize(quote.Suffix ?? "");

    /// <summary>Takes a place of the words, and says whether another could change what is known.</summary>
    public bool Add(string text, int place)
    {
        if (!Fits(text, place))
        {
            _status = _status == QuoteStatus.Missing ? QuoteStatus.OutOfContext : _status;
            return true;
        }

        _status = _status == QuoteStatus.Found ? QuoteStatus.Ambiguous : QuoteStatus.Found;
        _place = place;
        return _status == QuoteStatus.Found;
    }

    /// <summary>What the places come to.</summary>
    public QuoteMatch MatchIn(TextIndex index)
    {
        (int start, int end) = _status == QuoteStatus.Found ? index.Span(_place, Exact.Length) : default;
        return new QuoteMatch(_status, start, end);
    }

    /// <summary>Whether the prefix and the suffix stand around a place of the words.</summary>
    public bool Fits(string text, int place) => FitsBefore(text, place) && FitsBehind(text, place);

    /// <summary>Whether the prefix stands before a place of the words.</summary>
    public bool FitsBefore(string text, int place)
    {
        int end = EndBefore(text, place);
        return end >= Prefix.Length && string.CompareOrdinal(text, end - Prefix.Length, Prefix, 0, Prefix.Length) == 0;
    }

    /// <summary>Whether the suffix stands behind a place of the words.</summary>
    public bool FitsBehind(string text, int place) =>
        string.CompareOrdinal(text, StartBehind(text, place), Suffix, 0, Suffix.Length) == 0;

    /// <summary>Where what stands before the words ends, but for white space.</summary>
    public static int EndBefore(string text, int place) => place > 0 && text[place - 1] == ' ' ? place - 1 : place;

    /// <summary>Where what stands behind the words begins, but for white space.</summary>
    public int StartBehind(string text, int place)
    {
        int end = place + Exact.Length;
        return end < text.Length && text[end] == ' ' ? end + 1 : end;
    }
}
