namespace CorpusData.Compiler.Schema;

/// <summary>The types of LinkML that are not supported, each with the nearest type that is.</summary>
internal static class UnsupportedTypes
{
    private static readonly IReadOnlyDictionary<string, string> Nearest = new Dictionary<string, string>
    {
        ["date_or_datetime"] = "datetime",
        ["objectidentifier"] = "uriorcurie",
        ["nodeidentifier"] = "uriorcurie",
        ["jsonpointer"] = "string",
        ["jsonpath"] = "string",
        ["sparqlpath"] = "string",
    };

    /// <summary>Whether a name is that of a type that is not supported.</summary>
    public static bool IsOne(string name) => Nearest.ContainsKey(name);

    /// <summary>Returns the nearest type that is supported.</summary>
    public static string NearestTo(string name) => Nearest[name];
}
