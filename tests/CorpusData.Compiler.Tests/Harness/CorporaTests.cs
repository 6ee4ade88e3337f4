namespace CorpusData.Compiler.Tests.Harness;

/// <summary>What the other tests start from is right.</summary>
public sealed class CorporaTests
{
    [Fact]
    public void The_news_corpus_has_no_findings() => Assert.Empty(Compilation.Of(CorpusFiles.News).Lines);

    [Fact]
    public void The_corpus_of_types_has_no_findings_but_that_it_has_no_seeds() => Assert.Equal(
        ["CORPUS005"], Compilation.Of(CorpusFiles.Types).Findings.Select(static d => d.Kind.Id));

    [Fact]
    public void The_news_corpus_as_Windows_writes_it_is_the_same_corpus()
    {
        var windows = Compilation.Of(
            CorpusFiles.News.All.Aggregate(CorpusFiles.None, static (files, file) => files.With(file.Key, Windows(file.Key, file.Value))));

        Assert.Empty(windows.Lines);
        Assert.Equal(Compilation.Of(CorpusFiles.News).Emitted, windows.Emitted);
        Assert.Equal(["Nobody was hurt when the old\ncrane fell"], windows.Quoted("nobody-hurt", "evidence"));
    }

    // With byte order marks but in one file, and with line ends of CR LF but in one file.
    private static string Windows(string path, string text) =>
        (path == "seeds/entities.yaml" ? "" : "\uFEFF") + text.Replace("\n", path == "seeds/museum.md" ? "\r" : "\r\n");
}
