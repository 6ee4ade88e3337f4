namespace CorpusData.Compiler.Schema;

/// <summary>The names of the built-in modules.</summary>
internal static class Modules
{
    public const string LinkmlTypes = "linkml:types";
    public const string Core = "corpusdata:core";
}
