using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CorpusData.Compiler;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Findings;
using CorpusData.Site.Options;
using CorpusData.Workspace;

namespace CorpusData.Site.Tests.Pages;

/// <summary>A corpus that is written as a site to a temporary folder.</summary>
internal sealed class WrittenSite : IDisposable
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = false });

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("site");
    private readonly CorpusCompilation _compilation;

    private WrittenSite(string root, SiteOptions? options)
    {
        _compilation = CorpusWorkspace.Open(root).Compilation;
        Assert.Empty(_compilation.Findings.Where(static finding => finding.Kind.Severity == Severity.Error).Select(static finding => finding.ToString()));
        Write(options);
    }

    private WrittenSite(IEnumerable<(string Path, string Content)> files, SiteOptions? options)
    {
        foreach ((string path, string content) in files)
        {
            string full = Path.Combine(_folder.FullName, "corpus", path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, Encoding.UTF8.GetBytes(content));
        }

        _compilation = CorpusWorkspace.Open(Path.Combine(_folder.FullName, "corpus"), CorpusOptions.Default with { Check = CheckOptions.Default with { NamedMembersLimit = 0 } }).Compilation;
        Assert.Empty(_compilation.Findings.Where(static finding => finding.Kind.Severity == Severity.Error).Select(static finding => finding.ToString()));
        Write(options);
    }

    private WrittenSite(CorpusCompilation compilation)
    {
        _compilation = compilation;
        Write();
    }

    /// <summary>The folder of the site.</summary>
    public string Folder => Path.Combine(_folder.FullName, "out");

    /// <summary>The compiled corpus.</summary>
    public CorpusCompilation Compilation => _compilation;

    /// <summary>The files, as paths in the folder.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>The pages among the files.</summary>
    public IEnumerable<string> Pages => Files.Where(static file => file.EndsWith(".html", StringComparison.Ordinal));

    public static WrittenSite Example(SiteOptions? options = null) => new(RepositoryRoot.Combine("tests", "CorpusData.Example"), options);

    public static WrittenSite Shipped(SiteOptions? options = null) => new(RepositoryRoot.Path, options);

    public static WrittenSite Of(IEnumerable<(string Path, string Content)> files, SiteOptions? options = null) => new(files, options);

    /// <summary>Writes the site of a corpus after edits that cause errors.</summary>
    public WrittenSite Edit(string path, string words, string others)
    {
        string full = Path.Combine(_folder.FullName, "corpus", path);
        string text = File.ReadAllText(full);
        Assert.Contains(words, text, StringComparison.Ordinal);
        File.WriteAllText(full, text.Replace(words, others, StringComparison.Ordinal));
        return new WrittenSite(CorpusWorkspace.Open(Path.Combine(_folder.FullName, "corpus")).Compilation);
    }

    /// <summary>Writes the site again.</summary>
    public void Write(SiteOptions? options = null) => CorpusSite.Create(_compilation.Corpus, options ?? new SiteOptions()).Write(Folder);

    /// <summary>Returns the text of a file.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Returns a page as a browser reads it.</summary>
    public IHtmlDocument Parse(string path) => Parser.ParseDocument(Read(path));

    /// <summary>Returns the bytes of all files.</summary>
    public Dictionary<string, string> Bytes() =>
        Files.ToDictionary(static file => file, file => Convert.ToHexString(File.ReadAllBytes(Path.Combine(Folder, file))));

    public void Dispose() => _folder.Delete(recursive: true);
}
