using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Diagnostics;

/// <summary>Puts findings in the order in which they are shown.</summary>
internal static class DiagnosticList
{
    /// <summary>How many findings of one file are shown.</summary>
    public const int MaximumPerFile = 100;

    /// <summary>How many findings of a corpus are shown.</summary>
    public const int Maximum = 1000;

    /// <summary>By file and place. Past a hundred in one file, and past a thousand in all, one line counts the rest.</summary>
    public static ImmutableArray<Diagnostic> Order(IEnumerable<Diagnostic> diagnostics)
    {
        var ordered = new List<Diagnostic>();
        foreach (IGrouping<string, Diagnostic> file in diagnostics
            .GroupBy(static d => d.Location?.DisplayPath ?? "")
            .OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            List<Diagnostic> own = ByWeight(file);
            ordered.AddRange(own.Take(MaximumPerFile)
                .OrderBy(static d => d.Location?.Start ?? 0)
                .ThenBy(static d => d.Descriptor.Id, StringComparer.Ordinal));
            if (own.Count > MaximumPerFile)
            {
                ordered.Add(Rest(Catalogue.TooManyDiagnostics, own[MaximumPerFile].Location, own.Count - MaximumPerFile));
            }
        }

        if (ordered.Count > Maximum)
        {
            var shown = new HashSet<Diagnostic>(ByWeight(ordered).Take(Maximum));
            int hidden = ordered.RemoveAll(diagnostic => !shown.Contains(diagnostic));
            ordered.Add(Rest(Catalogue.TooManyInAll, null, hidden));
        }

        return ordered.ToImmutableArray();
    }

    /// <summary>Each finding once: what several classes share is bound for each of them.</summary>
    public static ImmutableArray<Diagnostic> Distinct(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .GroupBy(static d => (d.Descriptor.Id, d.Location, d.Message))
        .Select(static group => group.First())
        .ToImmutableArray();

    // The first of each id before all others: the author may have turned those down that would take its place.
    private static List<Diagnostic> ByWeight(IEnumerable<Diagnostic> diagnostics)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return diagnostics
            .OrderByDescending(static d => d.Descriptor.IsFatal)
            .ThenByDescending(static d => d.Descriptor.Severity)
            .Select(diagnostic => (diagnostic, isFirst: ids.Add(diagnostic.Descriptor.Id)))
            .ToList()
            .OrderByDescending(static pair => pair.isFirst)
            .Select(static pair => pair.diagnostic)
            .ToList();
    }

    private static Diagnostic Rest(DiagnosticDescriptor descriptor, Location? at, int count) =>
        Diagnostic.At(descriptor, at, count.ToString(CultureInfo.InvariantCulture));
}
