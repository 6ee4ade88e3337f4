using Microsoft.CodeAnalysis;

namespace CorpusData.Generator;

/// <summary>Whether a compiler puts large string literals into an assembly's data, where there is no limit to heed.</summary>
internal static class DataSections
{
    private const string Feature = "experimental-data-section-string-literals";

    // The first that knows the feature; older ones take its name and do nothing.
    private static readonly Version FirstCompiler = new(4, 13);

    /// <summary>Whether the compiler knows the feature, and is told to use it.</summary>
    public static bool AreKnown(ParseOptions options) =>
        typeof(ParseOptions).Assembly.GetName().Version >= FirstCompiler
        && options.Features.TryGetValue(Feature, out string? threshold) && threshold != "off";
}
