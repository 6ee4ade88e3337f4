namespace CorpusData.Cli.Comparing.Agreements;

/// <summary>Cohen's kappa: how much more often two annotators choose the same category than chance would have it.</summary>
internal static class CohensKappa
{
    /// <summary>Returns kappa; null if it is not defined, because there are no pairs or both annotators always choose the same one category.</summary>
    /// <param name="pairs">The categories that the two annotators chose.</param>
    public static double? Of(IReadOnlyList<(string Old, string New)> pairs)
    {
        if (pairs.Count == 0)
        {
            return null;
        }

        Dictionary<string, int> old = pairs.CountBy(static pair => pair.Old);
        Dictionary<string, int> @new = pairs.CountBy(static pair => pair.New);
        long same = pairs.Count(static pair => pair.Old == pair.New);

        // In whole numbers, so that perfect agreement by chance is found exactly.
        long total = pairs.Count;
        long byChance = old.Sum(category => (long)category.Value * @new.GetValueOrDefault(category.Key));
        return byChance == total * total ? null : (double)((same * total) - byChance) / ((total * total) - byChance);
    }

    private static Dictionary<string, int> CountBy(this IReadOnlyList<(string Old, string New)> pairs, Func<(string Old, string New), string> category) =>
        pairs.GroupBy(category, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
}
