namespace CorpusData.Compiler.Check;

/// <summary>Finds the part of a text that has the most words of a quote, and compares the two word by word.</summary>
internal sealed class ClosestPassage
{
    // A comparison takes time proportional to the square of the length.
    private const int MaximumWords = 1_000;

    // Of two words that both have, the one that the text has less often says more about where the quote is from.
    private const int RareWeight = 16;

    private readonly WordIdentities _identities = new();
    private readonly ComparedWords _text;
    private readonly Dictionary<int, int> _frequencies = new();

    /// <summary>Divides a text that has one space for each run of white space into words.</summary>
    public ClosestPassage(string text)
    {
        _text = new ComparedWords(text, _identities);
        for (int i = 0; i < _text.Count; i++)
        {
            int key = _text.IdentityOf(i).Key;
            _frequencies.TryGetValue(key, out int frequency);
            _frequencies[key] = frequency + 1;
        }
    }

    /// <summary>Compares a quote with the passage that is closest to it.</summary>
    /// <returns>The comparison; null if no passage has half of the words, or if the quote is too long.</returns>
    public WordAlignment? Compare(string exact, CancellationToken cancellation) => Compare(exact, 0, _text.Count, cancellation);

    /// <summary>Compares a quote with the passages that are closest to it before and after a passage.</summary>
    public IEnumerable<WordAlignment> CompareElsewhere(string exact, WordAlignment passage, CancellationToken cancellation)
    {
        var words = passage.Pairs.Where(static pair => pair.Text >= 0).Select(static pair => pair.Text).ToList();
        return new[]
        {
            Compare(exact, 0, words[0], cancellation),
            Compare(exact, words[words.Count - 1] + 1, _text.Count, cancellation),
        }.OfType<WordAlignment>();
    }

    private WordAlignment? Compare(string exact, int from, int to, CancellationToken cancellation)
    {
        var quote = new ComparedWords(exact, _identities);
        if (quote.Count == 0 || quote.Count > MaximumWords)
        {
            return null;
        }

        int margin = (quote.Count / 2) + 10;
        int start = Start(quote, from, to, cancellation);
        var alignment = new WordAlignment(
            quote, _text, Math.Max(from, start - margin), Math.Min(to, start + quote.Count + margin));
        return alignment.MatchedWords * 2 >= quote.Count ? alignment : null;
    }

    // The start of the stretch of some words, as long as the quote, that has the most of its words.
    private int Start(ComparedWords quote, int from, int to, CancellationToken cancellation)
    {
        // How often the stretch may still take in each word of the quote; negative for words that it has too often.
        int[] open = new int[_identities.KeyCount];
        bool[] isInQuote = new bool[_identities.KeyCount];
        for (int i = 0; i < quote.Count; i++)
        {
            open[quote.IdentityOf(i).Key]++;
            isInQuote[quote.IdentityOf(i).Key] = true;
        }

        int best = from;
        int most = 0;
        int weight = 0;
        for (int i = from; i < to; i++)
        {
            if (i % 65_536 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            int added = _text.IdentityOf(i).Key;
            if (isInQuote[added] && open[added]-- > 0)
            {
                weight += WeightOf(added);
            }

            if (i >= from + quote.Count)
            {
                int removed = _text.IdentityOf(i - quote.Count).Key;
                if (isInQuote[removed] && open[removed]++ >= 0)
                {
                    weight -= WeightOf(removed);
                }
            }

            if (weight > most)
            {
                most = weight;
                best = i + 1 - quote.Count;
            }
        }

        return best;
    }

    private int WeightOf(int key) => RareWeight + (RareWeight / _frequencies[key]);
}
