using System.Text.Json;
using CorpusData.Formats.Tests.Exporting;

namespace CorpusData.Formats.Tests.WebAnnotation;

public sealed class WebAnnotationExporterTests
{
    [Theory]
    [InlineData(false, 11)]
    [InlineData(true, 0)]
    public async Task Both_selectors_find_the_same_words(bool isExample, int count)
    {
        using ExportedCorpus corpus = isExample ? ExportedCorpus.Example() : ExportedCorpus.Hostile();
        await corpus.ExportAsync("web-annotation");
        using var page = JsonDocument.Parse(corpus.Read("annotations.jsonld"));
        using var records = JsonDocument.Parse(corpus.Read("records.jsonld"));
        Dictionary<string, string> texts = records.RootElement.GetProperty("@graph").EnumerateArray()
            .SelectMany(static record => record.EnumerateObject()
                .Where(static member => member.Name.EndsWith("/body", StringComparison.Ordinal) || member.Name.EndsWith("articleBody", StringComparison.Ordinal))
                .Select(text => (Id: record.GetProperty("@id").GetString()!, Text: text.Value[0].GetString()!)))
            .ToDictionary(static text => text.Id, static text => text.Text);

        JsonElement[] annotations = [.. page.RootElement.GetProperty("items").EnumerateArray()];
        if (!isExample)
        {
            Assert.Equal(count, annotations.Length);
        }

        Assert.Equal(annotations.Length, annotations.Select(static annotation => annotation.GetProperty("id").GetString()).Distinct().Count());
        foreach (JsonElement target in annotations.Select(static annotation => annotation.GetProperty("target")))
        {
            string text = texts[target.GetProperty("source").GetString()!];
            int[] runes = [.. text.EnumerateRunes().Select(static rune => rune.Value)];
            JsonElement quote = target.GetProperty("selector")[0];
            JsonElement position = target.GetProperty("selector")[1];
            string exact = quote.GetProperty("exact").GetString()!;
            Assert.Equal(exact, string.Concat(runes[position.GetProperty("start").GetInt32()..position.GetProperty("end").GetInt32()].Select(char.ConvertFromUtf32)));
            Assert.Contains(quote.GetProperty("prefix").GetString() + exact + quote.GetProperty("suffix").GetString(), text, StringComparison.Ordinal);
        }
    }
}
