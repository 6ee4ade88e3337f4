namespace CorpusData.Compiler.Check;

/// <summary>Finds the pieces of a quote whose words are not next to each other in the text.</summary>
internal static class QuotePieces
{
    private const int MaximumPieces = 6;
    private const int MaximumTries = 50;

    private static readonly string[] Ellipses = ["[…]", "[...]", "…", "..."];

    /// <summary>
    /// Returns the quote as pieces of at least two words that are in the text in this order; null if it does not consist of
    /// such pieces.
    /// </summary>
    public static List<string>? Find(string text, string exact)
    {
        string words = TextIndex.Normalize(Ellipses.Aggregate(exact, static (rest, ellipsis) => rest.Replace(ellipsis, " ")));
        var pieces = new List<string>();
        int from = 0;
        for (int start = 0; start < words.Length;)
        {
            (int place, int end) = pieces.Count < MaximumPieces ? Longest(text, from, words, start) : default;
            if (end == 0)
            {
                return null;
            }

            pieces.Add(words.Substring(start, end - start));
            from = place + end - start;
            start = end + 1;
        }

        return pieces.Count > 1 ? pieces : null;
    }

    // Returns where the text contains the longest run of words that begins at a word of the quote, and the end of this run in
    // the quote.
    private static (int Place, int End) Longest(string text, int from, string words, int start)
    {
        (int Place, int End) longest = default;
        int second = EndOfWord(words, EndOfWord(words, start) + 1);
        string pair = words.Substring(start, second - start);
        if (pair.IndexOf(' ') < 0)
        {
            return longest;
        }

        foreach (int place in PhraseSearch.FindAll(text, pair, MaximumTries, place => place >= from))
        {
            int end = second;
            for (int i = second; i < words.Length && place + i - start < text.Length && words[i] == text[place + i - start];)
            {
                i++;
                end = i == words.Length || words[i] == ' ' ? i : end;
            }

            if (end > longest.End)
            {
                longest = (place, end);
            }
        }

        return longest;
    }

    private static int EndOfWord(string words, int start)
    {
        int end = start < words.Length ? words.IndexOf(' ', start) : -1;
        return end < 0 ? words.Length : end;
    }
}
