using Snapshooter;

namespace CorpusData.Generator.Tests;

/// <summary>
/// Where the snapshots are. The path of a source file will not do: a deterministic build maps it to one that does
/// not exist.
/// </summary>
internal static class SnapshotFolder
{
    private static readonly string Folder = RepositoryRoot.Combine("tests", "CorpusData.Generator.Tests");

    /// <summary>A snapshot by its file's name.</summary>
    public static SnapshotFullName Named(string fileName) => new(fileName, Folder);
}
