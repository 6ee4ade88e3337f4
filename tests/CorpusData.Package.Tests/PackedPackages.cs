namespace CorpusData.Package.Tests;

/// <summary>The repository's packages, packed once from a copy of its source.</summary>
internal sealed class PackedPackages : IDisposable
{
    private readonly TemporaryFolder _folder;

    public PackedPackages(TemporaryFolder folder)
    {
        _folder = folder;
        Cache = _folder["cache"];
        Source = _folder["source"];
        Folder = _folder["packages"];
        Pack(Source, Folder, new Dictionary<string, string> { ["UseSharedCompilation"] = "false" });
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
        DotNet.Run(
            source, null, environment, "pack", "-c", "Release", "-o", packages, "-p:ContinuousIntegrationBuild=true").Succeeded();
    }

    public void Dispose() => _folder.Dispose();
}
