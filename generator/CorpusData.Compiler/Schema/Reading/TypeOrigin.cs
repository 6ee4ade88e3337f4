namespace CorpusData.Compiler.Schema;

/// <summary>
/// Finds the built-in type of a type that LinkML describes by its <c>base</c>, a type of Python, and its <c>uri</c>, a
/// datatype of RDF, in place of a <c>typeof</c>.
/// </summary>
internal static class TypeOrigin
{
    private static readonly IReadOnlyDictionary<string, string> Bases = new Dictionary<string, string>
    {
        ["str"] = "string",
        ["int"] = "integer",
        ["float"] = "float",
        ["double"] = "double",
        ["Decimal"] = "decimal",
        ["bool"] = "boolean",
        ["Bool"] = "boolean",
        ["XSDDate"] = "date",
        ["XSDTime"] = "time",
        ["XSDDateTime"] = "datetime",
        ["URI"] = "uri",
        ["URIorCURIE"] = "uriorcurie",
        ["Curie"] = "curie",
        ["NCName"] = "ncname",
        ["ElementIdentifier"] = "uriorcurie",
        ["NodeIdentifier"] = "uriorcurie",
    };

    private static readonly IReadOnlyDictionary<string, string> Uris = new Dictionary<string, string>
    {
        ["xsd:string"] = "string",
        ["xsd:integer"] = "integer",
        ["xsd:float"] = "float",
        ["xsd:double"] = "double",
        ["xsd:decimal"] = "decimal",
        ["xsd:boolean"] = "boolean",
        ["xsd:date"] = "date",
        ["xsd:time"] = "time",
        ["xsd:dateTime"] = "datetime",
        ["xsd:anyURI"] = "uriorcurie",
        ["xsd:NCName"] = "ncname",
    };

    // What makes a type narrower than its base.
    private static readonly string[] Rules =
    [
        "typeof", "pattern", "structured_pattern", "minimum_value", "maximum_value", "equals_string", "equals_string_in",
        "equals_number",
    ];

    /// <summary>Returns the name of the built-in type; null if there is none.</summary>
    public static string? Find(ElementReader type)
    {
        string? written = type.Text("uri");
        string? uri = written is not null && Uris.TryGetValue(written, out string? named) ? named : null;
        if (type.Text("base") is not { } python)
        {
            return uri;
        }

        // Types of LinkML's own are narrower than their type of Python.
        if (uri is null && written is not null && written.StartsWith("linkml:", StringComparison.Ordinal))
        {
            return null;
        }

        // Python has one type for the numbers that LinkML has three of.
        return !Bases.TryGetValue(python, out string? name) ? null
            : name == "float" && uri is "double" or "decimal" ? uri
            : name;
    }

    /// <summary>Whether a type of the schema is a built-in type as LinkML defines it.</summary>
    public static bool IsSame(ElementReader type, TypeDefinition builtIn) =>
        builtIn.Module == Modules.LinkmlTypes
        && !Rules.Any(type.Has)
        && !type.HasUnsupported
        && (Find(type) is not { } name || TypeDefinition.BuiltIn[name].Scalar == builtIn.Scalar);
}
