namespace CorpusData.Cli.Tests;

public sealed class ReanchorTests : IDisposable
{
    private const string Ferry = "seeds/ferry.yaml";
    private const string Text = "seeds/ferry.txt";
    private const string Quote = "the crew painted the old hull white before the spring season began";

    private readonly HarbourCorpus _corpus = new();

    public ReanchorTests()
    {
        _corpus.Write(Text, _corpus.Read(Text) + "\nIn April the crew painted the old hull white before the spring season began, and left.\n");
        _corpus.Replace(Ferry, "“The ferry will sail at dawn,”", Quote);
    }

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData("the crew painted the old hull bright white before the spring season began")]
    [InlineData("the crew painted the hull white before the spring season began")]
    [InlineData("the crew painted the old hull white before the summer season began")]
    public async Task A_passage_that_was_edited_a_little_is_written_only_if_that_is_asked_for(string passage)
    {
        _corpus.Replace(Text, Quote, passage);

        ToolRun without = await _corpus.RunAsync("fix", "--write");
        Assert.Equal(1, without.Code);
        Assert.Empty(without.Output);
        Assert.Contains("run with --reanchor to see the closest passage", without.Error, StringComparison.Ordinal);

        ToolRun run = await _corpus.RunAsync("fix", "--write", "--reanchor");
        Assert.Equal(0, run.Code);
        Assert.Matches($@": CORPUS401: (8|9)\d % similar: .*In April \[{passage}\], and left\.", run.Error);
        Assert.Contains($"evidence: {passage}\n", _corpus.Read(Ferry), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the crew never painted the old hull white before the spring season began")]
    [InlineData("the crew painted the old hull of Aurora white before the spring season began")]
    [InlineData("the two crew painted the old hull white before the spring season began")]
    [InlineData("the crew painted the 12 old hull white before the spring season began")]
    [InlineData("the men painted a new hull red before the spring season began")]
    public async Task A_passage_that_may_say_something_else_is_shown_and_not_written(string passage)
    {
        _corpus.Replace(Text, Quote, passage);

        ToolRun run = await _corpus.RunAsync("fix", "--write", "--reanchor");

        Assert.Equal(1, run.Code);
        Assert.Empty(run.Output);
        Assert.Matches(@": CORPUS401: not fixed, because the fix is not certain; choose:\n  \d\d % similar: ", run.Error);
        Assert.Contains(Quote, _corpus.Read(Ferry), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passage_with_a_rival_is_shown_and_not_written()
    {
        _corpus.Replace(Text, Quote, "the crew painted the old hull bright white before the spring season began. "
            + "In May the crew painted the old hull dull white before the spring season began");

        ToolRun run = await _corpus.RunAsync("fix", "--write", "--reanchor");

        Assert.Equal(1, run.Code);
        Assert.Empty(run.Output);
    }
}
