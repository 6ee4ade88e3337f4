namespace CorpusData.Benchmarks.Projects;

/// <summary>The repository that this program is in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>A file or folder of this program's source.</summary>
    public static string Source(params string[] path) => Path.Combine([Root, "tests", "CorpusData.Benchmarks", .. path]);

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "CorpusData.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The benchmarks run inside the repository.");
    }
}
