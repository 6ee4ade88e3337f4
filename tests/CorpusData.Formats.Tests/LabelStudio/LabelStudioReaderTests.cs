using CorpusData.Formats.Importing;
using CorpusData.Formats.Importing.Model;
using CorpusData.Formats.Tests.Importing;

namespace CorpusData.Formats.Tests.LabelStudio;

public sealed class LabelStudioReaderTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Regions_relations_choices_and_metadata_become_records()
    {
        _folder.Add("export.json", """
            [{"id":3,"data":{"text":"Ada Berg leads Acme.","title":"Boss","extra":{"x":1}},"predictions":[{"result":[]}],
              "annotations":[
                {"id":1,"completed_by":1,"was_cancelled":true,"result":[]},
                {"id":2,"completed_by":{"id":5,"email":"kim@example.org"},"was_cancelled":false,"ground_truth":true,"result":[
                  {"id":"aB1","from_name":"label","to_name":"text","type":"labels","value":{"start":0,"end":8,"text":"Ada Berg","labels":["Person"]},"meta":{"text":["sure"]}},
                  {"id":"aB2","from_name":"label","to_name":"text","type":"labels","value":{"start":15,"end":19,"labels":["Firm","Employer"]}},
                  {"id":"aB1","from_name":"certainty","to_name":"text","type":"choices","value":{"start":0,"end":8,"text":"Ada Berg","choices":["high"]}},
                  {"id":"q","from_name":"topic","to_name":"text","type":"choices","value":{"choices":["work"]}},
                  {"id":"h","from_name":"label","to_name":"text","type":"hypertextlabels","value":{"start":"/p[1]","end":"/p[1]","hypertextlabels":["Person"]}},
                  {"id":"n","from_name":"label","to_name":"text","type":"labels","value":{"start":0,"end":3,"labels":[]}},
                  {"id":"b","from_name":"box","to_name":"image","type":"rectanglelabels","value":{}},
                  {"from_id":"aB1","to_id":"aB2","type":"relation","direction":"right","labels":["leads"]},
                  {"from_id":"aB1","to_id":"aB2","type":"relation","direction":"left","labels":["pays"]},
                  {"from_id":"aB1","to_id":"aB2","type":"relation","direction":"bi"}]}]},
             {"id":4,"data":{"title":"none","other":"x"}}]
            """);

        ImportedView view = _folder.Open(_folder.Import("label-studio"));

        Assert.Equal(["task-3: ada-berg@0-8 Ada Berg", "task-3: acme-2@15-19 Acme", "task-3: acme@15-19 Acme"], view.Mentions);
        Assert.StartsWith("title: Boss\ntopic: work\nmentions:\n", _folder.Read("seeds/documents/task-3.yaml"), StringComparison.Ordinal);
        Assert.Equal("""
            persons:
              ada-berg:
                name: Ada Berg
                certainty: high
                leads: acme
                notes: sure
                related: acme

            """, _folder.Read("seeds/persons.yaml"));
        Assert.Contains("    pays: ada-berg\n    related: ada-berg\n", _folder.Read("seeds/firms.yaml"), StringComparison.Ordinal);
        Assert.Equal("""
            Not carried over:
                 1  metadata 'extra', which is neither text nor a list of text
                    export.json: record 1
                 1  regions whose offsets are not those of the text, for example of HTML
                    export.json: record 1: h
                 1  regions without a label
                    export.json: record 1: n
                 1  results of the kind 'rectanglelabels'
                    export.json: record 1: box
                 1  tasks without a text
                    export.json: record 2
            Left out or changed on purpose:
                 1  attributes of mentions, which are now those of their entities
                    export.json: record 1: aB1
                 1  cancelled annotations
                    export.json: record 1
                 1  predictions of models
                    export.json: record 1
                 4  relations of mentions, which are now those of their entities
                    export.json: record 1: relation leads
                    export.json: record 1: relation pays
                    export.json: record 1: relation related
                    export.json: record 1: relation related

            """, _folder.Read("import-report.txt"));
    }

    [Theory]
    [InlineData(OffsetUnit.Utf16, true)]
    [InlineData(OffsetUnit.Utf16, false)]
    [InlineData(OffsetUnit.CodePoint, true)]
    [InlineData(OffsetUnit.Grapheme, true)]
    public void Offsets_count_utf16_unless_the_words_prove_another_unit(OffsetUnit unit, bool hasWords)
    {
        _folder.Add("a.json", JsonLine.Of(new[]
        {
            new
            {
                data = new { text = UnusualText.Raw },
                annotations = new[]
                {
                    new
                    {
                        result = UnusualText.Spans(unit).Select(span => new
                        {
                            type = "labels",
                            value = new { start = span.Start, end = span.End, text = hasWords ? span.Words : null, labels = new[] { "Thing" } },
                        }),
                    },
                },
            },
        }));

        ImportResult result = _folder.Import("label-studio");

        Assert.Equal(unit, result.Unit);
        UnusualText.Check(_folder.Open(result));
    }

    [Fact]
    public void Line_breaks_that_shift_offsets_are_found_by_the_words()
    {
        // A browser shows CRLF as one character.
        _folder.Add("a.json", """[{"data":{"text":"One\r\nAda\r\nBo"},"annotations":[{"result":[{"type":"labels","value":{"start":4,"end":7,"text":"Ada","labels":["P"]}},{"type":"labels","value":{"start":4,"end":10,"text":"Ada\\nBo","labels":["Q"]}}]}]}]""");

        ImportResult result = _folder.Import("label-studio");

        Assert.Equal(OffsetUnit.Grapheme, result.Unit);
        Assert.Equal(["task-1: ada@4-7 Ada", "task-1: ada-bo@4-10 Ada\nBo"], _folder.Open(result).Mentions);
    }

    [Fact]
    public void Several_annotators_of_a_task_need_a_choice()
    {
        _folder.Add("a.json", """
            [{"id":1,"data":{"text":"Ada"},"annotations":[
              {"completed_by":1,"result":[{"id":"x","type":"labels","value":{"start":0,"end":3,"labels":["P"]}}]},
              {"completed_by":2,"result":[{"id":"y","type":"labels","value":{"start":0,"end":2,"labels":["Q"]}}]}]}]
            """);

        Assert.Equal("a.json: record 1: the document has several annotators; choose one with --annotator: 1, 2", _folder.Fail("label-studio"));
        Assert.Equal(["task-1: ad@0-2 Ad"], _folder.Open(_folder.Import("label-studio", annotator: "2")).Mentions);
    }
}
