using System.Text.Json;

namespace CorpusData.Cli.Tests;

public sealed class StatsTests : IDisposable
{
    private readonly HarbourCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task Json_counts_what_the_corpus_contains_and_lists_what_is_not_used()
    {
        _corpus.Write("seeds/copy.md", _corpus.Read("seeds/crane.md").Replace("all day", "all  day", StringComparison.Ordinal));
        _corpus.Replace("seeds/town.yaml", "  tom-lind:", "  eva-lund: { name: Eva Lund }\n  tom-lind:");

        using var json = JsonDocument.Parse((await _corpus.RunAsync("stats", "--format", "json")).Output);
        JsonElement stats = json.RootElement;

        Assert.Equal(3, stats.GetProperty("documents").GetInt32());
        Assert.Equal("""{"Article":3,"Person":3,"Ship":1,"Claim":1}""", JsonSerializer.Serialize(stats.GetProperty("classes")));
        Assert.Equal(1, stats.GetProperty("quotes").GetInt32());
        Assert.Equal("“The ferry will sail at dawn,”".Length, stats.GetProperty("quotedCharacters").GetInt32());
        Assert.Equal("""["seeds/copy.md","seeds/crane.md"]""", JsonSerializer.Serialize(stats.GetProperty("documentsWithoutQuotes")));
        Assert.Equal("""{"ada-berg":1,"aurora":1}""", JsonSerializer.Serialize(stats.GetProperty("mentionedEntities")));
        Assert.Equal("""["eva-lund"]""", JsonSerializer.Serialize(stats.GetProperty("unusedEntities")));
        Assert.Equal("""[["seeds/copy.md","seeds/crane.md"]]""", JsonSerializer.Serialize(stats.GetProperty("duplicateTexts")));
    }

    [Fact]
    public async Task Markdown_has_tables()
    {
        ToolRun run = await _corpus.RunAsync("stats", "--format", "markdown");

        Assert.StartsWith("| corpus | |\n|---|---:|\n| Schema files | 1 |\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n| class | records |\n|---|---:|\n| Article | 2 |\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nDocuments without quotes:\n\n- `seeds/crane.md`\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_has_charts_and_colors_only_if_they_are_asked_for()
    {
        ToolRun plain = await ToolRun.InAsync(RepositoryRoot.Path, "stats");
        ToolRun colored = await ToolRun.InAsync(RepositoryRoot.Path, "stats", "--color", "always");

        Assert.Equal(0, plain.Code);
        Assert.Matches(@"(?m)^ *Claim +█+ 27", plain.Output);
        Assert.Contains("Most mentioned", plain.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', plain.Output);
        Assert.Contains('\u001b', colored.Output);
    }
}
