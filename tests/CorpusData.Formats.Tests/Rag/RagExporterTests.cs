using System.Text.Json;
using CorpusData.Formats.Tests.Exporting;

namespace CorpusData.Formats.Tests.Rag;

public sealed class RagExporterTests : IDisposable
{
    private readonly ExportedCorpus _hostile = ExportedCorpus.Hostile();

    public void Dispose() => _hostile.Dispose();

    [Fact]
    public async Task Passages_are_the_paragraphs_of_the_texts()
    {
        await _hostile.ExportAsync("rag");

        JsonElement[] passages = [.. _hostile.Lines("corpus.jsonl")];
        Assert.Equal(
            ["Report/first/0", "Report/first/1", "Memo/second/0", "Memo/second/1"], passages.Select(static passage => passage.GetProperty("_id").GetString()));
        Assert.Equal(HostileCorpus.First.Split("\n\n"), passages[..2].Select(static passage => passage.GetProperty("text").GetString()));
        int[] runes = [.. HostileCorpus.First.EnumerateRunes().Select(static rune => rune.Value)];
        Assert.All(passages[..2], passage => Assert.Equal(
            passage.GetProperty("text").GetString(),
            string.Concat(runes[passage.GetProperty("metadata").GetProperty("start_code_point").GetInt32()..passage.GetProperty("metadata").GetProperty("end_code_point").GetInt32()]
                .Select(char.ConvertFromUtf32))));
    }

    [Fact]
    public async Task A_passage_with_all_the_evidence_scores_2_and_one_with_a_part_1()
    {
        await _hostile.ExportAsync("rag");

        Assert.Equal(
            "query-id\tcorpus-id\tscore\nNote/note-1\tReport/first/0\t1\nNote/note-1\tReport/first/1\t1\nNote/late\tReport/first/0\t2\nNote/note-2\tReport/first/1\t2\n",
            _hostile.Read("qrels/test.tsv"));
        Assert.Equal(["It opens; \u2028 it does", "from elsewhere", "plain"], _hostile.Lines("queries.jsonl").Select(static query => query.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task Nuggets_of_required_slots_are_vital()
    {
        await _hostile.ExportAsync("rag");

        JsonElement note = _hostile.Lines("nuggets.jsonl")[0];
        Assert.Equal(
            ["vital", "vital", "okay", "okay"],
            note.GetProperty("nuggets").EnumerateArray().Select(static nugget => nugget.GetProperty("importance").GetString()));
    }

    [Fact]
    public async Task Every_passage_and_query_of_the_example_that_is_named_exists()
    {
        using var example = ExportedCorpus.Example();
        await example.ExportAsync("rag");

        HashSet<string> passages = [.. example.Lines("corpus.jsonl").Select(Id)];
        HashSet<string> queries = [.. example.Lines("queries.jsonl").Select(Id)];
        string[][] relevance = [.. example.Read("qrels/test.tsv").TrimEnd('\n').Split('\n').Skip(1).Select(static line => line.Split('\t'))];
        Assert.All(relevance, row => Assert.True(queries.Contains(row[0]) && passages.Contains(row[1]) && row[2] is "1" or "2"));
        Assert.Equal(queries, relevance.Select(static row => row[0]).ToHashSet());
    }

    private static string Id(JsonElement line) => line.GetProperty("_id").GetString()!;
}
