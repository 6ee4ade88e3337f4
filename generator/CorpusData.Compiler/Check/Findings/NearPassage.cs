using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Findings;

namespace CorpusData.Compiler.Check;

/// <summary>Proposes the closest passage for a quote whose text was edited.</summary>
internal static class NearPassage
{
    private const int LeastSimilarity = 80;

    // The next passage must be less similar by this many percentage points.
    private const int LeastLead = 20;

    private const int Context = 40;

    /// <summary>Returns the fix that writes the passage; null if the quote cannot be replaced.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="sought">The quote as it was searched for.</param>
    /// <param name="alignment">The quote beside the passage.</param>
    /// <param name="text">The text, with one space for each run of white space.</param>
    /// <param name="closest">Finds the other passages.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public static Fix? FixOf(
        QuoteValue quote, SoughtQuote sought, WordAlignment alignment, string text, ClosestPassage closest, CancellationToken cancellation)
    {
        var withText = Enumerable.Range(0, alignment.Pairs.Count).Where(i => alignment.Pairs[i].Text >= 0).ToList();
        string passage = withText.Count == 0 ? "" : alignment.TextOf(withText[0], withText[withText.Count - 1]);
        int start = passage.Length == 0 ? -1 : text.IndexOf(passage, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        int end = start + passage.Length;
        int similarity = SimilarityOf(alignment);
        FoldedQuote? found = FoldedQuote.At(text, start, end, sought);
        bool isCertain = found is not null
            && similarity >= LeastSimilarity
            && text.IndexOf(passage, start + 1, StringComparison.Ordinal) < 0
            && Enumerable.Range(0, alignment.Pairs.Count).All(i => !ChangesMeaning(alignment, i))
            && closest.CompareElsewhere(sought.Exact, alignment, cancellation).All(next => similarity - SimilarityOf(next) >= LeastLead);
        string description = $"{similarity} % similar: {Before(text, start)}[{Excerpt.Short(passage)}]{After(text, end)}";
        return QuoteFix.Of(quote, found ?? new FoldedQuote(start, passage, null, null), FixKind.NearPassage, isCertain, description);
    }

    // The words that both have, in percent of all words. Of a similar word, half is counted.
    private static int SimilarityOf(WordAlignment alignment)
    {
        int common = 0;
        int all = 0;
        for (int i = 0; i < alignment.Pairs.Count; i++)
        {
            WordPair pair = alignment.Pairs[i];
            all += (pair.Quote >= 0 ? 1 : 0) + (pair.Text >= 0 ? 1 : 0);
            common += IsSameWord(alignment, i) ? 2 : pair.Likeness == Likeness.Similar ? 1 : 0;
        }

        return 100 * common / all;
    }

    private static bool ChangesMeaning(WordAlignment alignment, int i) =>
        !IsSameWord(alignment, i) && Words.Of($"{alignment.QuoteOf(i, i)} {alignment.TextOf(i, i)}").Any(DecisiveWords.Contains);

    private static bool IsSameWord(WordAlignment alignment, int i) =>
        !alignment.Pairs[i].IsDifferent
        || (alignment.Pairs[i].Likeness == Likeness.Similar && LettersOf(alignment.QuoteOf(i, i)) == LettersOf(alignment.TextOf(i, i)));

    private static string LettersOf(string word) => string.Concat(Words.Of(FoldedText.Fold(word, Folding.All)));

    private static string Before(string text, int start)
    {
        int from = Math.Max(0, start - Context);
        while (!Words.IsBoundary(text, from))
        {
            from++;
        }

        return (from > 0 ? "…" : "") + text.Substring(from, start - from);
    }

    private static string After(string text, int end)
    {
        int to = Math.Min(text.Length, end + Context);
        while (!Words.IsBoundary(text, to))
        {
            to--;
        }

        return text.Substring(end, to - end) + (to < text.Length ? "…" : "");
    }
}
