namespace CorpusData.Package.Tests;

/// <summary>The repository that these tests are in.</summary>
internal static class Repository
{
    private static readonly string[] NotSource = [".git", ".vs", "bin", "obj", "artifacts", "node_modules", "TestResults"];

    /// <summary>Copies the source, without what builds leave in it.</summary>
    public static void CopyTo(string folder) => CopyFolder(RepositoryRoot.Path, folder, NotSource);

    public static void CopyFolder(string from, string to, params string[] except)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.GetFiles(from).Where(IsCopied))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (string folder in Directory.GetDirectories(from).Where(IsCopied))
        {
            CopyFolder(folder, Path.Combine(to, Path.GetFileName(folder)), except);
        }

        bool IsCopied(string path) => !except.Contains(Path.GetFileName(path));
    }
}
