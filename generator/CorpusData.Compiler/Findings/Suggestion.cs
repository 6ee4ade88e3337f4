using CorpusData.Runtime;

namespace CorpusData.Compiler.Findings;

/// <summary>Suggests a correction of a name in messages.</summary>
internal static class Suggestion
{
    /// <summary>Returns a clause that suggests the most similar candidate; empty if none is similar.</summary>
    public static string For(string wrong, IEnumerable<string> candidates) =>
        Clause(NearestName.Find(wrong, candidates));

    /// <summary>Returns a clause that suggests a candidate; empty if there is none.</summary>
    public static string Clause(string? nearest) => nearest is null ? "" : $"; did you mean '{nearest}'?";
}
