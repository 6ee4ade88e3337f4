namespace CorpusData.Hosts.Tests;

/// <summary>The example's files: what stands in each, by its path below the corpus's folder, in the order of their paths.</summary>
internal static class ExampleCorpus
{
    public static KeyValuePair<string, string>[] Files { get; } = Read();

    /// <summary>The same with mistakes of several kinds in two of its files.</summary>
    public static KeyValuePair<string, string>[] Broken { get; } =
    [
        .. Files.Select(file => file.Key switch
        {
            "seeds/entities/people.yaml" => KeyValuePair.Create(file.Key, file.Value + "  nobody: { nam: Nobody, born: 2024-02-30 }\n"),
            "seeds/2031-03/ramp-collapse.yaml" => KeyValuePair.Create(file.Key, file.Value.Replace("evidence: ", "evidence: No ", StringComparison.Ordinal)),
            _ => file,
        }),
        KeyValuePair.Create("seeds/broken.yaml", "claims:\n\tx: {}\n"),
    ];

    private static KeyValuePair<string, string>[] Read()
    {
        string root = Path.Combine(AppContext.BaseDirectory, "example");
        return
        [
            .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Select(path => KeyValuePair.Create(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path)))
                .OrderBy(file => file.Key, StringComparer.Ordinal),
        ];
    }
}
