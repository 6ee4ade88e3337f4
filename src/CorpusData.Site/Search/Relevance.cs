namespace CorpusData.Site.Search;

/// <summary>How relevant a posting is: the part of BM25 that depends on the entry, in 16 levels.</summary>
/// <remarks>
/// BM25 compares the frequency of a term with the length of the field. Doing so here saves the client the lengths of all
/// entries: it uses the level's value as the frequency and ignores lengths.
/// </remarks>
internal sealed class Relevance
{
    // The share of a field's length in its relevance, as in MiniSearch.
    private const double LengthShare = 0.7;

    // The level of a term that appears once in a field of average length is the one with this value.
    private const double Unit = 4;

    private readonly IReadOnlyList<int> _lengths;
    private readonly double[] _averages = new double[Posting.Fields];

    public Relevance(IReadOnlyList<int> lengths)
    {
        _lengths = lengths;
        for (int field = 0; field < lengths.Count; field++)
        {
            _averages[field % Posting.Fields] += lengths[field];
        }

        for (int field = 0; field < Posting.Fields; field++)
        {
            _averages[field] /= Math.Max(1, lengths.Count / Posting.Fields);
        }
    }

    /// <summary>The values of the levels. They are <c>levels</c> in search.js.</summary>
    public static ReadOnlySpan<byte> Levels => [1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 20, 24, 28, 32, 40];

    /// <summary>Returns the level of a posting.</summary>
    public int LevelOf(Posting posting)
    {
        double length = _lengths[(posting.Entry * Posting.Fields) + posting.Field] / _averages[posting.Field];
        double value = Unit * posting.Frequency / (1 - LengthShare + (LengthShare * length));
        int level = 0;
        while (level + 1 < Levels.Length && Levels[level + 1] <= value)
        {
            level++;
        }

        return level;
    }
}
