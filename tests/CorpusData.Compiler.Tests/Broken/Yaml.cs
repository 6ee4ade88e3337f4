namespace CorpusData.Compiler.Tests.Broken;

/// <summary>YAML that is too long to be written out.</summary>
internal static class Yaml
{
    /// <summary>A list of ten, of which ten make the next, nine times over.</summary>
    public static string BillionLaughs { get; } = string.Concat(
        Enumerable.Range(1, 9).Select(static level =>
            $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat(level == 1 ? "ha" : $"*a{level - 1}", 10))}]\n"));

    /// <summary>Flow lists in flow lists.</summary>
    public static string Nested(int levels) => new string('[', levels) + new string(']', levels) + "\n";

    /// <summary>Block mappings in block mappings.</summary>
    public static string NestedMappings(int levels) =>
        string.Concat(Enumerable.Range(0, levels).Select(static level => new string(' ', level) + "a:\n"));

    /// <summary>A person with keys that no class has.</summary>
    public static string UnknownKeys(int count) => "people:\n  eva-brito:\n    name: Eva\n"
        + string.Concat(Enumerable.Range(1, count).Select(static i => $"    unknown-{i:D3}: x\n"));

    /// <summary>What is said about the first of them.</summary>
    public static IEnumerable<string> UnknownKeyFindings(int count) => Enumerable.Range(1, count).Select(static i =>
        $"seeds/more.yaml«unknown-{i:D3}»: CORPUS201: A Person has no slot 'unknown-{i:D3}' [schema/corpus.yaml«Person:»]");
}
