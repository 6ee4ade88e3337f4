using System.Text.Json;
using CorpusData.Formats.Exporting;
using CorpusData.Formats.Tests.Exporting;
using Snapshooter.Xunit;

namespace CorpusData.Formats.Tests.Jsonl;

public sealed class JsonlExporterTests : IDisposable
{
    private readonly ExportedCorpus _corpus = ExportedCorpus.Hostile();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task Values_come_back_and_nothing_is_lost()
    {
        LossLog losses = await _corpus.ExportAsync("jsonl");

        JsonElement thing = _corpus.Lines("things.jsonl")[0];
        Assert.Empty(losses.Losses);
        Assert.Equal(HostileCorpus.Value, thing.GetProperty("text").GetString());
        Assert.Equal(long.MinValue, thing.GetProperty("whole").GetInt64());
        Assert.Equal(79228162514264337593543950.125m, thing.GetProperty("exact").GetDecimal());
        Assert.Equal("2024-02-29T23:59:59.1234567+05:30", thing.GetProperty("moment").GetString());
        Assert.Equal("very large", thing.GetProperty("size").GetString());
    }

    [Fact]
    public async Task Quotes_and_mentions_are_their_spans_in_both_units()
    {
        await _corpus.ExportAsync("jsonl");

        string text = _corpus.Lines("reports.jsonl")[0].GetProperty("body").GetString()!;
        int[] runes = [.. text.EnumerateRunes().Select(static rune => rune.Value)];
        JsonElement[] quotes = [.. _corpus.Lines("quotes.jsonl").Concat(_corpus.Lines("reports.jsonl")).SelectMany(Quotes)];
        Assert.Equal(HostileCorpus.First, text);
        Assert.Equal(9, quotes.Length);
        foreach (JsonElement quote in quotes)
        {
            string exact = quote.GetProperty("exact").GetString()!;
            Assert.Equal(exact, text[quote.GetProperty("start").GetInt32()..quote.GetProperty("end").GetInt32()]);
            Assert.Equal(exact, string.Concat(
                runes[quote.GetProperty("start_code_point").GetInt32()..quote.GetProperty("end_code_point").GetInt32()].Select(char.ConvertFromUtf32)));
        }
    }

    [Fact]
    public async Task No_line_contains_a_character_that_some_readers_take_for_a_line_break()
    {
        await _corpus.ExportAsync("jsonl");

        Assert.All(_corpus.Files, file => Assert.Equal(-1, _corpus.Read(file).AsSpan().IndexOfAny("\r\u0085\u2028\u2029\u000B\u000C")));
    }

    [Fact]
    public async Task The_example_corpus_is_the_same_as_before()
    {
        using var example = ExportedCorpus.Example();
        await example.ExportAsync("jsonl");

        string[] lines = [.. example.Files.Where(static file => file.EndsWith(".jsonl", StringComparison.Ordinal)).Select(file => example.Read(file).Split('\n')[0])];
        Snapshot.Match(example.Read("README.md") + string.Join("\n", lines), SnapshotFolder.Named("JsonlExporterTests.The_example_corpus_is_the_same_as_before.snap"));
    }

    private static IEnumerable<JsonElement> Quotes(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.TryGetProperty("exact", out JsonElement exact) && value.TryGetProperty("start", out _) => [value],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(static member => Quotes(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Quotes),
        _ => [],
    };
}
