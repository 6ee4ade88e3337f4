using System.Text;
using System.Text.Json;
using CorpusData.Compiler;
using CorpusData.Compiler.Findings;
using CorpusData.Formats.Exporting;
using CorpusData.Workspace;

namespace CorpusData.Formats.Tests.Exporting;

/// <summary>A corpus that is exported to a temporary folder.</summary>
internal sealed class ExportedCorpus : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("export");
    private readonly CorpusCompilation _compilation;

    private ExportedCorpus(string root)
    {
        _compilation = CorpusWorkspace.Open(root).Compilation;
        Assert.DoesNotContain(_compilation.Findings, static finding => finding.Kind.Severity == Severity.Error);
    }

    private ExportedCorpus(IEnumerable<(string Path, string Content)> files)
    {
        foreach ((string path, string content) in files)
        {
            string full = Path.Combine(_folder.FullName, "corpus", path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, Encoding.UTF8.GetBytes(content));
        }

        _compilation = CorpusWorkspace.Open(Path.Combine(_folder.FullName, "corpus")).Compilation;
        Assert.Empty(_compilation.Findings.Where(static finding => finding.Kind.Severity == Severity.Error).Select(static finding => finding.ToString()));
    }

    /// <summary>The folder of the export.</summary>
    public string Folder => Path.Combine(_folder.FullName, "out");

    /// <summary>The compiled corpus.</summary>
    public CorpusCompilation Compilation => _compilation;

    /// <summary>The exported files, as paths in the folder.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>Returns the corpus of the tests.</summary>
    public static ExportedCorpus Example() => new(RepositoryRoot.Combine("tests", "CorpusData.Example"));

    /// <summary>Returns the corpus of this repository.</summary>
    public static ExportedCorpus Shipped() => new(RepositoryRoot.Path);

    /// <summary>Returns a corpus with texts and values that break readers.</summary>
    public static ExportedCorpus Hostile() => new(HostileCorpus.Files);

    /// <summary>Returns a corpus of files.</summary>
    public static ExportedCorpus Of(params (string Path, string Content)[] files) => new(files);

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Exports the corpus.</summary>
    public Task<LossLog> ExportAsync(string format, params string[] filters) =>
        Exporters.ExportAsync(_compilation.Corpus, new ExportRequest(Folder, format) { Filters = filters });

    /// <summary>Returns the text of an exported file.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Returns the lines of an exported file of JSON lines.</summary>
    public List<JsonElement> Lines(string path) =>
        [.. Read(path).TrimEnd('\n').Split('\n').Select(static line => JsonDocument.Parse(line).RootElement)];

    /// <summary>Returns the bytes of all exported files.</summary>
    public Dictionary<string, string> Bytes() =>
        Files.ToDictionary(static file => file, file => Convert.ToHexString(File.ReadAllBytes(Path.Combine(Folder, file))));
}
