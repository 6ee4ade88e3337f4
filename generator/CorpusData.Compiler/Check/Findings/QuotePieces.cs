namespace CorpusData.Compiler.Check;

/// <summary>Finds the pieces of a quote that the author took from several places of the text.</summary>
/// <remarks>
/// A quote is taken apart only where its author wrote an ellipsis, or where more than a sentence is left out. Anywhere else
/// the words between two pieces can change the meaning, as a 'not' does, and pieces would hide that.
/// </remarks>
internal static class QuotePieces
{
    private const int MaximumPieces = 6;
    private const int MaximumTries = 50;

    // A shorter sentence can be one of the few words that change the meaning, or the end of an abbreviation.
    private const int WordsOfSentence = 5;

    private static readonly string[] Ellipses = ["[…]", "[...]", "…", "..."];

    /// <summary>Returns whether a quote has an ellipsis with words before and after it.</summary>
    public static bool HasEllipsis(string exact) => Parts(exact).Count > 1;

    /// <summary>Returns the first part of a quote, between its ellipses, that is not in the text as whole words; null if all of them are.</summary>
    public static string? MissingPart(string text, string exact) => Parts(exact)
        .Take(MaximumPieces)
        .FirstOrDefault(part => !Contains(text, part));

    /// <summary>Returns the quote as pieces of whole words that are in the text in this order, or null if it is not made of such pieces.</summary>
    public static List<string>? Find(string text, string exact)
    {
        var pieces = new List<string>();
        int from = 0;
        foreach (string part in Parts(exact))
        {
            string last = "";
            for (int start = 0; start < part.Length;)
            {
                (int place, int end) = pieces.Count < MaximumPieces ? Longest(text, from, part, start) : default;
                if (end == 0 || (start > 0 && !AreFarApart(text, last, from, part.Substring(start, end - start), place)))
                {
                    return null;
                }

                last = part.Substring(start, end - start);
                pieces.Add(last);
                from = place + end - start;
                start = end + 1;
            }
        }

        return pieces.Count > 1 ? pieces : null;
    }

    // The place in the text of the longest run of whole words that starts at a word of the quote, and the end of the run in
    // the quote. A run has two words, unless it is all between two ellipses.
    private static (int Place, int End) Longest(string text, int from, string words, int start)
    {
        (int Place, int End) longest = default;
        int second = EndOfWord(words, EndOfWord(words, start) + 1);
        string pair = words.Substring(start, second - start);
        if (start > 0 && pair.IndexOf(' ') < 0)
        {
            return longest;
        }

        foreach (int place in PhraseSearch.FindAll(text, pair, MaximumTries, place => place >= from && Words.IsBoundary(text, place)))
        {
            int equal = second;
            while (equal < words.Length && place + equal - start < text.Length && words[equal] == text[place + equal - start])
            {
                equal++;
            }

            for (int end = second; end <= equal; end = EndOfWord(words, end + 1))
            {
                if (end > longest.End && Words.IsBoundary(text, place + end - start))
                {
                    longest = (place, end);
                }

                if (end == words.Length)
                {
                    break;
                }
            }
        }

        return longest;
    }

    // Whether more than a sentence is between two pieces. If the end of the first or the beginning of the second is also
    // between them, the author may have meant that place.
    private static bool AreFarApart(string text, string first, int from, string second, int place)
    {
        string gap = text.Substring(from, place - from);
        if (Contains(gap, LastPair(first)) || Contains(gap, second.Substring(0, EndOfWord(second, EndOfWord(second, 0) + 1))))
        {
            return false;
        }

        var sentences = Sentences.Of(gap).ToList();
        int whole = Sentences.IsEnd(first[first.Length - 1]) ? 0 : 1;
        int end = Sentences.IsEnd(gap.TrimEnd().LastOrDefault()) ? sentences.Count : sentences.Count - 1;
        return sentences
            .Take(end)
            .Skip(whole)
            .Any(static sentence => Words.Of(sentence).Take(WordsOfSentence).Count() == WordsOfSentence);
    }

    private static bool Contains(string text, string words) => PhraseSearch.FindAll(
        text, words, 1, place => Words.IsBoundary(text, place) && Words.IsBoundary(text, place + words.Length)).Count > 0;

    private static List<string> Parts(string exact) => exact
        .Split(Ellipses, StringSplitOptions.RemoveEmptyEntries)
        .Select(static part => part.Trim())
        .Where(static part => part.Length > 0)
        .ToList();

    private static string LastPair(string words)
    {
        int last = words.LastIndexOf(' ');
        return words.Substring((last > 0 ? words.LastIndexOf(' ', last - 1) : -1) + 1);
    }

    private static int EndOfWord(string words, int start)
    {
        int end = start < words.Length ? words.IndexOf(' ', start) : -1;
        return end < 0 ? words.Length : end;
    }
}
