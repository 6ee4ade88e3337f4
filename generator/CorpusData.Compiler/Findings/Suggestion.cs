using CorpusData.Runtime;

namespace CorpusData.Compiler.Findings;

/// <summary>Proposes the nearest right thing to a wrong one.</summary>
internal static class Suggestion
{
    /// <summary>A clause that proposes the nearest candidate, or nothing where none is near.</summary>
    public static string For(string wrong, IEnumerable<string> candidates) =>
        Clause(NearestName.Find(wrong, candidates));

    /// <summary>A clause that proposes a candidate, or nothing where there is none.</summary>
    public static string Clause(string? nearest) => nearest is null ? "" : $"; did you mean '{nearest}'?";
}
