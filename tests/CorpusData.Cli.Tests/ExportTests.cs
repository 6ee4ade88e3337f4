namespace CorpusData.Cli.Tests;

public sealed class ExportTests : IDisposable
{
    private readonly HarbourCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task Export_writes_the_files_and_lists_what_the_format_cannot_hold()
    {
        ToolRun run = await _corpus.RunAsync("export", "-o", "out", "--to", "schema-org");

        Assert.Equal(0, run.Code);
        Assert.Equal("", run.Output);
        Assert.Matches("^corpus: schema-org cannot hold:\n(  [0-9]+ [^\n]+\n)+Wrote [^\n]+\n$", run.Error);
        Assert.True(File.Exists(_corpus.PathOf("out/corpus.jsonld")));
        Assert.True(File.Exists(_corpus.PathOf("out/lost.json")));
    }

    [Fact]
    public async Task Strict_export_with_losses_writes_nothing_and_exits_with_1()
    {
        ToolRun run = await _corpus.RunAsync("export", "-o", "out", "--to", "brat", "--strict");

        Assert.Equal(1, run.Code);
        Assert.EndsWith("corpus: nothing was written, because of '--strict'\n", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_corpus.PathOf("out")));
    }

    [Fact]
    public async Task A_corpus_with_errors_is_not_exported()
    {
        _corpus.Replace("seeds/ferry.yaml", "source: ada-berg", "source: ada-breg");

        ToolRun run = await _corpus.RunAsync("export", "-o", "out", "--to", "jsonl");

        Assert.Equal(1, run.Code);
        Assert.Equal("corpus: the corpus has 1 error, so it is not exported; run 'corpus check'\n", run.Error);
    }

    [Theory]
    [InlineData("'seeds' is in the folder 'seeds' of the corpus", "-o", "seeds", "--to", "jsonl")]
    [InlineData("'schema/x' is in the folder 'schema' of the corpus", "-o", "schema/x", "--to", "jsonl")]
    [InlineData("the schema has no class 'Boat'", "-o", "out", "--to", "jsonl", "--filter", "Boat=*")]
    [InlineData("Option '--to' is required", "-o", "out")]
    [InlineData("Argument 'csv' not recognized", "-o", "out", "--to", "csv")]
    public async Task A_wrong_call_exits_with_2(string message, params string[] args)
    {
        ToolRun run = await _corpus.RunAsync(["export", .. args]);

        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_corpus.PathOf("out")));
    }

    [Fact]
    public async Task A_filter_selects_records()
    {
        ToolRun run = await _corpus.RunAsync("export", "-o", "out", "--to", "jsonl", "--filter", "Article=fer*", "--quiet");

        Assert.Equal("", run.Error);
        Assert.Contains("\"id\":\"ferry\"", _corpus.Read("out/articles.jsonl"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"id\":\"crane\"", _corpus.Read("out/articles.jsonl"), StringComparison.Ordinal);
    }
}
