namespace CorpusData.Cli.Tests;

public sealed class FindTests : IDisposable
{
    private readonly HarbourCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task Text_is_a_concordance_with_the_words_in_one_column()
    {
        ToolRun run = await _corpus.RunAsync("find", "THE", "--kwic", "8");

        Assert.Equal(
            """
            seeds/crane.md:6:1    crane.body          The crane s
            seeds/ferry.txt:3:2   ferry.body         “The ferry w
            seeds/ferry.txt:3:47  ferry.body  g said. The Aurora
            seeds/ferry.txt:3:70  ferry.body  been in the harbour
            seeds/ferry.txt:5:1   ferry.body  Friday. The mayor d
            seeds/ferry.txt:5:23  ferry.body  ed that the ferry i

            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Equal("6 places\n", run.Error);
    }

    [Fact]
    public async Task Claims_are_found_by_their_values()
    {
        ToolRun run = await _corpus.RunAsync("find", "dawn", "--in", "claims", "--format", "csv");

        Assert.Equal(
            "file,line,column,record,slot,left,match,right\r\n"
            + "seeds/ferry.yaml,5,15,ferry-sails,evidence,“The ferry will sail at ,dawn,\",”\"\r\n",
            run.Output);
    }

    [Fact]
    public async Task Entities_are_found_by_their_names()
    {
        ToolRun run = await _corpus.RunAsync("find", "ada", "--in", "entities", "--format", "json", "--quiet");

        Assert.Contains("\"record\": \"ada-berg\",\n    \"slot\": \"name\",\n    \"left\": \"\",\n    \"match\": \"Ada\",\n    \"right\": \" Berg\"", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Words_across_a_line_end_are_found_in_the_news_corpus()
    {
        ToolRun run = await ToolRun.InAsync(RepositoryRoot.Path, "find", "Ain al-Asad", "--format", "csv", "--kwic", "0");

        Assert.Equal(0, run.Code);
        Assert.All(
            run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1),
            static line => Assert.StartsWith("seeds/000_4b4d9c8dc36bf2af.txt,", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_corpus_with_errors_is_searched_with_a_warning_and_one_without_a_schema_is_not()
    {
        _corpus.Replace("seeds/ferry.yaml", "ada-berg", "ada-breg");
        ToolRun incomplete = await _corpus.RunAsync("find", "dawn", "--format", "csv");
        _corpus.Replace("schema/corpus.yaml", "tree_root: true", "tree_rot: true");
        ToolRun none = await _corpus.RunAsync("find", "dawn");

        Assert.Equal(0, incomplete.Code);
        Assert.Contains("seeds/ferry.txt,3,", incomplete.Output, StringComparison.Ordinal);
        Assert.Contains("run 'corpus check'", incomplete.Error, StringComparison.Ordinal);
        Assert.Equal(1, none.Code);
        Assert.Contains("error CORPUS104: ", none.Error, StringComparison.Ordinal);
    }
}
