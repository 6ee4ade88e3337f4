using System.Text.Json;

namespace CorpusData.Cli.Tests;

public sealed class SarifFixTests : IDisposable
{
    private const string Ferry = "seeds/ferry.yaml";

    private readonly HarbourCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task The_fixes_of_a_log_have_the_same_result_as_the_command()
    {
        _corpus.Write(Ferry, _corpus.Read(Ferry)
            .Replace("source: ada-berg", "source: Ada Berg", StringComparison.Ordinal)
            .Replace("kind: promise", "kind: Promise", StringComparison.Ordinal)
            .Replace("evidence: “The ferry will sail at dawn,”", "evidence: { exact: FERRY, suffix: Is unsafe }", StringComparison.Ordinal));
        string applied = Apply(await LogAsync());

        Assert.Equal(0, (await _corpus.RunAsync("fix", "--write")).Code);
        Assert.Equal(_corpus.Read(Ferry), applied);
    }

    [Fact]
    public async Task A_fix_that_is_not_certain_is_not_in_the_log()
    {
        _corpus.Replace(Ferry, "source: ada-berg", "source: ada-breg");

        Assert.False((await LogAsync()).GetProperty("results")[0].TryGetProperty("fixes", out _));
    }

    private async Task<JsonElement> LogAsync()
    {
        using var json = JsonDocument.Parse((await _corpus.RunAsync("check", "--format", "sarif")).Output);
        return json.RootElement.GetProperty("runs")[0].Clone();
    }

    private string Apply(JsonElement run)
    {
        string text = _corpus.Read(Ferry);
        int[] lines = [0, .. Enumerable.Range(0, text.Length).Where(i => text[i] == '\n').Select(static i => i + 1)];
        var edits = new List<(int Start, int End, string Text)>();
        foreach (JsonElement change in run.GetProperty("results").EnumerateArray()
            .SelectMany(static result => result.GetProperty("fixes")[0].GetProperty("artifactChanges").EnumerateArray()))
        {
            Assert.Equal(
                """{"uri":"seeds/ferry.yaml","uriBaseId":"ROOT"}""", JsonSerializer.Serialize(change.GetProperty("artifactLocation")));
            foreach (JsonElement replacement in change.GetProperty("replacements").EnumerateArray())
            {
                JsonElement region = replacement.GetProperty("deletedRegion");
                edits.Add((Place(region, "start"), Place(region, "end"), replacement.GetProperty("insertedContent").GetProperty("text").GetString()!));
            }
        }

        return edits.OrderByDescending(static edit => edit.Start)
            .Aggregate(text, static (before, edit) => before[..edit.Start] + edit.Text + before[edit.End..]);

        int Place(JsonElement region, string side) =>
            lines[region.GetProperty(side + "Line").GetInt32() - 1] + region.GetProperty(side + "Column").GetInt32() - 1;
    }
}
