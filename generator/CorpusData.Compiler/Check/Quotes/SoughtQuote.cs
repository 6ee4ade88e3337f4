using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Check;

/// <summary>A quote while it is searched for, with one space for each run of white space.</summary>
internal sealed class SoughtQuote(string exact, string? prefix, string? suffix)
{
    private int _place = -1;
    private QuoteStatus _status = QuoteStatus.Missing;

    public SoughtQuote(QuoteValue quote)
        : this(quote.Exact, quote.Prefix, quote.Suffix)
    {
    }

    public string Exact { get; } = TextIndex.Normalize(exact);

    /// <summary>The prefix. White space at its ends must be in the text; between it and the words there may always be white space.</summary>
    public string Prefix { get; } = TextIndex.Collapse(prefix ?? "");

    /// <summary>The suffix, by the same rules.</summary>
    public string Suffix { get; } = TextIndex.Collapse(suffix ?? "");

    /// <summary>Adds a place of the words, and returns whether another place could change the result.</summary>
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

    /// <summary>Returns the result of the search.</summary>
    public QuoteMatch MatchIn(TextIndex index)
    {
        if (_status != QuoteStatus.Found)
        {
            return new QuoteMatch(_status, 0, 0);
        }

        (int start, int end) = index.Span(_place, Exact.Length);
        bool cutsWord = Words.IsInside(index.Normalized, _place) || Words.IsInside(index.Normalized, _place + Exact.Length);
        return new QuoteMatch(_status, start, end, cutsWord);
    }

    /// <summary>Returns whether the prefix and the suffix match around a place of the words.</summary>
    public bool Fits(string text, int place) => FitsBefore(text, place) && FitsAfter(text, place);

    /// <summary>Returns whether the prefix matches before a place of the words.</summary>
    public bool FitsBefore(string text, int place)
    {
        int end = Prefix.EndsWith(" ", StringComparison.Ordinal) ? place : EndBefore(text, place);
        return end >= Prefix.Length && string.CompareOrdinal(text, end - Prefix.Length, Prefix, 0, Prefix.Length) == 0;
    }

    /// <summary>Returns whether the suffix matches after a place of the words.</summary>
    public bool FitsAfter(string text, int place)
    {
        int start = Suffix.StartsWith(" ", StringComparison.Ordinal) ? place + Exact.Length : StartAfter(text, place);
        return string.CompareOrdinal(text, start, Suffix, 0, Suffix.Length) == 0;
    }

    /// <summary>Returns the end of the text before the words, without white space.</summary>
    public static int EndBefore(string text, int place) => place > 0 && text[place - 1] == ' ' ? place - 1 : place;

    /// <summary>Returns the start of the text after the words, without white space.</summary>
    public int StartAfter(string text, int place)
    {
        int end = place + Exact.Length;
        return end < text.Length && text[end] == ' ' ? end + 1 : end;
    }
}
