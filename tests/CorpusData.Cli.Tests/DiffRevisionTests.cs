using System.Diagnostics;

namespace CorpusData.Cli.Tests;

/// <summary><c>corpus diff</c> with revisions of a git repository.</summary>
public sealed class DiffRevisionTests : IDisposable
{
    private const string MayorChange = "~ Person ada-berg\n    role: 'harbour master' → 'mayor'\n";

    private readonly HarbourCorpus _corpus = new();

    public DiffRevisionTests()
    {
        Git("init", "--quiet", "--initial-branch", "main");
        Commit("first");
        _corpus.Replace("seeds/town.yaml", "role: harbour master", "role: mayor");
        _corpus.Write("seeds/Ålesund dock.txt", "date 2024-03-06 - by Tom Lind\n\nThe dock is open.\n");
        _corpus.Write("seeds/Ålesund dock.yaml", "headline: Dock opens\n");
        Commit("second");
    }

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task Two_revisions_are_compared()
    {
        ToolRun run = await _corpus.RunAsync("diff", "HEAD~1", "main");

        Assert.Equal("+ Article Ålesund dock: Dock opens\n" + MayorChange, run.Output);
        Assert.Equal(0, run.Code);
    }

    [Fact]
    public async Task Revision_is_compared_with_the_folder()
    {
        _corpus.Replace("seeds/town.yaml", "role: mayor", "role: captain");

        Assert.Equal("~ Person ada-berg\n    role: 'mayor' → 'captain'\n", (await _corpus.RunAsync("diff", "HEAD", ".")).Output);
    }

    [Fact]
    public async Task Corpus_in_a_folder_of_the_repository_is_found_from_within_it()
    {
        Directory.Move(Path.Combine(_corpus.Root, "schema"), Path.Combine(Directory.CreateDirectory(_corpus.PathOf("news")).FullName, "schema"));
        Directory.Move(Path.Combine(_corpus.Root, "seeds"), _corpus.PathOf("news/seeds"));
        Commit("moved");
        _corpus.Replace("news/seeds/town.yaml", "role: mayor", "role: captain");

        ToolRun run = await ToolRun.InAsync(_corpus.PathOf("news/seeds"), "diff", "HEAD", "..");

        Assert.Equal("~ Person ada-berg\n    role: 'mayor' → 'captain'\n", run.Output);
    }

    [Fact]
    public async Task Folder_wins_over_a_revision_of_the_same_name()
    {
        Git("branch", "old", "HEAD~1");
        Assert.Contains(MayorChange, (await _corpus.RunAsync("diff", "old", "HEAD")).Output, StringComparison.Ordinal);

        Directory.CreateDirectory(_corpus.PathOf("old"));
        ToolRun run = await _corpus.RunAsync("diff", "old", "HEAD");

        Assert.Equal(2, run.Code);
        Assert.Contains("'old' cannot be compared, because its schema has errors\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing", "there is no folder 'nothing', and git finds no revision 'nothing' in ")]
    [InlineData("HEAD:seeds", "git finds no revision 'HEAD:seeds'")]
    [InlineData("\t", "git finds no revision '\t'")]
    [InlineData("--output=harm.txt", "there is no option '--output=harm.txt'")]
    [InlineData("-n", "there is no option '-n'")]
    public async Task Revision_that_does_not_exist_or_looks_like_an_option_is_refused(string revision, string message)
    {
        ToolRun run = await _corpus.RunAsync("diff", "HEAD", revision);
        ToolRun escaped = await _corpus.RunAsync("diff", "--", "HEAD", revision);

        Assert.Equal((2, 2), (run.Code, escaped.Code));
        Assert.Empty(run.Output + escaped.Output);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_corpus.PathOf("harm.txt")));
    }

    [Fact]
    public async Task Link_in_a_revision_is_not_followed()
    {
        File.CreateSymbolicLink(_corpus.PathOf("seeds/linked.yaml"), "town.yaml");
        Commit("linked");

        ToolRun run = await _corpus.RunAsync("diff", "HEAD~1", "HEAD");

        Assert.Empty(run.Output);
        Assert.Contains("corpus: 'HEAD' has errors (1)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_without_a_repository_is_reported()
    {
        using var other = new HarbourCorpus();

        ToolRun run = await other.RunAsync("diff", "HEAD", ".");

        Assert.Equal(2, run.Code);
        Assert.Contains("there is no folder 'HEAD', and git finds no revision 'HEAD'", run.Error, StringComparison.Ordinal);
    }

    private void Commit(string message)
    {
        Git("add", "--all");
        Git("-c", "user.name=Tester", "-c", "user.email=tester@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "-m", message);
    }

    private void Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", ["-C", _corpus.Root, .. arguments]))!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
