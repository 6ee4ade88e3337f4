using CorpusData.Runtime;

namespace CorpusData.Evaluation.Texts;

/// <summary>The passage of a text that has the most words in common with words that no text contains.</summary>
/// <param name="Document">The document.</param>
/// <param name="Words">The words of the passage.</param>
/// <param name="Similarity">The number of common words, divided by the number of words that were sought.</param>
internal sealed record ClosestPassage(ICorpusDocument Document, string Words, double Similarity)
{
    /// <summary>Finds the passage; of equals, the first one.</summary>
    /// <param name="words">The words that no text contains.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public static ClosestPassage? Find(string words, IEnumerable<ICorpusDocument> documents, CancellationToken cancellation)
    {
        List<string> sought = [.. Texts.Words.In(words).Select(static word => word.Word)];
        ClosestPassage? best = null;
        foreach (ICorpusDocument document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            if (In(document, sought) is { } passage && passage.Similarity > (best?.Similarity ?? 0))
            {
                best = passage;
            }
        }

        return best;
    }

    // A window of as many words as are sought moves over the text.
    private static ClosestPassage? In(ICorpusDocument document, List<string> sought)
    {
        List<(string Word, int Start, int End)> words = [.. Texts.Words.In(document.Text)];
        Dictionary<string, int> missing = sought.GroupBy(static word => word, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
        int common = 0;
        int most = 0;
        int last = -1;
        for (int i = 0; i < words.Count; i++)
        {
            Count(words[i].Word, -1);
            if (i >= sought.Count)
            {
                Count(words[i - sought.Count].Word, 1);
            }

            if (common > most)
            {
                (most, last) = (common, i);
            }
        }

        if (last < 0)
        {
            return null;
        }

        int start = words[Math.Max(0, last - sought.Count + 1)].Start;
        return new ClosestPassage(document, document.Text[start..words[last].End], (double)most / sought.Count);

        void Count(string word, int change)
        {
            if (missing.TryGetValue(word, out int left))
            {
                common += change < 0 ? (left > 0 ? 1 : 0) : (left >= 0 ? -1 : 0);
                missing[word] = left + change;
            }
        }
    }
}
