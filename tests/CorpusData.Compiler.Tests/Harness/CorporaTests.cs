namespace CorpusData.Compiler.Tests.Harness;

/// <summary>What the other tests start from is right.</summary>
public sealed class CorporaTests
{
    [Fact]
    public void The_news_corpus_has_no_findings() => Assert.Empty(Compilation.Of(CorpusFiles.News).Lines);

    [Fact]
    public void The_corpus_of_types_has_no_findings_but_that_it_has_no_seeds() => Assert.Equal(
        ["CORPUS005"], Compilation.Of(CorpusFiles.Types).Findings.Select(static d => d.Kind.Id));

    [Theory]
    [InlineData("schema/corpus.yaml", "\uFEFF", "\r\n")]
    [InlineData("seeds/harbor.txt", "\uFEFF", "\r\n")]
    [InlineData("seeds/museum.md", "\uFEFF---\r", "\r")]
    [InlineData("seeds/entities.yaml", "people:\r\n", "\r\n")]
    public void The_corpus_of_Windows_is_read_byte_for_byte(string path, string start, string lineEnd)
    {
        string text = CorpusFiles.Load("windows")[path];

        Assert.StartsWith(start, text, StringComparison.Ordinal);
        Assert.Equal(CorpusFiles.News[path].Replace("\n", lineEnd), text.TrimStart('\uFEFF'));
    }

    [Fact]
    public void The_corpus_of_Windows_is_the_news_corpus()
    {
        var windows = Compilation.Of(CorpusFiles.Load("windows"));

        Assert.Empty(windows.Lines);
        Assert.Equal(Compilation.Of(CorpusFiles.News).Emitted, windows.Emitted);
        Assert.Equal(["Nobody was hurt when the old\ncrane fell"], windows.Quoted("nobody-hurt", "evidence"));
    }
}
