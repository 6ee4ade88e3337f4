namespace CorpusData.Generator;

/// <summary>Where the pages of docs/diagnostics are to be read; they are in the package, too.</summary>
internal static class HelpLink
{
    /// <summary>The page of a diagnostic.</summary>
    public static string Of(string id) => "https://example.org/corpusdata/diagnostics/" + id;
}
