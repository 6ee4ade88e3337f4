using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Findings;

namespace CorpusData.Compiler.Check;

/// <summary>The places in a text where the words of a quote appear, with the words around them.</summary>
internal sealed class QuotePlaces(
    DocumentText text, TextIndex index, SoughtQuote quote, CancellationToken cancellation)
{
    private const int MaximumShown = 10;
    private const int MaximumPlaces = 1_000;
    private const int MaximumContext = 120;

    private readonly string _text = index.Normalized;

    /// <summary>
    /// Returns the number of matching places, their description, and for each of those that are described a quote with a prefix
    /// or suffix that no other place has; no quotes if there are too many places.
    /// </summary>
    public (string Count, string Shown, IReadOnlyList<ProposedQuote> Proposals) Distinguish()
    {
        List<int> places = Matching();
        if (places.Count > MaximumPlaces)
        {
            return ($"more than {MaximumPlaces}", Shown(places, LineAndColumn), []);
        }

        List<ProposedQuote> proposals = places.GetRange(0, Math.Min(places.Count, MaximumShown)).ConvertAll(place => Propose(place, places));
        string shown = string.Join(", ", proposals.Select(proposal => Said(proposal) + LineAndColumn(proposal)));
        return (
            MessageText.Number(places.Count),
            shown + (places.Count > proposals.Count ? ", …" : ""),
            proposals.FindAll(static proposal => proposal.Prefix is not null || proposal.Suffix is not null));
    }

    /// <summary>Returns a quote for each of the first matching places, with a prefix or suffix if there are several.</summary>
    public IReadOnlyList<ProposedQuote> Propose()
    {
        List<int> places = Matching();
        return places.ConvertAll(place => Propose(place, places));
    }

    /// <summary>
    /// Returns a quote for the matching place at an offset of the text, with a prefix or suffix if there are several places; null
    /// if none makes it unique, or if there are too many places.
    /// </summary>
    public ProposedQuote? ProposeAt(int start)
    {
        List<int> places = Matching();
        int at = places.FindIndex(place => index.Original(place) == start);
        if (at < 0 || places.Count > MaximumPlaces)
        {
            return null;
        }

        ProposedQuote proposal = Propose(places[at], places);
        return places.Count == 1 || proposal.Prefix is not null || proposal.Suffix is not null ? proposal : null;
    }

    /// <summary>Returns the line and column of a quote in the document's file.</summary>
    public string LineAndColumn(ProposedQuote proposal) => text.SpanOf(proposal.Start, proposal.Start).ToFileSpan().ToString();

    /// <summary>Returns the prefix or suffix that the text has at one place instead of the quote's.</summary>
    public string Context(FoldedQuote found)
    {
        var parts = new List<string>();
        if (found.Prefix is not null && !quote.FitsBefore(_text, found.Start))
        {
            parts.Add($"prefix '{found.Prefix}'");
        }

        if (found.Suffix is not null && !quote.FitsAfter(_text, found.Start))
        {
            parts.Add($"suffix '{found.Suffix}'");
        }

        return $"{string.Join(" and ", parts)} at {LineAndColumn(found.Start)}";
    }

    /// <summary>Returns the prefix or suffix that the text has at each place instead of the quote's.</summary>
    public string Contexts() => Shown(
        PhraseSearch.FindAll(_text, quote.Exact, MaximumShown + 1, static _ => true, cancellation),
        place => $"{Context(place)} at {LineAndColumn(place)}");

    private static string Shown(List<int> places, Func<int, string> show) =>
        string.Join(", ", places.Take(MaximumShown).Select(show)) + (places.Count > MaximumShown ? ", …" : "");

    private string LineAndColumn(int place)
    {
        int start = index.Original(place);
        return text.SpanOf(start, start).ToFileSpan().ToString();
    }

    private string Context(int place)
    {
        var parts = new List<string>();
        if (!quote.FitsBefore(_text, place))
        {
            parts.Add(Named("prefix", BeginningFor(place), SoughtQuote.EndBefore(_text, place)));
        }

        if (!quote.FitsAfter(_text, place))
        {
            parts.Add(Named("suffix", quote.StartAfter(_text, place), EndFor(place)));
        }

        return string.Join(" and ", parts);
    }

    private string Named(string name, int start, int end)
    {
        string words = _text.Substring(start, Math.Max(0, end - start)).Trim();
        return words.Length == 0 ? $"no {name}" : $"{name} '{words}'";
    }

    // Returns the start of as many characters as the prefix has, extended to the start of a word.
    private int BeginningFor(int place)
    {
        int start = Math.Max(0, SoughtQuote.EndBefore(_text, place) - Math.Min(quote.Prefix.Length, MaximumContext));
        int least = start - MaximumContext;
        while (!Words.IsBoundary(_text, start) && (start > least || char.IsLowSurrogate(_text[start])))
        {
            start--;
        }

        return start;
    }

    private int EndFor(int place)
    {
        int end = Math.Min(_text.Length, quote.StartAfter(_text, place) + Math.Min(quote.Suffix.Length, MaximumContext));
        int most = end + MaximumContext;
        while (!Words.IsBoundary(_text, end) && (end < most || char.IsLowSurrogate(_text[end])))
        {
            end++;
        }

        return end;
    }

    private List<int> Matching() => PhraseSearch.FindAll(
        _text, quote.Exact, MaximumPlaces + 1, place => quote.Fits(_text, place), cancellation);

    // Prefers a prefix, then a suffix, then both. If the quote has only a suffix, a longer suffix comes first.
    private (string? Prefix, string? Suffix) ContextOf(int place, List<int> places)
    {
        var rivals = places.Where(other => other != place).ToList();
        string? prefix = Prefixes(place).FirstOrDefault(words => !rivals.Exists(rival => EndsBefore(rival, words)));
        if (prefix is not null && (quote.Prefix.Length > 0 || quote.Suffix.Length == 0))
        {
            return (prefix, null);
        }

        string? suffix = Suffixes(place).FirstOrDefault(words => !rivals.Exists(rival => BeginsAfter(rival, words)));
        return suffix is not null ? (null, suffix)
            : prefix is not null ? (prefix, null)
            : Around(place, rivals);
    }

    private (string? Prefix, string? Suffix) Around(int place, List<int> rivals)
    {
        var prefixes = Prefixes(place).ToList();
        var suffixes = Suffixes(place).ToList();
        int most = prefixes.Count == 0 || suffixes.Count == 0 ? 0 : Math.Max(prefixes.Count, suffixes.Count);
        for (int i = 0; i < most; i++)
        {
            string prefix = prefixes[Math.Min(i, prefixes.Count - 1)];
            string suffix = suffixes[Math.Min(i, suffixes.Count - 1)];
            if (!rivals.Exists(rival => EndsBefore(rival, prefix) && BeginsAfter(rival, suffix)))
            {
                return (prefix, suffix);
            }
        }

        return (null, null);
    }

    private ProposedQuote Propose(int place, List<int> places)
    {
        (string? prefix, string? suffix) = places.Count == 1 ? default : ContextOf(place, places);
        (int start, int end) = index.Span(place, quote.Exact.Length);
        return new ProposedQuote(start, end, quote.Exact, prefix, suffix);
    }

    private static string Said(ProposedQuote proposal) => (proposal.Prefix, proposal.Suffix) switch
    {
        (not null, null) => $"prefix '{proposal.Prefix}' for ",
        (null, not null) => $"suffix '{proposal.Suffix}' for ",
        (not null, not null) => $"prefix '{proposal.Prefix}' and suffix '{proposal.Suffix}' for ",
        _ => "",
    };

    private bool EndsBefore(int place, string words)
    {
        int start = SoughtQuote.EndBefore(_text, place) - words.Length;
        return start >= 0 && string.CompareOrdinal(_text, start, words, 0, words.Length) == 0;
    }

    private bool BeginsAfter(int place, string words) =>
        string.CompareOrdinal(_text, quote.StartAfter(_text, place), words, 0, words.Length) == 0;

    // Returns texts that end before the quoted words: first the last word, then more and more words, up to the limit. None is
    // shorter than the quote's prefix.
    private IEnumerable<string> Prefixes(int place)
    {
        int end = SoughtQuote.EndBefore(_text, place);
        int first = _text[0] == ' ' ? 1 : 0;
        for (int start = end - Math.Max(1, quote.Prefix.Length); start >= Math.Max(first, end - Limit(quote.Prefix)); start--)
        {
            if (start == first || Words.BeginsAt(_text, start))
            {
                yield return _text.Substring(start, end - start);
            }
        }
    }

    private IEnumerable<string> Suffixes(int place)
    {
        int start = quote.StartAfter(_text, place);
        int last = _text[_text.Length - 1] == ' ' ? _text.Length - 1 : _text.Length;
        for (int end = start + Math.Max(1, quote.Suffix.Length); end <= Math.Min(last, start + Limit(quote.Suffix)); end++)
        {
            if (end == last || Words.EndsAt(_text, end))
            {
                yield return _text.Substring(start, end - start);
            }
        }
    }

    private static int Limit(string given) => Math.Min(given.Length, MaximumContext) + MaximumContext;
}
