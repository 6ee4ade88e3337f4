using System.Text.RegularExpressions;

namespace CorpusData.Cli.Tests;

public sealed class HelpTests
{
    private static string Page { get; } = File.ReadAllText(RepositoryRoot.Combine("docs", "tool.md"));

    [Fact]
    public async Task Version_is_that_of_the_package()
    {
        ToolRun run = await ToolRun.InAsync(Path.GetTempPath(), "--version");

        Assert.Equal(0, run.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+(-\S+)?\n$", run.Output);
    }

    [Fact]
    public async Task Help_names_the_commands_and_the_page_describes_each()
    {
        ToolRun run = await ToolRun.InAsync(Path.GetTempPath(), "--help");
        string[] commands = [.. Regex.Matches(run.Output[run.Output.IndexOf("Commands:", StringComparison.Ordinal)..], @"(?m)^  ([a-z]+) ").Select(static match => match.Groups[1].Value)];

        Assert.Equal(0, run.Code);
        Assert.Contains("  corpus [command] [options]", run.Output, StringComparison.Ordinal);
        Assert.Equal(["add", "check", "completion", "diff", "explain", "export", "find", "fix", "import", "new", "quote", "schema", "site", "stats"], commands.Order(StringComparer.Ordinal));
        Assert.All(commands, static command => Assert.Contains($"\n## `{command}`\n", Page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("add")]
    [InlineData("check")]
    [InlineData("diff")]
    [InlineData("export")]
    [InlineData("find")]
    [InlineData("fix")]
    [InlineData("new")]
    [InlineData("schema")]
    [InlineData("stats")]
    public async Task The_page_has_every_option_of(string command)
    {
        ToolRun run = await ToolRun.InAsync(Path.GetTempPath(), command, "--help");

        Assert.All(
            Regex.Matches(run.Output, @"--[a-z-]+").Select(static match => match.Value),
            static option => Assert.Contains($"`{option}", Page.Replace("`-o FILE`, ", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }
}
