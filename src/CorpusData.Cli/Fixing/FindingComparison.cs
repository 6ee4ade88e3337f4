using System.Globalization;
using CorpusData.Compiler.Findings;

namespace CorpusData.Cli.Fixing;

/// <summary>Compares the findings before and after fixes. A finding is the same one if it has the same file and message; its lines can move.</summary>
internal static class FindingComparison
{
    /// <summary>Returns the findings that only the second list contains.</summary>
    /// <param name="before">The findings before the fixes.</param>
    /// <param name="after">The findings after them.</param>
    /// <remarks>
    /// If the first list does not have all findings, because there are too many, fixes bring others into view. Then there are
    /// new ones only if their number has not decreased.
    /// </remarks>
    public static IReadOnlyList<Finding> New(IReadOnlyCollection<Finding> before, IReadOnlyCollection<Finding> after)
    {
        if (before.Any(IsCount) && Total(after) < Total(before))
        {
            return [];
        }

        Dictionary<(string, string?, string), int> counts = before.GroupBy(KeyOf).ToDictionary(static group => group.Key, static group => group.Count());
        return [.. after.Where(finding => !IsCount(finding) && (counts[KeyOf(finding)] = counts.GetValueOrDefault(KeyOf(finding)) - 1) < 0)];
    }

    /// <summary>Returns whether findings are gone.</summary>
    /// <param name="gone">The findings, each of which the first list contains.</param>
    /// <param name="before">The findings before the fixes.</param>
    /// <param name="after">The findings after them.</param>
    public static bool AreGone(IReadOnlyCollection<Finding> gone, IReadOnlyCollection<Finding> before, IReadOnlyCollection<Finding> after)
    {
        if (before.Any(IsCount))
        {
            return Total(after) <= Total(before) - gone.Count;
        }

        ILookup<(string, string?, string), Finding> old = before.ToLookup(KeyOf);
        ILookup<(string, string?, string), Finding> left = after.ToLookup(KeyOf);
        return gone.GroupBy(KeyOf).All(same => left[same.Key].Count() <= old[same.Key].Count() - same.Count());
    }

    /// <summary>Returns what a finding is compared by.</summary>
    public static (string Id, string? Path, string Message) KeyOf(Finding finding) =>
        (finding.Kind.Id, finding.Span?.DisplayPath, finding.MessageWithoutRule);

    private static bool IsCount(Finding finding) => finding.Kind == Catalog.TooManyFindings || finding.Kind == Catalog.TooManyInAll;

    private static int Total(IEnumerable<Finding> findings) => findings.Sum(static finding =>
        IsCount(finding) ? int.Parse(finding.Arguments[0], CultureInfo.InvariantCulture) : 1);
}
