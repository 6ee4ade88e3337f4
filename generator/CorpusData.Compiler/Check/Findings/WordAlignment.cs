using CorpusData.Runtime;

namespace CorpusData.Compiler.Check;

/// <summary>A quote beside the passage of a text that is closest to it, word by word, with as few differences as possible.</summary>
internal sealed class WordAlignment
{
    // A word for another one costs less than a word too many and a word too few, and a similar word still less. A word that
    // the quote has too many costs more than one that the text has instead, so that no 'not' at its start is passed over.
    private const int SimilarityCost = 2;
    private const int ReplacedCost = 4;
    private const int PartCost = 6;
    private const int LeftOutCost = 4;
    private const int AddedCost = 5;

    // The search for similar words takes time proportional to the square of their length.
    private const int MaximumLetters = 40;
    private const int MaximumSimilar = 100_000;

    private readonly ComparedWords _quote;
    private readonly ComparedWords _text;
    private readonly Dictionary<(int Quote, int Text), bool> _similar = new();

    /// <summary>Compares a quote with a stretch of a text. The passage may begin and end anywhere in the stretch.</summary>
    public WordAlignment(ComparedWords quote, ComparedWords text, int from, int to)
    {
        _quote = quote;
        _text = text;
        List<WordPair> pairs = Align(from, to);
        RemoveOtherSentences(pairs);
        MatchedWords = pairs.Count(static pair => pair.Likeness != Likeness.None);
        WidenToWholeWords(pairs);
        Pairs = pairs;
    }

    /// <summary>The number of words that are equal or similar.</summary>
    public int MatchedWords { get; }

    /// <summary>Whether the passage has most words of the quote.</summary>
    public bool IsNear => MatchedWords * 4 >= _quote.Count * 3;

    /// <summary>The words of both in their order, each with the word beside it.</summary>
    public IReadOnlyList<WordPair> Pairs { get; }

    /// <summary>Returns whether there is white space before the words of a pair.</summary>
    public bool HasSpaceBefore(WordPair pair) =>
        pair.Text >= 0 ? _text.HasSpaceBefore(pair.Text) : _quote.HasSpaceBefore(pair.Quote);

    /// <summary>Returns the words of the text in some of the pairs; empty if there are none.</summary>
    /// <remarks>The first and last word are as in the quote, which need not have the punctuation before and after it.</remarks>
    public string TextOf(int first, int last)
    {
        string text = Slice(_text, first, last, static pair => pair.Text);
        int end = text.Length - (Pairs[last].Quote == _quote.Count - 1 ? Excess(Pairs[last]) : 0);
        int start = Pairs[first].Quote == 0 ? Excess(Pairs[first]) : 0;
        return text.Substring(start, end - start);
    }

    /// <summary>Returns the words of the quote in some of the pairs; empty if there are none.</summary>
    public string QuoteOf(int first, int last) => Slice(_quote, first, last, static pair => pair.Quote);

    private int Excess(WordPair pair) => pair.IsDifferent ? 0 : _text.LengthOf(pair.Text) - _quote.LengthOf(pair.Quote);

    private string Slice(ComparedWords words, int first, int last, Func<WordPair, int> wordOf)
    {
        int[] slice = Enumerable.Range(first, last + 1 - first).Select(i => wordOf(Pairs[i])).Where(static word => word >= 0).ToArray();
        return slice.Length == 0 ? "" : words.Slice(slice[0], slice[slice.Length - 1]);
    }

    private List<WordPair> Align(int from, int to)
    {
        int width = to - from + 1;
        var steps = new Step[(_quote.Count + 1) * width];
        int[] costs = new int[width];
        int[] previous = new int[width];
        for (int q = 1; q <= _quote.Count; q++)
        {
            (costs, previous) = (previous, costs);
            costs[0] = q * AddedCost;
            steps[q * width] = Step.Quote;
            for (int t = 1; t < width; t++)
            {
                int both = previous[t - 1] + CostOf(q - 1, from + t - 1);
                int quote = previous[t] + AddedCost;
                int text = costs[t - 1] + LeftOutCost;
                (costs[t], steps[(q * width) + t]) = both <= quote && both <= text ? (both, Step.Both)
                    : quote <= text ? (quote, Step.Quote)
                    : (text, Step.Text);
            }
        }

        return Follow(steps, width, Array.IndexOf(costs, costs.Min()), from);
    }

    private List<WordPair> Follow(Step[] steps, int width, int end, int from)
    {
        var pairs = new List<WordPair>();
        for (int q = _quote.Count, t = end; q > 0;)
        {
            Step step = steps[(q * width) + t];
            q -= step == Step.Text ? 0 : 1;
            t -= step == Step.Quote ? 0 : 1;
            pairs.Add(step switch
            {
                Step.Both => new WordPair(q, from + t, LikenessOf(q, from + t)),
                Step.Quote => new WordPair(q, -1, Likeness.None),
                _ => new WordPair(-1, from + t, Likeness.None),
            });
        }

        pairs.Reverse();
        return pairs;
    }

