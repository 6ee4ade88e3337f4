namespace CorpusData.Compiler.Schema;

/// <summary>The names of the built-in modules.</summary>
internal static class Modules
{
    public const string LinkmlTypes = "linkml:types";
    public const string Core = "corpusdata:core";

    /// <summary>Returns the built-in module that an import names; null if it names none.</summary>
    public static string? BuiltIn(string import) => import switch
    {
        LinkmlTypes or "https://w3id.org/linkml/types" => LinkmlTypes,
        Core => Core,
        _ => null,
    };
}
