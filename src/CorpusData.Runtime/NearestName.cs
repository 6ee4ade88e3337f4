namespace CorpusData.Runtime;

/// <summary>Finds the name that is most similar to a wrong one.</summary>
internal static class NearestName
{
    /// <summary>Returns the most similar candidate, the first of several equally similar ones; null if none is similar.</summary>
    public static string? Find(string wrong, IEnumerable<string> candidates)
    {
        int best = Math.Max(1, wrong.Length / 3) + 1;
        string? nearest = null;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - wrong.Length) >= best)
            {
                continue;
            }

            int distance = Distance(wrong, candidate, best);
            if (distance < best)
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    // The distance of optimal string alignment, ignoring case. The search stops when every path costs the bound or more.
    private static int Distance(string a, string b, int bound)
    {
        int[] before = new int[b.Length + 1];
        int[] previous = new int[b.Length + 1];
        int[] current = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                int value = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    value = Math.Min(value, before[j - 2] + 1);
                }

                current[j] = value;
                least = Math.Min(least, value);
            }

            if (least >= bound)
            {
                return bound;
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
