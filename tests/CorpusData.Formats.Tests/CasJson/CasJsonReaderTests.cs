using CorpusData.Formats.Importing.Model;
using CorpusData.Formats.Tests.Importing;

namespace CorpusData.Formats.Tests.CasJson;

public sealed class CasJsonReaderTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Annotations_features_links_and_relations_become_records()
    {
        _folder.Add("a.json", """
            {"%TYPES":{"custom.Speech":{"%NAME":"custom.Speech","%SUPER_TYPE":"uima.tcas.Annotation"}},
             "%FEATURE_STRUCTURES":[
               {"%ID":1,"%TYPE":"uima.cas.Sofa","sofaNum":1,"sofaID":"_InitialView","mimeType":"text","sofaString":"Ada Berg said: we leave Acme."},
               {"%ID":2,"%TYPE":"uima.tcas.DocumentAnnotation","@sofa":1,"begin":0,"end":29,"language":"en"},
               {"%ID":3,"%TYPE":"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token","@sofa":1,"begin":0,"end":3},
               {"%ID":4,"%TYPE":"de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity","@sofa":1,"begin":0,"end":8,"value":"PER","identifier":"http://www.wikidata.org/entity/Q1"},
               {"%ID":5,"%TYPE":"de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity","@sofa":1,"begin":24,"end":28,"value":"ORG"},
               {"%ID":6,"%TYPE":"custom.Speech","@sofa":1,"begin":15,"end":28,"tone":"calm","sure":true,"rank":2,"nothing":null,"@speaker":4,"@parts":8,"@gone":99},
               {"%ID":7,"%TYPE":"custom.Knows","@sofa":1,"begin":24,"end":28,"@Governor":4,"@Dependent":5,"label":"leads"},
               {"%ID":8,"%TYPE":"uima.cas.FSArray","%ELEMENTS":[9]},
               {"%ID":9,"%TYPE":"custom.SpeechPartLink","role":"firm","@target":5},
               {"%ID":9,"%TYPE":"custom.Twice"}],
             "%VIEWS":{"_InitialView":{"%SOFA":1,"%MEMBERS":[2,3,4,5,6,7]}}}
            """);

        ImportedView view = _folder.Open(_folder.Import("cas-json", map: "types: { Speech: { as: record } }"));

        Assert.Equal(["a: ada-berg@0-8 Ada Berg", "a: acme@24-28 Acme"], view.Mentions);
        Assert.Equal(["a-6@15-28 we leave Acme"], view.Quotes);
        Assert.Equal("""
            language: en
            speeches:
              a-6:
                evidence: we leave Acme
                firm: acme
                rank: 2
                speaker: ada-berg
                sure: true
                tone: calm

            """, _folder.Read("seeds/documents/a.yaml"));
        Assert.Contains("    leads: acme\n", _folder.Read("seeds/pers.yaml"), StringComparison.Ordinal);
        Assert.Equal("""
            Not carried over:
                 1  feature structures whose id is used twice
                    a.json: 9
                 1  references to feature structures that do not exist
                    a.json: 6 gone
            Left out or changed on purpose:
                 1  relations of mentions, which are now those of their entities
                    a.json: 7 leads
                 1  tokens, sentences and paragraphs
                    a.json: 3

            """, _folder.Read("import-report.txt"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Offsets_count_utf16_and_structures_are_an_array_or_an_object(bool isObject)
    {
        List<Dictionary<string, object>> structures = [new() { ["%TYPE"] = "uima.cas.Sofa", ["sofaString"] = UnusualText.Raw }];
        structures.AddRange(UnusualText.Spans(OffsetUnit.Utf16).Select(static span =>
            new Dictionary<string, object> { ["%TYPE"] = "custom.Thing", ["@sofa"] = 0, ["begin"] = span.Start, ["end"] = span.End }));
        for (int i = 0; i < structures.Count && !isObject; i++)
        {
            structures[i]["%ID"] = i;
        }

        object all = isObject ? structures.Index().ToDictionary(static each => FormattableString.Invariant($"{each.Index}"), static each => each.Item) : structures;
        _folder.Add("a.json", JsonLine.Of(new Dictionary<string, object> { ["%FEATURE_STRUCTURES"] = all }));

        UnusualText.Check(_folder.Open(_folder.Import("cas-json")));
    }

    [Fact]
    public void A_folder_for_each_document_contains_a_file_for_each_annotator()
    {
        const string Content = """{"%FEATURE_STRUCTURES":[{"%ID":1,"%TYPE":"uima.cas.Sofa","sofaString":"Ada"},{"%ID":2,"%TYPE":"x.P","@sofa":1,"begin":0,"end":3}]}""";
        _folder.Add("news.txt/kim.json", Content).Add("news.txt/lee.json", Content.Replace("\"end\":3", "\"end\":2", StringComparison.Ordinal));

        Assert.Equal("news.txt/kim.json: the document has several annotators; choose one with --annotator: kim, lee", _folder.Fail("cas-json"));
        Assert.Equal(["news-txt: ad@0-2 Ad"], _folder.Open(_folder.Import("cas-json", annotator: "lee")).Mentions);
    }

    [Fact]
    public void Several_texts_of_a_file_are_documents()
    {
        _folder.Add("a.json", """{"%FEATURE_STRUCTURES":[{"%ID":1,"%TYPE":"uima.cas.Sofa","sofaID":"one","sofaString":"Ada"},{"%ID":2,"%TYPE":"uima.cas.Sofa","sofaID":"two","sofaString":"Bo"},{"%ID":3,"%TYPE":"x.P","@sofa":2,"begin":0,"end":2}]}""");

        Assert.Equal(["a-two: bo@0-2 Bo"], _folder.Open(_folder.Import("cas-json")).Mentions);
    }

    [Theory]
    [InlineData("{", "a.json:1: byte 2: not JSON: ")]
    [InlineData("{\"%FEATURE_STRUCTURES\":", "a.json:1: byte 24: not JSON: ")]
    [InlineData("{}", "files without '%FEATURE_STRUCTURES'\n        a.json")]
    [InlineData("[]", "files without '%FEATURE_STRUCTURES'\n        a.json")]
    [InlineData("{\"%FEATURE_STRUCTURES\":[1,{}]}", "files without a text ('sofaString')\n        a.json")]
    public void A_broken_file_is_named(string content, string message) =>
        Assert.Contains(message, _folder.Add("a.json", content).Fail("cas-json"), StringComparison.Ordinal);
}
