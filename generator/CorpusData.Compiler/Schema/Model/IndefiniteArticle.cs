namespace CorpusData.Compiler.Schema;

/// <summary>The indefinite article of English.</summary>
internal static class IndefiniteArticle
{
    /// <summary>Returns a name with its article before it.</summary>
    public static string Before(string name) =>
        (name.Length > 0 && "AEIOUaeiou".IndexOf(name[0]) >= 0 ? "an " : "a ") + name;
}
