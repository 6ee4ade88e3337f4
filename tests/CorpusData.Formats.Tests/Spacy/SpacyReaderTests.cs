using CorpusData.Formats.Importing;
using CorpusData.Formats.Importing.Model;
using CorpusData.Formats.Tests.Importing;

namespace CorpusData.Formats.Tests.Spacy;

public sealed class SpacyReaderTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Accepted_examples_become_documents_with_metadata_and_relations()
    {
        _folder.Add("news.jsonl", """
            {"text":"Ada Berg leads Acme.","answer":"accept","meta":{"id":"First","page":3,"tags":["a","b"],"deep":{"x":1}},"tokens":[{"text":"Ada","start":0,"end":3,"id":0,"ws":true},{"text":"Berg","start":4,"end":8,"id":1,"ws":true},{"text":"leads","start":9,"end":14,"id":2,"ws":true},{"text":"Acme","start":15,"end":19,"id":3,"ws":false},{"text":".","start":19,"end":20,"id":4,"ws":false}],"spans":[{"start":0,"end":8,"label":"PER","token_start":0,"token_end":1,"kb_id":"Q1"},{"start":15,"end":19,"label":"ORG","token_start":3,"token_end":3}],"relations":[{"head":1,"child":3,"label":"leads"},{"head":2,"child":3,"label":"of"}]}
            {"text":"Rejected.","answer":"reject","spans":[]}

            {"text":"Ignored.","answer":"ignore"}
            {"spans":[]}
            {"text":"Bo left.","spans":[{"start":0,"end":2,"label":"PER"},{"start":0,"label":"PER"}],"relations":[{"head":0,"child":1,"label":"is","head_span":{"start":0,"end":2,"label":"PER"},"child_span":{"start":3,"end":7,"label":"ACT"}}]}
            """);

        ImportedView view = _folder.Open(_folder.Import("spacy"));

        Assert.Equal(["first: ada-berg@0-8 Ada Berg", "first: acme@15-19 Acme", "news-6: bo@0-2 Bo", "news-6: left@3-7 left"], view.Mentions);
        Assert.Equal("page: 3\nsource_id: First\ntags:\n  - a\n  - b\n", _folder.Read("seeds/documents/first.yaml"));
        Assert.Equal("""
            pers:
              ada-berg:
                name: Ada Berg
                reference: Q1
                leads: acme
              bo:
                name: Bo
                is: left

            """, _folder.Read("seeds/pers.yaml"));
        Assert.Equal("""
            Not carried over:
                 1  metadata 'deep', which is neither text nor a list of text
                    news.jsonl:1
                 1  records without a text
                    news.jsonl:5
                 1  relations between words that are not in spans
                    news.jsonl:1: of
                 1  spans without a start, end or label
                    news.jsonl:6: s2
            Left out or changed on purpose:
                 2  examples that are not accepted
                    news.jsonl:2: reject
                    news.jsonl:4: ignore
                 2  relations of mentions, which are now those of their entities
                    news.jsonl:1 leads
                    news.jsonl:6 is

            """, _folder.Read("import-report.txt"));
    }

    [Fact]
    public void Offsets_count_code_points()
    {
        _folder.Add("a.jsonl", JsonLine.Of(new
        {
            text = UnusualText.Raw,
            spans = UnusualText.Spans(OffsetUnit.CodePoint).Select(static span => new { start = span.Start, end = span.End, label = "Thing" }),
        }));

        UnusualText.Check(_folder.Open(_folder.Import("spacy")));
    }

    [Theory]
    [InlineData(OffsetUnit.Utf16)]
    [InlineData(OffsetUnit.Grapheme)]
    public void The_words_of_tokens_prove_another_unit(OffsetUnit unit)
    {
        var spans = UnusualText.Spans(unit).ToList();
        _folder.Add("a.jsonl", JsonLine.Of(new
        {
            text = UnusualText.Raw,
            tokens = spans.Select(static (span, i) => new { text = span.Words, start = span.Start, end = span.End, id = i, ws = true }),
            spans = spans.Select(static (span, i) => new { start = span.Start, end = span.End, label = "Thing", token_start = i, token_end = i }),
        }));

        ImportResult result = _folder.Import("spacy");

        Assert.Equal(unit, result.Unit);
        UnusualText.Check(_folder.Open(result));
    }

    [Fact]
    public void Words_across_a_line_break_prove_the_unit_as_others_do()
    {
        _folder.Add("a.jsonl", """{"text":"He likes New\nYork a lot.","tokens":[{"text":"New","start":9,"end":12,"id":0},{"text":"York","start":13,"end":17,"id":1,"ws":true}],"spans":[{"start":9,"end":17,"label":"Place","token_start":0,"token_end":1,"id":"Q60"}]}""");

        Assert.Equal(["a-1: new-york@9-17 New\nYork"], _folder.Open(_folder.Import("spacy")).Mentions);
        Assert.Equal("""
            Not carried over:
                 1  identifiers of spans, which no slot can hold
                    a.jsonl:1: s1: Q60

            """, _folder.Read("import-report.txt"));
    }

    [Fact]
    public void Spans_that_cut_a_word_are_kept()
    {
        _folder.Add("a.jsonl", """{"text":"unhappy Ada","spans":[{"start":2,"end":7,"label":"M"}]}""");

        Assert.Equal(["a-1: happy@2-7 happy"], _folder.Open(_folder.Import("spacy")).Mentions);
    }

    [Fact]
    public void Several_annotators_of_a_text_need_a_choice()
    {
        _folder.Add("a.jsonl", """
            {"text":"Ada","_input_hash":5,"_annotator_id":"kim","spans":[{"start":0,"end":3,"label":"P"}]}
            {"text":"Ada","_input_hash":5,"_annotator_id":"lee","spans":[{"start":0,"end":2,"label":"Q"}]}
            """);

        Assert.Equal("a.jsonl:1: the document has several annotators; choose one with --annotator: kim, lee", _folder.Fail("spacy"));
        Assert.Equal(["a-2: ad@0-2 Ad"], _folder.Open(_folder.Import("spacy", annotator: "lee")).Mentions);
        Assert.Contains("annotations of other annotators\n        a.jsonl:1: kim\n", _folder.Read("import-report.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"text\":\"ok\"}\n{\"text\":\n", "a.jsonl:2: byte 9: not JSON: ")]
    [InlineData("{\"text\":\"\\ud83d\"}\n", "a.jsonl:1: a string contains half of a surrogate pair; write the whole character")]
    [InlineData("nonsense", "a.jsonl:1: byte 2: not JSON: ")]
    [InlineData("[]", "contains no document that can be imported")]
    [InlineData("", "contains no document that can be imported")]
    [InlineData("{\"text\":\" \\n\"}", "documents without text\n        a.jsonl:1")]
    [InlineData("{\"text\":\"a\\u0000\"}", "documents with a NUL character\n        a.jsonl:1")]
    [InlineData("[1, null, \"x\", [], {\"text\": 3, \"spans\": 3, \"meta\": 3}]", "")]
    public void A_broken_file_is_named_with_its_line(string content, string message)
    {
        _folder.Add("a.jsonl", content);

        if (message.Length == 0)
        {
            Assert.Equal("3", _folder.Open(_folder.Import("spacy")).Text);
        }
        else
        {
            Assert.Contains(message, _folder.Fail("spacy"), StringComparison.Ordinal);
        }
    }
}
