namespace CorpusData.Benchmarks.Projects;

/// <summary>The repository that this program is in.</summary>
internal static class Repository
{
    /// <summary>A file or folder of this program's source.</summary>
    public static string Source(params string[] path) => RepositoryRoot.Combine(["tests", "CorpusData.Benchmarks", .. path]);
}
