namespace CorpusData.Cli.Tests;

/// <summary>A copy of the schema and seeds of <c>tests/CorpusData.Example</c> in a temporary folder.</summary>
internal sealed class ExampleCorpus : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus");

    public ExampleCorpus()
    {
        string source = RepositoryRoot.Combine("tests", "CorpusData.Example");
        foreach (string file in new[] { "schema", "seeds" }.SelectMany(part => Directory.EnumerateFiles(Path.Combine(source, part), "*", SearchOption.AllDirectories)))
        {
            string copy = Path.Combine(Root, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Root => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
