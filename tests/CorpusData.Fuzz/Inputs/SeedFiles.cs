namespace CorpusData.Fuzz.Inputs;

/// <summary>The corpora that inputs are made from.</summary>
internal static class SeedFiles
{
    // What is larger makes runs slow, and finds no more.
    private const int MaximumLength = 12_000;

    /// <summary>The files of each corpus, by their paths.</summary>
    public static IReadOnlyList<IReadOnlyList<KeyValuePair<string, string>>> Corpora { get; } =
    [
        .. Directory.EnumerateDirectories(Path.Combine(AppContext.BaseDirectory, "Seeds"))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>All files.</summary>
    public static IEnumerable<KeyValuePair<string, string>> All => Corpora.SelectMany(static files => files);

    /// <summary>The YAML of the documentation's examples, right and wrong.</summary>
    public static IReadOnlyList<string> Examples { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Words"), "*.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(static path => Blocks(File.ReadAllText(path))),
    ];

    private static List<KeyValuePair<string, string>> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new KeyValuePair<string, string>(
                Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path).ReplaceLineEndings("\n")))
            .Where(static file => file.Value.Length <= MaximumLength || InputFiles.IsSchema(file.Key)),
    ];

    private static IEnumerable<string> Blocks(string page) => page.ReplaceLineEndings("\n")
        .Split("```yaml\n")
        .Skip(1)
        .Select(static block => block[..block.IndexOf("```", StringComparison.Ordinal)]);
}
