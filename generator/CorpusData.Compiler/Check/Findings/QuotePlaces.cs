using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Check;

/// <summary>The places in a text at which the words of a quote stand, and what stands around them.</summary>
internal sealed class QuotePlaces(
    DocumentText text, TextIndex index, SoughtQuote quote, CancellationToken cancellation)
{
    private const int MaximumShown = 10;
    private const int MaximumPlaces = 1_000;
    private const int MaximumContext = 120;

    private readonly string _text = index.Normalized;

    /// <summary>How many places the prefix and the suffix leave, and what settles which of them is meant.</summary>
    public (string Count, string Settling) Settle()
    {
        List<int> places = PhraseSearch.FindAll(
            _text, quote.Exact, MaximumPlaces + 1, place => quote.Fits(_text, place), cancellation);
        return places.Count > MaximumPlaces
            ? ($"more than {MaximumPlaces}", Shown(places, LineAndColumn))
            : (FormattableString.Invariant($"{places.Count}"), Shown(places, place => Settle(place, places) + LineAndColumn(place)));
    }

    /// <summary>What stands at each place where the prefix and the suffix should.</summary>
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

        if (!quote.FitsBehind(_text, place))
        {
            parts.Add(Named("suffix", quote.StartBehind(_text, place), EndFor(place)));
        }

        return string.Join(" and ", parts);
    }

    private string Named(string name, int start, int end)
    {
        string words = _text.Substring(start, Math.Max(0, end - start)).Trim();
        return words.Length == 0 ? $"no {name}" : $"{name} '{words}'";
    }

    // As much as the prefix has, and the rest of the word in which that ends.
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
        int end = Math.Min(_text.Length, quote.StartBehind(_text, place) + Math.Min(quote.Suffix.Length, MaximumContext));
        int most = end + MaximumContext;
        while (!Words.IsBoundary(_text, end) && (end < most || char.IsLowSurrogate(_text[end])))
        {
            end++;
        }

        return end;
    }

    // A prefix, else a suffix, else both; where the quote has a suffix alone, that is what is made longer first.
    private string Settle(int place, List<int> places)
    {
        var rivals = places.Where(other => other != place).ToList();
        return quote.Prefix.Length == 0 && quote.Suffix.Length > 0
            ? SettleBehind(place, rivals) ?? SettleBefore(place, rivals) ?? SettleAround(place, rivals)
            : SettleBefore(place, rivals) ?? SettleBehind(place, rivals) ?? SettleAround(place, rivals);
    }

    private string? SettleBefore(int place, List<int> rivals) => Prefixes(place)
        .Where(words => !rivals.Exists(rival => EndsBefore(rival, words)))
        .Select(static words => $"prefix '{words}' for ")
        .FirstOrDefault();

    private string? SettleBehind(int place, List<int> rivals) => Suffixes(place)
        .Where(words => !rivals.Exists(rival => BeginsBehind(rival, words)))
        .Select(static words => $"suffix '{words}' for ")
        .FirstOrDefault();

    private string SettleAround(int place, List<int> rivals)
    {
        var prefixes = Prefixes(place).ToList();
        var suffixes = Suffixes(place).ToList();
        int most = prefixes.Count == 0 || suffixes.Count == 0 ? 0 : Math.Max(prefixes.Count, suffixes.Count);
        for (int i = 0; i < most; i++)
        {
            string prefix = prefixes[Math.Min(i, prefixes.Count - 1)];
            string suffix = suffixes[Math.Min(i, suffixes.Count - 1)];
            if (!rivals.Exists(rival => EndsBefore(rival, prefix) && BeginsBehind(rival, suffix)))
            {
                return $"prefix '{prefix}' and suffix '{suffix}' for ";
            }
        }

        return "";
    }

    private bool EndsBefore(int place, string words)
    {
        int start = SoughtQuote.EndBefore(_text, place) - words.Length;
        return start >= 0 && string.CompareOrdinal(_text, start, words, 0, words.Length) == 0;
    }

    private bool BeginsBehind(int place, string words) =>
        string.CompareOrdinal(_text, quote.StartBehind(_text, place), words, 0, words.Length) == 0;

    // What stands before the words, from the last word to as many as can be shown; no shorter than what is given.
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
        int start = quote.StartBehind(_text, place);
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
