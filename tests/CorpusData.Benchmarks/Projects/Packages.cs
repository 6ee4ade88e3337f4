using CorpusData.Benchmarks.Commands;

namespace CorpusData.Benchmarks.Projects;

/// <summary>The repository's packages, packed into the work folder, and a package cache of its own.</summary>
internal sealed class Packages
{
    private static readonly string[] Projects = ["src/CorpusData.Runtime", "generator/CorpusData.Generator", "src/CorpusData", "src/CorpusData.Cli"];

    private Packages(string feed, string cache, string version)
    {
        Feed = feed;
        Cache = cache;
        Version = version;
    }

    /// <summary>The folder that has them.</summary>
    public string Feed { get; }

    /// <summary>The package cache of the projects that use them.</summary>
    public string Cache { get; }

    /// <summary>The one version of them all.</summary>
    public string Version { get; }

    /// <summary>Packs the source as it is now. What a kept folder has of an earlier run is thrown away.</summary>
    public static Packages Pack(WorkFolder work)
    {
        string feed = work["feed"];
        string cache = work["cache"];
        DeleteFolders(feed, cache);
        foreach (string project in Projects)
        {
            Command.Run(RepositoryRoot.Path, "dotnet", ["pack", project, "-c", "Release", "-o", feed], DotNetEnvironment.Variables).Succeeded();
        }

        const string prefix = "CorpusData.Runtime.";
        string runtime = Directory.GetFiles(feed, prefix + "*.nupkg").Single();
        return new Packages(feed, cache, Path.GetFileNameWithoutExtension(runtime)[prefix.Length..]);
    }

    private static void DeleteFolders(params ReadOnlySpan<string> folders)
    {
        foreach (string folder in folders)
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }
}
