namespace CorpusData.Package.Tests;

/// <summary>A folder outside the repository that is gone after the tests.</summary>
/// <param name="prefix">How its name begins: not with plain ASCII alone, if a test does not need it.</param>
internal sealed class TemporaryFolder(string prefix = "corpus dátá ") : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory(prefix).FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
