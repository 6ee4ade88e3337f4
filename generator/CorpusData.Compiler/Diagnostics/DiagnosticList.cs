using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Diagnostics;

/// <summary>Puts findings in the order in which they are shown.</summary>
internal static class DiagnosticList
{
    /// <summary>How many findings of one file are shown.</summary>
    public const int MaximumPerFile = 100;

    /// <summary>By file and place; past a hundred in one file, errors before warnings, one line counts the rest.</summary>
    public static ImmutableArray<Diagnostic> Order(IEnumerable<Diagnostic> diagnostics)
    {
        ImmutableArray<Diagnostic>.Builder ordered = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (IGrouping<string, Diagnostic> file in diagnostics
            .GroupBy(static d => d.Location?.DisplayPath ?? "")
            .OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            var own = file.OrderByDescending(static d => d.Descriptor.Severity).ToList();
            ordered.AddRange(own.Take(MaximumPerFile)
                .OrderBy(static d => d.Location?.Start ?? 0)
                .ThenBy(static d => d.Descriptor.Id, StringComparer.Ordinal));
            if (own.Count > MaximumPerFile)
            {
                ordered.Add(Rest(own[MaximumPerFile].Location, own.Count - MaximumPerFile));
            }
        }

        return ordered.ToImmutable();
    }

    /// <summary>Each finding once: what several classes share is bound for each of them.</summary>
    public static ImmutableArray<Diagnostic> Distinct(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .GroupBy(static d => (d.Descriptor.Id, d.Location, d.Message))
        .Select(static group => group.First())
        .ToImmutableArray();

    private static Diagnostic Rest(Location? at, int count) => Diagnostic.At(
        Catalogue.TooManyDiagnostics, at, count.ToString(CultureInfo.InvariantCulture));
}
