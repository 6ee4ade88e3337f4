using System.Collections.Immutable;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Findings;

/// <summary>Puts findings in the order in which they are shown.</summary>
internal static class FindingList
{
    /// <summary>How many findings of one file are shown.</summary>
    public const int MaximumPerFile = 100;

    /// <summary>How many findings of a corpus are shown.</summary>
    public const int Maximum = 1000;

    /// <summary>By file and place. Past a hundred in one file, and past a thousand in all, one line counts the rest.</summary>
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

    /// <summary>Each finding once: what several classes share is bound for each of them.</summary>
    public static ImmutableArray<Finding> Distinct(IEnumerable<Finding> findings) => findings
        .GroupBy(static d => (d.Kind.Id, d.Span, d.Message))
        .Select(static group => group.First())
        .ToImmutableArray();

    // The first of each id before all others: the author may have turned those down that would take its place.
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
