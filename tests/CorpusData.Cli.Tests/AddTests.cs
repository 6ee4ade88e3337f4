using System.Text;

namespace CorpusData.Cli.Tests;

public sealed class AddTests : IDisposable
{
    private const string Next = "Run 'corpus check' to see what is left to fill in.\n";

    private const string Text = "Storm hits coast\r\n\r\nA storm hit the coast, Ada Berg said.\r\n";

    private readonly HarbourCorpus _corpus = new();
    private readonly DirectoryInfo _outside = Directory.CreateTempSubdirectory("texts");

    public void Dispose()
    {
        _corpus.Dispose();
        _outside.Delete(recursive: true);
    }

    [Fact]
    public async Task A_text_is_copied_byte_for_byte_and_gets_annotations_that_lack_only_required_values()
    {
        ToolRun run = await _corpus.RunAsync("add", Outside("Storm (final).TXT", Encoding.UTF8.GetBytes(Text)));

        Assert.Equal(new ToolRun(0, "seeds/storm-final.txt\nseeds/storm-final.yaml\n", Next), run);
        Assert.Equal(Encoding.UTF8.GetBytes(Text), File.ReadAllBytes(_corpus.PathOf("seeds/storm-final.txt")));
        Assert.Contains("\nheadline:\n", _corpus.Read("seeds/storm-final.yaml"), StringComparison.Ordinal);
        string findings = (await _corpus.RunAsync("check", "--format", "short")).Output;
        Assert.All(findings.Split('\n', StringSplitOptions.RemoveEmptyEntries), static line => Assert.Matches("error CORPUS(202: Article 'storm-final' has no |209)", line));
        Assert.NotEmpty(findings);
    }

    [Fact]
    public async Task A_text_in_the_seeds_stays_where_it_is()
    {
        _corpus.Write("seeds/north/Storm.md", "A storm hit the coast.\n");

        ToolRun run = await _corpus.RunAsync("add", "seeds/north/Storm.md");

        Assert.Equal(new ToolRun(0, "seeds/north/Storm.yaml\n", Next), run);
        Assert.StartsWith("# yaml-language-server: $schema=../../schema/corpus.schema.json\n", _corpus.Read("seeds/north/Storm.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ferry.txt")]
    [InlineData("Ferry.txt")]
    [InlineData("town.txt")]
    public async Task A_file_is_never_overwritten(string name)
    {
        string before = _corpus.Read("seeds/ferry.yaml") + _corpus.Read("seeds/town.yaml");
        string other = Outside("storm.txt", Encoding.UTF8.GetBytes(Text));

        ToolRun run = await _corpus.RunAsync("add", other, Outside(name, Encoding.UTF8.GetBytes(Text)));

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith("corpus: there is a file 'seeds/", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _corpus.Read("seeds/ferry.yaml") + _corpus.Read("seeds/town.yaml"));
        Assert.False(File.Exists(_corpus.PathOf("seeds/storm.txt")));
    }

    [Theory]
    [InlineData("utf-16", "UTF-16")]
    [InlineData("utf-16BE", "UTF-16")]
    [InlineData("windows-1252", "Windows-1252")]
    public async Task A_text_in_another_encoding_is_converted(string name, string shown)
    {
        const string Words = "Das Café öffnet “bald”, sagt Ada.\r\n";
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

        ToolRun run = await _corpus.RunAsync("add", Outside("cafe.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Words)]));

        Assert.Equal((0, $"'seeds/cafe.txt' was converted from {shown} to UTF-8\nRun 'corpus check' to see what is left to fill in.\n"), (run.Code, run.Error));
        Assert.Equal(Words, _corpus.Read("seeds/cafe.txt").TrimStart('\uFEFF'));
    }

    [Fact]
    public async Task A_file_that_is_not_text_is_an_error()
    {
        byte[] picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0xFF, 0xD8];

        Assert.Contains("is not a text file", (await _corpus.RunAsync("add", Outside("a.png", picture))).Error, StringComparison.Ordinal);
        Assert.Contains("is not a text file", (await _corpus.RunAsync("add", Outside("b.txt", "a\0b"u8.ToArray()))).Error, StringComparison.Ordinal);
        Assert.Contains("is empty", (await _corpus.RunAsync("add", Outside("c.txt", []))).Error, StringComparison.Ordinal);
        Assert.Equal(new ToolRun(2, "", "corpus: there is no file 'd.txt'\n"), await _corpus.RunAsync("add", "d.txt"));
        Assert.Contains("there is no file", (await _corpus.RunAsync("add", ".")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_with_several_classes_for_documents_needs_the_class()
    {
        using var example = new ExampleCorpus();
        string text = Outside("notice.txt", Encoding.UTF8.GetBytes(Text));

        ToolRun none = await ToolRun.InAsync(example.Root, "add", text);
        ToolRun wrong = await ToolRun.InAsync(example.Root, "add", text, "--class", "Notice");
        ToolRun added = await ToolRun.InAsync(example.Root, "add", text, "--class", "Correction");

        Assert.Equal(new ToolRun(2, "", "corpus: the schema has several classes for documents; name one of them with '--class': Article, Correction\n"), none);
        Assert.Equal(new ToolRun(2, "", "corpus: the schema has no class 'Notice' for documents; expected one of: Article, Correction\n"), wrong);
        Assert.Equal(0, added.Code);
        Assert.Contains("\ntype: Correction\n", await File.ReadAllTextAsync(Path.Combine(example.Root, "seeds", "notice.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_with_errors_is_shown_and_nothing_is_written()
    {
        _corpus.Replace("schema/corpus.yaml", "tree_root: true", "tree_rot: true");

        ToolRun run = await _corpus.RunAsync("add", Outside("storm.txt", Encoding.UTF8.GetBytes(Text)));

        Assert.Equal(1, run.Code);
        Assert.Contains("CORPUS104", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_corpus.PathOf("seeds/storm.txt")));
    }

    private string Outside(string name, byte[] content)
    {
        string path = Path.Combine(_outside.FullName, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