    private int CostOf(int quote, int text) => LikenessOf(quote, text) switch
    {
        Likeness.Equal => 0,
        Likeness.Similar => SimilarityCost,
        _ when _quote.IsAttached(quote) == _text.IsAttached(text) && _quote.IsAttached(quote + 1) == _text.IsAttached(text + 1) => ReplacedCost,
        _ => PartCost,
    };

    private Likeness LikenessOf(int quote, int text)
    {
        WordIdentity one = _quote.IdentityOf(quote);
        WordIdentity other = _text.IdentityOf(text);
        return one.Key != other.Key ? (AreSimilar(one, other) ? Likeness.Similar : Likeness.None)
            : IsSameWord(quote, text) && (quote == 0 || _quote.HasSpaceBefore(quote) == _text.HasSpaceBefore(text)) ? Likeness.Equal
            : Likeness.Similar;
    }

    private bool IsSameWord(int quote, int text) =>
        _quote.IdentityOf(quote).Word == _text.IdentityOf(text).Word
        || (quote == 0 && _quote.Count > 1 && _text.EndsWith(text, _quote, quote))
        || (quote == _quote.Count - 1 && quote > 0 && _text.StartsWith(text, _quote, quote));

    private bool AreSimilar(WordIdentity one, WordIdentity other)
    {
        string a = one.Letters;
        string b = other.Letters;
        if (Math.Abs(a.Length - b.Length) > 2 || Math.Min(a.Length, b.Length) < 2 || Math.Max(a.Length, b.Length) is < 3 or > MaximumLetters
            || (a[0] != b[0] && a[a.Length - 1] != b[b.Length - 1]))
        {
            return false;
        }

        if (!_similar.TryGetValue((one.Key, other.Key), out bool areSimilar) && _similar.Count < MaximumSimilar)
        {
            areSimilar = NearestName.Find(a, [b]) is not null;
            _similar.Add((one.Key, other.Key), areSimilar);
        }

        return areSimilar;
    }

    // At its ends, a quote is not compared with the words of another sentence.
    private void RemoveOtherSentences(List<WordPair> pairs)
    {
        int first = pairs.FindIndex(static pair => pair.Likeness != Likeness.None);
        int last = pairs.FindLastIndex(static pair => pair.Likeness != Likeness.None);
        bool isOther = false;
        for (int i = first - 1; i >= 0; i--)
        {
            isOther |= pairs[i].Text >= 0 && _text.EndsSentence(pairs[i].Text);
            pairs[i] = isOther ? pairs[i] with { Text = -1 } : pairs[i];
        }

        isOther = last >= 0 && _text.EndsSentence(pairs[last].Text);
        for (int i = Math.Max(last + 1, 0); i < pairs.Count; i++)
        {
            bool ends = pairs[i].Text >= 0 && _text.EndsSentence(pairs[i].Text);
            pairs[i] = isOther ? pairs[i] with { Text = -1 } : pairs[i];
            isOther |= ends;
        }

        pairs.RemoveAll(static pair => pair.Quote < 0 && pair.Text < 0);
    }

    // '£2. 10' for '£2.10' is shown as that, and not as white space too many.
    private void WidenToWholeWords(List<WordPair> pairs)
    {
        for (int i = pairs.Count - 1; i > 0; i--)
        {
            if (pairs[i].IsDifferent && !pairs[i - 1].IsDifferent && IsAttached(pairs[i]))
            {
                pairs[i - 1] = pairs[i - 1] with { Likeness = Likeness.Similar };
            }
        }

        for (int i = 1; i < pairs.Count; i++)
        {
            if (pairs[i - 1].IsDifferent && !pairs[i].IsDifferent && IsAttached(pairs[i]))
            {
                pairs[i] = pairs[i] with { Likeness = Likeness.Similar };
            }
        }
    }

    private bool IsAttached(WordPair pair) =>
        (pair.Quote >= 0 && _quote.IsAttached(pair.Quote)) || (pair.Text >= 0 && _text.IsAttached(pair.Text));

    // What the last pair of an alignment is made of.
    private enum Step : byte
    {
        Both,
        Quote,
        Text,
    }
}

/// <summary>A word of a quote and the word beside it in the text.</summary>
/// <param name="Quote">The word of the quote; -1 if there is none.</param>
/// <param name="Text">The word of the text; -1 if there is none.</param>
/// <param name="Likeness">How much the two have in common.</param>
internal readonly record struct WordPair(int Quote, int Text, Likeness Likeness)
{
    /// <summary>Whether the two differ in any way.</summary>
    public bool IsDifferent => Likeness != Likeness.Equal;
}

/// <summary>How much two words have in common.</summary>
internal enum Likeness
{
    /// <summary>They are different words.</summary>
    None,

    /// <summary>They are the same word or nearly so, written differently.</summary>
    Similar,

    /// <summary>They are equal.</summary>
    Equal,
}
