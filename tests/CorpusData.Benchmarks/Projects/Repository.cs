namespace CorpusData.Benchmarks.Projects;

/// <summary>The repository that this program is in.</summary>
internal static class Repository
{
    public static string Root => RepositoryRoot.Path;

    /// <summary>A file or folder of this program's source.</summary>
    public static string Source(params string[] path) => Path.Combine([Root, "tests", "CorpusData.Benchmarks", .. path]);
}
