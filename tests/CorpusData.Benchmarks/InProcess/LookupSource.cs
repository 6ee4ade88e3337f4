using System.Collections.Immutable;

namespace CorpusData.Benchmarks.InProcess;

/// <summary>What <see cref="LookupBenchmark{T}"/> looks up, in the same process.</summary>
internal static class LookupSource
{
    /// <summary>The collection, of the corpus's own type.</summary>
    public static object? Collection { get; set; }

    /// <summary>The identifiers, in no order.</summary>
    public static ImmutableArray<string> Identifiers { get; set; } = [];

    /// <summary>The database that has the same articles.</summary>
    public static string Database { get; set; } = "";
}
