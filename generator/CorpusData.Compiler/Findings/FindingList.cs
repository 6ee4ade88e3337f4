using System.Collections.Immutable;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Findings;

/// <summary>Orders findings, and limits their number.</summary>
internal static class FindingList
{
    /// <summary>The maximum number of findings that are shown for one file.</summary>
    public const int MaximumPerFile = 100;

    /// <summary>The maximum number of findings that are shown for a corpus.</summary>
    public const int Maximum = 1000;

    /// <summary>
    /// Returns findings by file and position. If there are too many in a file or in all, a last finding has the number of those
    /// that are not shown.
    /// </summary>
    public static ImmutableArray<Finding> Order(IEnumerable<Finding> findings)
    {
        var ordered = new List<Finding>();
        foreach (IGrouping<string, Finding> file in findings
            .GroupBy(static d => d.Span?.DisplayPath ?? "")
            .OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            List<Finding> own = ByWeight(file);
            ordered.AddRange(own.Take(MaximumPerFile)
                .OrderBy(static d => d.Span?.Start ?? 0)
                .ThenBy(static d => d.Kind.Id, StringComparer.Ordinal));
            if (own.Count > MaximumPerFile)
            {
                ordered.Add(Rest(Catalog.TooManyFindings, own[MaximumPerFile].Span, own.Count - MaximumPerFile));
            }
        }

        if (ordered.Count > Maximum)
        {
            var shown = new HashSet<Finding>(ByWeight(ordered).Take(Maximum));
            int hidden = ordered.RemoveAll(finding => !shown.Contains(finding));
            ordered.Add(Rest(Catalog.TooManyInAll, null, hidden));
        }

        return ordered.ToImmutableArray();
    }

    /// <summary>Returns each finding once. A finding about a slot that several classes share can be added for each of them.</summary>
    public static ImmutableArray<Finding> Distinct(IEnumerable<Finding> findings) => findings
        .GroupBy(static d => (d.Kind.Id, d.Span, d.Message))
        .Select(static group => group.First())
        .ToImmutableArray();

    // Puts the first finding of each id before all others. Otherwise, findings whose severity an author has lowered could hide
    // it.
    private static List<Finding> ByWeight(IEnumerable<Finding> findings)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return findings
            .OrderByDescending(static d => d.Kind.IsFatal)
            .ThenByDescending(static d => d.Kind.Severity)
            .Select(finding => (finding, isFirst: ids.Add(finding.Kind.Id)))
            .ToList()
            .OrderByDescending(static pair => pair.isFirst)
            .Select(static pair => pair.finding)
            .ToList();
    }

    private static Finding Rest(FindingKind kind, FileSpan? at, int count) =>
        Finding.At(kind, at, MessageText.Number(count));
}
