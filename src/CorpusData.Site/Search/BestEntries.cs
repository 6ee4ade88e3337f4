namespace CorpusData.Site.Search;

/// <summary>Keeps the best entries of a term that many entries contain.</summary>
internal static class BestEntries
{
    // An entry whose title or names contain the term is better than any other.
    private const int NamedScore = 1 << 4;

    /// <summary>Returns the number of different entries of postings that are in the order of entries.</summary>
    public static int Count(ReadOnlySpan<Posting> postings)
    {
        int count = 0;
        int last = -1;
        foreach (Posting posting in postings)
        {
            count += posting.Entry != last ? 1 : 0;
            last = posting.Entry;
        }

        return count;
    }

    /// <summary>Returns the postings of the best entries, in the same order.</summary>
    /// <param name="postings">The postings of a term, in the order of entries.</param>
    /// <param name="relevance">The relevance of a posting.</param>
    /// <param name="most">The number of entries to keep. Of equally good ones, it is the first.</param>
    public static List<Posting> Keep(ReadOnlySpan<Posting> postings, Relevance relevance, int most)
    {
        Span<int> entriesOfScores = stackalloc int[NamedScore * 2];
        for (int start = 0, end; start < postings.Length; start = end)
        {
            end = EndOfEntry(postings, start);
            entriesOfScores[ScoreOf(postings[start..end], relevance)]++;
        }

        int lowest = entriesOfScores.Length - 1;
        for (; lowest > 0 && entriesOfScores[lowest] < most; lowest--)
        {
            most -= entriesOfScores[lowest];
        }

        // 'most' is now the number of entries to keep that have the lowest score.
        var kept = new List<Posting>();
        for (int start = 0, end; start < postings.Length; start = end)
        {
            end = EndOfEntry(postings, start);
            int score = ScoreOf(postings[start..end], relevance);
            if (score > lowest || (score == lowest && most-- > 0))
            {
                kept.AddRange(postings[start..end]);
            }
        }

        return kept;
    }

    private static int EndOfEntry(ReadOnlySpan<Posting> postings, int start)
    {
        int end = start + 1;
        while (end < postings.Length && postings[end].Entry == postings[start].Entry)
        {
            end++;
        }

        return end;
    }

    private static int ScoreOf(ReadOnlySpan<Posting> postingsOfEntry, Relevance relevance)
    {
        int score = 0;
        foreach (Posting posting in postingsOfEntry)
        {
            score = Math.Max(score, relevance.LevelOf(posting) + (posting.Field == Posting.Text ? 0 : NamedScore));
        }

        return score;
    }
}
