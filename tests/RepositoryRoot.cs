namespace CorpusData.Tests;

/// <summary>The folder of the repository that the tests run in.</summary>
internal static class RepositoryRoot
{
    /// <summary>The absolute path of the folder that contains <c>CorpusData.sln</c>.</summary>
    public static string Path { get; } = Find();

    /// <summary>Returns the absolute path of a file or folder of the repository.</summary>
    /// <param name="parts">The path's parts, from the root on.</param>
    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder, "CorpusData.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("This program must run inside the repository.");
    }
}
