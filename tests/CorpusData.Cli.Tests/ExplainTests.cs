using System.Text.RegularExpressions;
using CorpusData.Cli.Pages;

namespace CorpusData.Cli.Tests;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("CORPUS302")]
    [InlineData("corpus302")]
    [InlineData("302")]
    public async Task Explain_shows_the_page_without_a_corpus(string id)
    {
        ToolRun run = await ToolRun.InAsync(Path.GetTempPath(), "explain", id);

        Assert.Equal(0, run.Code);
        Assert.Equal(File.ReadAllText(RepositoryRoot.Combine("docs", "diagnostics", "CORPUS302.md")).ReplaceLineEndings("\n"), run.Output);
    }

    [Fact]
    public void Every_id_has_its_page() => Assert.Equal(DiagnosticPage.Ids.Order(StringComparer.Ordinal), FindingPage.Ids);

    [Theory]
    [InlineData("CORPUS302", "Correct the identifier, or add the record if it is missing.")]
    [InlineData("CORPUS025", "Replace the link with the file itself.")]
    [InlineData("CORPUS113", "Remove or rename one of the two.")]
    [InlineData("CORPUS005", "Move the seeds to `seeds/`, next to `schema/`, or name their folder in the project file.")]
    [InlineData("CORPUS111", "Close the bracket.")]
    [InlineData("CORPUS105", "Use a key that is supported (the schema language lists them), or remove the key and check the rule in a test of your own.")]
    [InlineData("CORPUS220", null)]
    public void The_help_is_the_first_sentence_of_the_fix(string id, string? help) => Assert.Equal(help, FindingPage.Find(id)!.Help);

    [Fact]
    public void No_help_names_a_file_of_its_example() => Assert.DoesNotContain(
        FindingPage.Ids.Select(static id => FindingPage.Find(id)!.Help).OfType<string>(),
        static help => Regex.IsMatch(help, @"seeds/[\w-]+\."));

    [Fact]
    public void No_help_breaks_off_in_code_or_in_a_link() => Assert.All(
        FindingPage.Ids.Select(static id => FindingPage.Find(id)!.Help).OfType<string>(),
        static help =>
        {
            Assert.Equal(0, help.Count(static c => c == '`') % 2);
            Assert.DoesNotContain("](", help, StringComparison.Ordinal);
        });
}
