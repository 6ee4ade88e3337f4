using System.Text.Json;
using CorpusData.Formats.Exporting;

namespace CorpusData.Formats.Tests.Exporting;

public sealed class FilterTests : IDisposable
{
    private readonly ExportedCorpus _corpus = ExportedCorpus.Example();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task A_filter_by_slot_keeps_records_with_the_value_and_what_does_not_require_others()
    {
        await _corpus.ExportAsync("jsonl", "Publication.publisher=harbour-ledger");
        List<JsonElement> articles = [.. _corpus.Lines("articles.jsonl"), .. _corpus.Lines("corrections.jsonl")];
        HashSet<string> kept = [.. articles.Select(Id)];

        Assert.All(articles, static article => Assert.Equal("harbour-ledger", article.GetProperty("publisher").GetString()));
        Assert.All(_corpus.Lines("claims.jsonl"), claim => Assert.Contains(claim.GetProperty("article").GetString()!, kept));
        Assert.All(
            _corpus.Lines("articles.jsonl").SelectMany(static article => article.GetProperty("related").EnumerateArray()),
            related => Assert.Contains(related.GetString()!, kept));
    }

    [Fact]
    public async Task A_filter_by_identifier_has_wildcards()
    {
        await _corpus.ExportAsync("jsonl", "Person=a*");

        Assert.All(_corpus.Lines("people.jsonl"), static person => Assert.StartsWith("a", Id(person), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Article", "'Article' is not a filter; expected CLASS=PATTERN or CLASS.SLOT=PATTERN, for example Article.publisher=reuters")]
    [InlineData("Ship.colour=red", "a Ship has no slot 'colour'; expected one of ")]
    [InlineData("Boat=*", "the schema has no class 'Boat'; expected one of ")]
    [InlineData("Figure=*", "a Figure has no identifier, so it is a part of other records; filter these")]
    public async Task A_wrong_filter_is_refused(string filter, string message)
    {
        ExportException exception = await Assert.ThrowsAsync<ExportException>(() => _corpus.ExportAsync("jsonl", filter));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
    }

    private static string Id(JsonElement record) => record.GetProperty("id").GetString()!;
}
