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

    // For each field of each entry, the value of a term that appears in it once.
    private readonly float[] _values;

    public Relevance(ReadOnlySpan<int> lengths)
    {
        double[] sums = new double[Posting.Fields];
        for (int field = 0; field < lengths.Length; field++)
        {
            sums[field % Posting.Fields] += lengths[field];
        }

        int entries = lengths.Length / Posting.Fields;
        _values = new float[lengths.Length];
        for (int field = 0; field < lengths.Length; field++)
        {
            double relativeLength = lengths[field] * entries / sums[field % Posting.Fields];
            _values[field] = (float)(Unit / (1 - LengthShare + (LengthShare * relativeLength)));
        }
    }

    /// <summary>The values of the levels. They are <c>levels</c> in search.js.</summary>
    public static ReadOnlySpan<byte> Levels => [1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 20, 24, 28, 32, 40];

    // The level of each value up to that of the highest level.
    private static ReadOnlySpan<byte> LevelsOfValues =>
    [
        0, 0, 1, 2, 3, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 10, 10, 11, 11, 11, 11, 12, 12, 12, 12, 13, 13, 13, 13,
        14, 14, 14, 14, 14, 14, 14, 14, 15,
    ];

    /// <summary>Returns the level of a posting: the highest whose value the posting reaches.</summary>
    public int LevelOf(Posting posting)
    {
        float value = posting.Frequency * _values[(posting.Entry * Posting.Fields) + posting.Field];
        return LevelsOfValues[(int)Math.Min(value, LevelsOfValues.Length - 1)];
    }
}
