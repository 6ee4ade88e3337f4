namespace CorpusData.Formats.Tests.Importing;

public sealed class MapTests : IDisposable
{
    private const string Schema = """
        id: https://example.org/news
        name: news
        imports: [linkml:types, corpusdata:core]
        classes:
          Corpus:
            tree_root: true
            attributes:
              articles: { range: Article, multivalued: true, inlined: true }
              people: { range: Person, multivalued: true, inlined: true }
              claims: { range: Claim, multivalued: true, inlined: true }
              events: { range: Event, multivalued: true, inlined: true }
          Article:
            attributes:
              id: { identifier: true }
              body: { range: text, required: true }
              topic: { range: Topic }
              published_on: { range: date }
              mentions: { range: Mention, multivalued: true }
              claims: { range: Claim, multivalued: true, inlined: true }
          Person:
            attributes:
              id: { identifier: true }
              name: { range: surface_form, required: true }
              aliases: { range: surface_form, multivalued: true }
              wikidata: { pattern: "^Q[0-9]+$" }
          Claim:
            attributes:
              id: { identifier: true }
              evidence: { range: Quote, multivalued: true, required: true }
              source: { range: Person, required: true }
              cue: { range: Quote }
              place: {}
          Event:
            attributes:
              id: { identifier: true }
              article: { range: Article, required: true }
              trigger: { range: Quote }
              words: { range: Quote }
        enums:
          Topic:
            permissible_values: { sport: {}, politics: {} }
        """;

    private const string Source = """
        {"text":"Ada Berg said in Oslo: taxes fall. Bo won.","meta":{"id":"a","topic":"Politics","publishedOn":"2026-05-01","rank":3},"spans":[{"start":0,"end":8,"label":"PER","kb_id":"Q1"},{"start":9,"end":13,"label":"CUE"},{"start":17,"end":21,"label":"LOC"},{"start":23,"end":33,"label":"SAID"},{"start":35,"end":37,"label":"PER"},{"start":38,"end":41,"label":"Event"},{"start":41,"end":42,"label":"DOT"}],"relations":[{"head":0,"child":0,"label":"agent","head_span":{"start":23,"end":33},"child_span":{"start":0,"end":8}},{"head":0,"child":0,"label":"agent","head_span":{"start":23,"end":33},"child_span":{"start":35,"end":37}},{"head":0,"child":0,"label":"said with","head_span":{"start":23,"end":33},"child_span":{"start":9,"end":13}},{"head":0,"child":0,"label":"place","head_span":{"start":23,"end":33},"child_span":{"start":38,"end":41}},{"head":0,"child":0,"label":"beside","head_span":{"start":23,"end":33},"child_span":{"start":35,"end":37}}]}
        """;

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Types_and_names_become_the_classes_and_slots_of_a_schema()
    {
        _folder.Add("a.jsonl", Source);

        ImportedView view = _folder.Open(_folder.Import("spacy", schema: Schema, map: """
            document: Article
            reference: wikidata
            types:
              PER: Person
              SAID: { class: Claim, evidence: evidence }
              Event: { class: Event, as: record, evidence: words }
              CUE: { class: Event, evidence: trigger }
              DOT:
            slots:
              agent: source
              said with: cue
              beside: ~
            """));

        Assert.Equal(["a: ada-berg@0-8 Ada Berg", "a: bo@35-37 Bo"], view.Mentions);
        Assert.Equal("""
            topic: politics
            published_on: '2026-05-01'
            claims:
              a-s4:
                evidence: taxes fall
                source: ada-berg
                cue: said
                place: won

            """, _folder.Read("seeds/documents/a.yaml"));
        Assert.Equal("people:\n  ada-berg:\n    name: Ada Berg\n    wikidata: Q1\n  bo:\n    name: Bo\n", _folder.Read("seeds/people.yaml"));
        Assert.Equal("events:\n  a-s2:\n    article: a\n    trigger: said\n  a-s6:\n    article: a\n    words: won\n", _folder.Read("seeds/events.yaml"));
        Assert.Equal("""
            Not carried over:
                 1  more relations 'agent', because the slot 'source' has only one value
                    a.jsonl:1
                 1  spans of the type 'LOC', for which the schema has no class
                    a.jsonl:1: s3
                 1  values of 'rank', for which an Article has no slot
                    a.jsonl:1
            Left out or changed on purpose:
                 1  spans of the type 'DOT', which the map leaves out
                    a.jsonl:1: s7
                 1  values of 'beside', which the map leaves out
                    a.jsonl:1

            """, _folder.Read("import-report.txt"));
    }

    [Fact]
    public void Without_a_schema_the_map_names_the_classes_that_are_made()
    {
        _folder.Add("a.jsonl", """{"text":"Ada saw Bo.","spans":[{"start":0,"end":3,"label":"PER"},{"start":8,"end":10,"label":"PERSON"},{"start":4,"end":7,"label":"VERB"}]}""");

        ImportedView view = _folder.Open(_folder.Import("spacy", map: "document: Story\ntypes: { PER: Person, PERSON: { class: Person }, VERB: { as: record } }\n"));

        Assert.Equal(["a-1: ada@0-3 Ada", "a-1: bo@8-10 Bo"], view.Mentions);
        Assert.Equal(["a-1-s3@4-7 saw"], view.Quotes);
        Assert.Contains("  Story:\n", _folder.Read("schema/corpus.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_with_errors_is_refused()
    {
        _folder.Add("a.jsonl", Source);

        string message = _folder.Fail("spacy", schema: Schema, map: "types: { SAID: Claim, PER: Person }");

        Assert.StartsWith("the result would not be a valid corpus; check the schema and the map:\n  seeds/documents/a.yaml(", message, StringComparison.Ordinal);
        Assert.Contains("CORPUS202", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("classes: {}", "map.yaml(1,1): expected 'document', 'reference', 'types' or 'slots', found 'classes'")]
    [InlineData("types: [a]", "map.yaml(1,8): expected a mapping from types to classes, found a list")]
    [InlineData("types: { A: { as: thing } }", "map.yaml(1,19): expected 'entity' or 'record', found 'thing'")]
    [InlineData("types: { A: { kind: x } }", "map.yaml(1,15): expected 'class', 'as' or 'evidence', found 'kind'")]
    [InlineData("slots: { a: [b] }", "map.yaml(1,13): expected a name, found a list")]
    [InlineData("types: {", "map.yaml(1,")]
    [InlineData("types: { A: Nobody }", "the schema has no class 'Nobody', which the map names for the type 'A'")]
    [InlineData("document: Person", "the schema has no class 'Person' with a slot of range 'text', which the map names as 'document'")]
    public void A_wrong_map_is_named_with_its_place(string map, string message) =>
        Assert.StartsWith(message, _folder.Add("a.jsonl", Source).Fail("spacy", schema: Schema, map: map), StringComparison.Ordinal);

    [Fact]
    public void A_wrong_schema_is_refused() => Assert.StartsWith(
        "the result would not be a valid corpus; check the schema and the map:\n  schema/corpus.yaml(",
        _folder.Add("a.jsonl", Source).Fail("spacy", schema: "id: x\nname: x\nclasses: 3\n"),
        StringComparison.Ordinal);
}
