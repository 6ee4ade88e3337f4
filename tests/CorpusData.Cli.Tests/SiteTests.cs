namespace CorpusData.Cli.Tests;

/// <summary>The command <c>site</c>.</summary>
public sealed class SiteTests : IDisposable
{
    private readonly HarbourCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task A_corpus_is_written_as_a_site()
    {
        ToolRun run = await _corpus.RunAsync("site", "-o", "out/site");

        Assert.Equal(new ToolRun(0, "", $"Wrote {_corpus.PathOf("out/site")}; open {_corpus.PathOf("out/site/index.html")}\n"), run);
        Assert.Contains("Ada Berg", _corpus.Read("out/site/people/ada-berg.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corpus_with_errors_has_no_site()
    {
        _corpus.Replace("seeds/ferry.yaml", "ada-berg", "ada-breg");

        ToolRun run = await _corpus.RunAsync("site", "-o", "site");

        Assert.Equal(new ToolRun(1, "", "corpus: the corpus has 1 error, so no site is written; run 'corpus check'\n"), run);
        Assert.False(Directory.Exists(_corpus.PathOf("site")));
    }

    [Fact]
    public async Task A_folder_with_other_files_stays()
    {
        _corpus.Write("out/mine.txt", "mine");

        ToolRun run = await _corpus.RunAsync("site", "-o", "out");

        Assert.Equal(2, run.Code);
        Assert.Contains("'mine.txt', which no export wrote; name an empty or a new folder", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", _corpus.Read("out/mine.txt"));
    }

    [Theory]
    [InlineData("corpus: name either a folder with '-o DIR', or '--serve' to look at the site while you annotate")]
    [InlineData("corpus: name either a folder with '-o DIR', or '--serve' to look at the site while you annotate", "-o", "site", "--serve")]
    [InlineData("corpus: '--watch' reloads the pages of a server; use it with '--serve'", "-o", "site", "--watch")]
    [InlineData("corpus: 'seeds/site' is in the folder 'seeds' of the corpus, where its files would become part of the corpus; name another folder", "-o", "seeds/site")]
    [InlineData("corpus: 'eighty' is not a port; expected a number from 1 to 65535", "--serve", "eighty")]
    [InlineData("corpus: '0' is not a port; expected a number from 1 to 65535", "--serve", "0")]
    [InlineData("corpus: 'javascript:alert(1)' is not an address on the web; expected one such as https://example.org/blob/main/{path}#L{line}", "-o", "site", "--source-url", "javascript:alert(1)")]
    [InlineData("corpus: 'x y' is not an absolute IRI; expected one such as https://example.org/corpus/", "-o", "site", "--base-iri", "x y")]
    public async Task A_wrong_argument_is_explained(string message, params string[] arguments)
    {
        ToolRun run = await _corpus.RunAsync(["site", .. arguments]);

        Assert.Equal(2, run.Code);
        Assert.StartsWith(message + "\n", run.Error, StringComparison.Ordinal);
    }
}
