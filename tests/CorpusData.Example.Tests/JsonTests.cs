using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CorpusData.Runtime;
using CorpusData.Runtime.Json;

namespace CorpusData.Example.Tests;

public sealed class JsonTests
{
    [Fact]
    public void Generated_code_and_reflection_write_the_same()
    {
        Article article = Corpus.Articles[0];

        Assert.Equal(JsonSerializer.Serialize(article), JsonSerializer.Serialize(article, JsonContext.Default.Article));
        Assert.Equal(
            JsonSerializer.Serialize<Publication>(article), JsonSerializer.Serialize(article, JsonContext.Default.Publication));
        Assert.Equal(
            JsonSerializer.Serialize<ICorpusRecord>(article), JsonSerializer.Serialize(article, JsonContext.Default.ICorpusRecord));
        Assert.Equal(
            JsonSerializer.Serialize(Corpus.Claims), JsonSerializer.Serialize(Corpus.Claims, JsonContext.Default.ClaimsCollection));
        Assert.Equal(
            JsonSerializer.Serialize(Corpus.Entities),
            JsonSerializer.Serialize(Corpus.Entities, JsonContext.Default.EntitiesCollection));
        Assert.Equal(
            JsonSerializer.Serialize(article.Mentions),
            JsonSerializer.Serialize(article.Mentions, JsonContext.Default.ImmutableArrayMentionEntity));
        Assert.Equal(
            JsonSerializer.Serialize(article.Claims[0].Evidence),
            JsonSerializer.Serialize(article.Claims[0].Evidence, JsonContext.Default.ImmutableArrayQuote));
    }

    [Fact]
    public void The_converter_alone_is_enough_where_a_context_cannot_see_the_corpus()
    {
        Article article = Corpus.Articles[0];
        JsonTypeInfo<Article> type = JsonMetadataServices.CreateValueInfo<Article>(
            new JsonSerializerOptions { TypeInfoResolver = JsonContext.Default }, new JsonRecordConverter<Article>());

        Assert.Equal(JsonSerializer.Serialize(article), JsonSerializer.Serialize(article, type));
    }

    [Fact]
    public void Every_record_is_an_object_of_its_class_and_identifier() => Assert.All(Reading.Records, static record =>
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(record));

        // Publications say their class in a slot of their own.
        string designator = record is Publication ? "type" : "@type";
        Assert.Equal(record.GetType().Name, json.RootElement.GetProperty(designator).GetString());
        Assert.Equal(record.Identifier, json.RootElement.GetProperty("id").GetString());
    });

    [Fact]
    public void References_are_identifiers_and_claims_stand_in_their_article()
    {
        Article article = Corpus.Articles.First(static article => article.Claims.Any(static claim => !claim.Source.IsEmpty));
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(article));
        JsonElement claims = json.RootElement.GetProperty("claims");

        Assert.Equal(article.Claims.Length, claims.GetArrayLength());
        foreach ((Claim claim, JsonElement element) in article.Claims.Zip(claims.EnumerateArray()))
        {
            Assert.Equal(claim.Id, element.GetProperty("id").GetString());
            Assert.Equal(article.Id, element.GetProperty("article").GetString());
            Assert.Equal(
                claim.Source.Select(static source => source.Id),
                element.TryGetProperty("source", out JsonElement sources)
                    ? sources.EnumerateArray().Select(static source => source.GetString())
                    : []);
            Assert.Equal(claim.Evidence[0].Start, element.GetProperty("evidence")[0].GetProperty("start").GetInt32());
        }
    }
}
