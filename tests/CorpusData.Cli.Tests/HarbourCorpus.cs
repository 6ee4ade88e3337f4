namespace CorpusData.Cli.Tests;

/// <summary>A copy of the documentation's corpus in a temporary folder.</summary>
internal sealed class HarbourCorpus : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus");

    public HarbourCorpus()
    {
        foreach ((string path, string content) in DiagnosticPage.Harbour.Files)
        {
            Write(path, content);
        }
    }

    public string Root => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);

    public string PathOf(string path) => Path.Combine(Root, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), content);
    }

    public void Replace(string path, string words, string others)
    {
        string text = Read(path);
        Assert.Contains(words, text, StringComparison.Ordinal);
        Write(path, text.Replace(words, others, StringComparison.Ordinal));
    }

    public Task<ToolRun> RunAsync(params string[] args) => ToolRun.InAsync(Root, args);
}
