using CorpusData.Formats.Importing.Model;
using CorpusData.Formats.Tests.Importing;

namespace CorpusData.Formats.Tests.Doccano;

public sealed class DoccanoReaderTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Spans_relations_comments_and_metadata_become_records()
    {
        _folder.Add("all.jsonl", """
            {"id":7,"text":"Ada Berg leads Acme.","entities":[{"id":11,"label":"Person","start_offset":0,"end_offset":8},{"id":12,"label":"Firm","start_offset":15,"end_offset":19}],"relations":[{"id":1,"from_id":11,"to_id":12,"type":"leads"},{"id":2,"from_id":11,"to_id":99,"type":"leads"}],"Comments":["check"],"source":"wire","page":4}
            {"id":8,"data":"Bo met Cy.","label":[[0,2,"Person"],[7,9,"Person"],[0,"Person"]]}
            {"id":9,"text":"Fine.","labels":["news"]}
            """);

        ImportedView view = _folder.Open(_folder.Import("doccano"));

        Assert.Equal(["document-7: ada-berg@0-8 Ada Berg", "document-7: acme@15-19 Acme", "document-8: bo@0-2 Bo", "document-8: cy@7-9 Cy"], view.Mentions);
        Assert.Equal("comments: check\npage: 4\nsource: wire\n", _folder.Read("seeds/documents/document-7.yaml"));
        Assert.Equal("category: news\n", _folder.Read("seeds/documents/document-9.yaml"));
        Assert.Equal("""
            Not carried over:
                 1  relations and roles of spans that do not exist or are not carried over
                    all.jsonl:1 leads
                 1  spans without a start, end or label
                    all.jsonl:2: s3
            Left out or changed on purpose:
                 1  relations of mentions, which are now those of their entities
                    all.jsonl:1 leads

            """, _folder.Read("import-report.txt"));
    }

    [Theory]
    [InlineData(OffsetUnit.CodePoint)]
    [InlineData(OffsetUnit.Utf16)]
    [InlineData(OffsetUnit.Grapheme)]
    public void Offsets_need_a_unit_where_the_units_differ(OffsetUnit unit)
    {
        _folder.Add("a.jsonl", JsonLine.Of(new
        {
            text = UnusualText.Raw,
            label = UnusualText.Spans(unit).Select(static span => new object[] { span.Start, span.End, "Thing" }),
        }));

        Assert.Equal(
            "a.jsonl:1: s1: the source has no words that prove the unit of the offsets, and the units differ here; name it with --offsets code-point, utf16 or grapheme",
            _folder.Fail("doccano"));
        UnusualText.Check(_folder.Open(_folder.Import("doccano", offsets: unit)));
    }

    [Fact]
    public void Files_of_several_annotators_need_a_choice()
    {
        _folder.Add("kim.jsonl", """{"id":1,"text":"Ada","label":[[0,3,"P"]]}""").Add("lee.jsonl", """{"id":1,"text":"Ada","label":[[0,2,"Q"]]}""");

        Assert.Equal("kim.jsonl:1: the document has several annotators; choose one with --annotator: kim, lee", _folder.Fail("doccano"));
        Assert.Equal(["document-1: ada@0-3 Ada"], _folder.Open(_folder.Import("doccano", annotator: "kim")).Mentions);
    }
}
