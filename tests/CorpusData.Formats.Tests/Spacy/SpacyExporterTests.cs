using System.Text.Json;
using CorpusData.Formats.Tests.Exporting;

namespace CorpusData.Formats.Tests.Spacy;

public sealed class SpacyExporterTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Spans_are_code_points_and_end_where_tokens_end(bool isExample)
    {
        using ExportedCorpus corpus = isExample ? ExportedCorpus.Example() : ExportedCorpus.Hostile();
        await corpus.ExportAsync("spacy");

        foreach (JsonElement line in corpus.Lines("annotations.jsonl"))
        {
            int[] text = [.. line.GetProperty("text").GetString()!.EnumerateRunes().Select(static rune => rune.Value)];
            JsonElement[] tokens = [.. line.GetProperty("tokens").EnumerateArray()];
            Assert.All(tokens, token => Assert.Equal(token.GetProperty("text").GetString(), Slice(text, token)));
            foreach (JsonElement span in line.GetProperty("spans").EnumerateArray())
            {
                Assert.Equal(span.GetProperty("start").GetInt32(), tokens[span.GetProperty("token_start").GetInt32()].GetProperty("start").GetInt32());
                Assert.Equal(span.GetProperty("end").GetInt32(), tokens[span.GetProperty("token_end").GetInt32()].GetProperty("end").GetInt32());
            }
        }
    }

    [Fact]
    public async Task Spans_are_mentions_with_their_entity_and_quotes_with_their_record()
    {
        using var corpus = ExportedCorpus.Hostile();
        await corpus.ExportAsync("spacy");

        JsonElement line = corpus.Lines("annotations.jsonl").Single(static line => line.GetProperty("meta").GetProperty("id").GetString() == "first");
        int[] text = [.. HostileCorpus.First.EnumerateRunes().Select(static rune => rune.Value)];
        Assert.Equal(
            [
                "Thing ada: Ada Berg", "Thing ada: Ada Berg", "Report.lead first: 😀 Ada Berg", "Note.evidence note-1: Cafe\u0301 👩\u200D👩\u200D👧 opens",
                "Note.evidence late: and left", "Note.evidence note-1: שלום עולם", "Note.evidence note-2: Ada Berg", "Note.parts.words note-1: The \"end\" of\nit",
                "Note.parts.inner.words note-1: 😀😀 came",
            ],
            line.GetProperty("spans").EnumerateArray().Select(span =>
                $"{span.GetProperty("label")} {(span.TryGetProperty("kb_id", out JsonElement entity) ? entity : span.GetProperty("record"))}: {Slice(text, span)}"));
        Assert.Equal("accept", line.GetProperty("answer").GetString());
        Assert.Equal(3, line.GetProperty("records").GetArrayLength());
    }

    private static string Slice(int[] text, JsonElement span) =>
        string.Concat(text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()].Select(char.ConvertFromUtf32));
}
