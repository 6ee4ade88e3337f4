using System.Text.RegularExpressions;
using CorpusData.Compiler.Parse;

namespace CorpusData.Cli.Tests;

public sealed class QuoteTests : IDisposable
{
    private readonly HarbourCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData("seeds/ferry.txt", "The ferry will sail at dawn", "The ferry will sail at dawn")]
    [InlineData("ferry", "the  ferry will\nsail at dawn", "The ferry will sail at dawn")]
    [InlineData("ferry", "\"The ferry will sail at dawn,\" Ada Berg said.", "'“The ferry will sail at dawn,” Ada Berg said.'")]
    [InlineData("crane", "all day - nobody knew why", "all day – nobody knew why")]
    public async Task The_words_are_written_as_the_text_has_them(string document, string words, string expected)
    {
        ToolRun run = await _corpus.RunAsync("quote", document, words);

        Assert.Equal(new ToolRun(0, expected + "\n", ""), run);
    }

    [Fact]
    public async Task Words_that_appear_twice_get_a_prefix_or_suffix()
    {
        ToolRun run = await _corpus.RunAsync("quote", "ferry", "the ferry");

        Assert.Equal(0, run.Code);
        Assert.Equal("the ferry\n", run.Output);

        _corpus.Write("seeds/ferry.txt", _corpus.Read("seeds/ferry.txt") + "\nThe owner of the ferry agreed.\n");
        ToolRun twice = await _corpus.RunAsync("quote", "ferry", "the ferry");

        Assert.Equal(
            "# seeds/ferry.txt, line 5\n{ exact: the ferry, prefix: that }\n# seeds/ferry.txt, line 7\n{ exact: the ferry, prefix: of }\n",
            twice.Output);
        Assert.Equal("The text contains these words 2 times; choose one of the quotes.\n", twice.Error);
    }

    [Fact]
    public async Task The_output_is_a_quote_that_the_check_accepts()
    {
        _corpus.Write("seeds/ferry.txt", _corpus.Read("seeds/ferry.txt") + "\nThe owner of the ferry: “it's #1, isn't it?”\n");
        foreach (string words in new[] { "ferry: “it's #1, isn't it?”", "the ferry" })
        {
            ToolRun run = await _corpus.RunAsync("quote", "ferry", words);
            foreach (string quote in run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static line => !line.StartsWith('#')))
            {
                _corpus.Write("seeds/ferry.yaml", Regex.Replace(_corpus.Read("seeds/ferry.yaml"), "evidence: .*", "evidence: " + quote.Replace("$", "$$", StringComparison.Ordinal)));
                Assert.Empty((await _corpus.RunAsync("check", "--format", "short")).Output);
            }
        }
    }

    [Fact]
    public async Task Words_that_are_not_in_the_text_exit_with_1()
    {
        ToolRun run = await _corpus.RunAsync("quote", "ferry", "a whale swam under every bridge");

        Assert.Equal(new ToolRun(1, "", "corpus: 'seeds/ferry.txt' does not contain these words; copy them from the text\n"), run);
    }

    [Theory]
    [InlineData("two words", "two words")]
    [InlineData("“Quoted,” she said", "'“Quoted,” she said'")]
    [InlineData("it's", "'it''s'")]
    [InlineData("yes", "'yes'")]
    [InlineData("12", "'12'")]
    [InlineData("a: b", "'a: b'")]
    [InlineData("- a", "'- a'")]
    [InlineData("a #b", "'a #b'")]
    [InlineData("zero\u200bwidth \"x\"", "\"zero\\u200Bwidth \\\"x\\\"\"")]
    [InlineData("👍", "\"👍\"")]
    public void A_scalar_is_quoted_if_it_must_be(string text, string expected) => Assert.Equal(expected, YamlScalar.Write(text));
}
