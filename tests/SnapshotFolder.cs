using Snapshooter;

namespace CorpusData.Tests;

/// <summary>
/// The folder of a test project's snapshots. Snapshooter takes it from the path of the source file, but a deterministic
/// build maps that path to one that does not exist.
/// </summary>
internal static class SnapshotFolder
{
    private static readonly string Folder = RepositoryRoot.Combine("tests", typeof(SnapshotFolder).Assembly.GetName().Name!);

    /// <summary>Returns a snapshot by the name of its file.</summary>
    public static SnapshotFullName Named(string fileName) => new(fileName, Folder);
}
