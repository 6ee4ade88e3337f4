namespace CorpusData.Package.Tests;

/// <summary>The repository's packages, packed once from a copy of its source.</summary>
internal sealed class PackedPackages : IDisposable
{
    // A folder whose packages several test projects use, one after the other. The first one packs them, and none deletes them.
    private const string SharedFolder = "CORPUS_PACKAGES";

    private readonly TemporaryFolder _folder;

    /// <param name="folder">The folder of the package cache and, unless they are shared, of the packages and their source.</param>
    public PackedPackages(TemporaryFolder folder)
    {
        _folder = folder;
        Cache = _folder["cache"];
        string parent = Environment.GetEnvironmentVariable(SharedFolder) ?? _folder.Path;
        Source = Path.Combine(parent, "source");
        Folder = Path.Combine(parent, "packages");
        if (!Directory.Exists(Folder))
        {
            string unfinished = Path.Combine(parent, "unfinished");
            Pack(Source, unfinished, new Dictionary<string, string> { ["UseSharedCompilation"] = "false" });
            Directory.Move(unfinished, Folder);
        }

        const string prefix = "CorpusData.Runtime.";
        string runtime = Directory.GetFiles(Folder, prefix + "*.nupkg").Single();
        Version = Path.GetFileNameWithoutExtension(runtime)[prefix.Length..];
    }

    /// <summary>Where the source was that they were packed from.</summary>
    public string Source { get; }

    /// <summary>The folder that has them, a package feed.</summary>
    public string Folder { get; }

    /// <summary>The package cache of the projects that are built with them; empty at first.</summary>
    public string Cache { get; }

    /// <summary>The one version of them all.</summary>
    public string Version { get; }

    public string PathOf(string id) => Path.Combine(Folder, $"{id}.{Version}.nupkg");

    /// <summary>Packs a fresh copy of the repository's source, where the environment has these variables, too.</summary>
    public static void Pack(string source, string packages, IReadOnlyDictionary<string, string> environment)
    {
        Repository.CopyTo(source);

        // To pack the whole solution, as the README does, gives the same packages and builds the tests, too.
        File.WriteAllText(Path.Combine(source, "Packed.slnf"), """
            {
              "solution": {
                "path": "CorpusData.sln",
                "projects": [
                  "generator/CorpusData.Generator/CorpusData.Generator.csproj",
                  "src/CorpusData.Cli/CorpusData.Cli.csproj",
                  "src/CorpusData.Evaluation/CorpusData.Evaluation.csproj",
                  "src/CorpusData.Runtime/CorpusData.Runtime.csproj",
                  "src/CorpusData.Templates/CorpusData.Templates.csproj",
                  "src/CorpusData/CorpusData.csproj"
                ]
              }
            }
            """);
        DotNet.Run(
            source, null, environment,
            "pack", "Packed.slnf", "-c", "Release", "-o", packages, "-p:ContinuousIntegrationBuild=true",

            // The build of the tests has checked the style.
            "-p:RunAnalyzers=false").Succeeded();
    }

    public void Dispose() => _folder.Dispose();
}
