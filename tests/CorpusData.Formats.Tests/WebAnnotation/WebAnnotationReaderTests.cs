using System.Text.Json.Nodes;
using CorpusData.Formats.Importing.Model;
using CorpusData.Formats.Tests.Importing;

namespace CorpusData.Formats.Tests.WebAnnotation;

public sealed class WebAnnotationReaderTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Quotes_positions_tags_and_identified_resources_become_records()
    {
        _folder.Add("ferry.txt", "Ada Berg met Bo. Ada left, and Ada cried.\n").Add("annotations.jsonld", """
            {"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[
              {"type":"Annotation","motivation":"identifying","body":{"type":"SpecificResource","purpose":"linking","source":{"id":"https://example.org/ada","type":"https://example.org/Person","label":"Ada Berg"}},
               "target":{"source":"https://example.org/texts/ferry","selector":[{"type":"TextQuoteSelector","exact":"Ada Berg"},{"type":"TextPositionSelector","start":0,"end":8}]}},
              {"type":"Annotation","motivation":"tagging","body":[{"type":"TextualBody","value":"Person"},{"type":"TextualBody","purpose":"commenting","value":"who?"}],
               "target":{"source":"https://example.org/texts/ferry","selector":{"type":"TextQuoteSelector","exact":"Bo","prefix":"met "}}},
              {"type":"Annotation","motivation":"highlighting",
               "target":{"source":"https://example.org/texts/ferry","selector":{"type":"TextQuoteSelector","exact":"Ada"}}},
              {"type":"Annotation","motivation":"highlighting","target":{"source":"https://example.org/texts/ferry","selector":{"type":"TextQuoteSelector","exact":"nowhere"}}},
              {"type":"Annotation","motivation":"highlighting","target":{"source":"https://example.org/texts/ferry","selector":{"type":"CssSelector","value":"p"}}},
              {"type":"Annotation","body":"https://example.org/x","target":"https://example.org/texts/ferry"},
              {"type":"Annotation","target":"https://example.org/../missing"},
              {"type":"Annotation","motivation":"assessing","target":[
                {"source":"https://example.org/texts/ferry","selector":{"type":"TextPositionSelector","start":9,"end":12}},
                {"source":"https://example.org/texts/ferry","selector":{"type":"TextPositionSelector","start":35,"end":40}}]},
              {"id":"https://example.org/x"}]}
            """);

        ImportedView view = _folder.Open(_folder.Import("web-annotation"));

        Assert.Equal(
            ["ferry: ada@0-3 Ada", "ferry: ada-berg@0-8 Ada Berg", "ferry: bo@13-15 Bo", "ferry: ada@17-20 Ada", "ferry: ada@31-34 Ada"],
            view.Mentions.OrderBy(static mention => int.Parse(mention.Split('@', '-')[^2], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(["ferry-a6@9-12 met", "ferry-a6@35-40 cried"], view.Quotes);
        Assert.Contains("    name: Bo\n    commenting: who?\n", _folder.Read("seeds/persons.yaml"), StringComparison.Ordinal);
        Assert.Equal("""
            Not carried over:
                 1  annotations of a text that is not among the files
                    annotations.jsonld: record 7: https://example.org/../missing
                 1  annotations of a whole text
                    annotations.jsonld: record 6
                 1  annotations whose quote is not in the text
                    annotations.jsonld: record 4
                 1  annotations whose selectors are not quotes or positions in the text
                    annotations.jsonld: record 5
                 1  resources that are not annotations
                    annotations.jsonld: record 9
            Left out or changed on purpose:
                 1  annotations whose quote is in the text several times, which are now several
                    annotations.jsonld: record 3
                 1  attributes of mentions, which are now those of their entities
                    annotations.jsonld: record 2

            """, _folder.Read("import-report.txt"));
    }

    [Theory]
    [InlineData(OffsetUnit.CodePoint, true)]
    [InlineData(OffsetUnit.CodePoint, false)]
    [InlineData(OffsetUnit.Utf16, true)]
    [InlineData(OffsetUnit.Grapheme, true)]
    public void Offsets_count_code_points_unless_the_quotes_prove_another_unit(OffsetUnit unit, bool hasQuotes)
    {
        var annotations = new JsonArray([.. UnusualText.Spans(unit).Select(span =>
        {
            var selectors = new JsonArray(new JsonObject { ["type"] = "TextPositionSelector", ["start"] = span.Start, ["end"] = span.End });
            if (hasQuotes)
            {
                selectors.Add(new JsonObject { ["type"] = "TextQuoteSelector", ["exact"] = span.Words });
            }

            return new JsonObject { ["motivation"] = "highlighting", ["target"] = new JsonObject { ["source"] = "a.txt", ["selector"] = selectors } };
        })]);
        _folder.Add("a.txt", UnusualText.Raw).Add("a.json", annotations.ToJsonString());

        UnusualText.Check(_folder.Open(_folder.Import("web-annotation")));
    }

    [Fact]
    public void A_quote_without_a_position_is_found_in_an_unusual_text()
    {
        _folder.Add("a.txt", UnusualText.Raw).Add("a.jsonl", """{"motivation":"highlighting","target":{"source":"a.txt","selector":{"exact":"Lund 😀","prefix":"Bo","suffix":" likes"}}}""");

        Assert.Equal(["a: lund@38-45 Lund 😀"], _folder.Open(_folder.Import("web-annotation")).Mentions);
    }

    [Fact]
    public void A_text_may_be_among_the_resources()
    {
        _folder.Add("a.json", """[{"id":"https://example.org/t","articleBody":"Ada left."},{"motivation":"tagging","body":"https://example.org/Person","target":{"source":"https://example.org/t","selector":{"exact":"Ada"}}}]""");

        Assert.Equal(["t: ada@0-3 Ada"], _folder.Open(_folder.Import("web-annotation")).Mentions);
        Assert.StartsWith("Everything is carried over.\n", _folder.Read("import-report.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_creators_need_a_choice()
    {
        _folder.Add("a.txt", "Ada").Add("a.json", """
            [{"creator":"kim","motivation":"highlighting","target":{"source":"a.txt","selector":{"start":0,"end":3}}},
             {"creator":{"name":"lee"},"motivation":"highlighting","target":{"source":"a.txt","selector":{"start":0,"end":2}}}]
            """);

        Assert.Equal("a.json: record 1: the document has several annotators; choose one with --annotator: kim, lee", _folder.Fail("web-annotation"));
        Assert.Equal(["a: ad@0-2 Ad"], _folder.Open(_folder.Import("web-annotation", annotator: "lee")).Mentions);
    }
}
