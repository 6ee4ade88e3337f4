using CorpusData.Compiler.Tests.Harness;
using static CorpusData.Compiler.Tests.Broken.BrokenCase;

namespace CorpusData.Compiler.Tests.Broken;

/// <summary>Identifiers that are used twice, and references that do not resolve or resolve to a record of the wrong class.</summary>
internal static class ReferenceCases
{
    private const string Letter = "id: letter\npublished_on: 2024-06-07\nsource: daily-post\nheadline: Letter\n";

    public static BrokenCase[] All { get; } =
    [
        new("An identifier in two files",
            More("people:\n  ana-lima: { name: Ana }\n"),
            "seeds/more.yaml«ana-lima:»: CORPUS301: The identifier 'ana-lima' is used twice; rename one of the two; it is first used at [seeds/entities.yaml«ana-lima:»]"),
        new("An identifier twice in a list",
            More("people:\n  - { id: eva, name: Eva }\n  - { id: eva, name: Eva Brito }\n"),
            "seeds/more.yaml«id: … id: … eva»: CORPUS301: The identifier 'eva' is used twice; rename one of the two; it is first used at [seeds/more.yaml«id: … eva»]"),
        new("An identifier of two subclasses",
            More("organizations:\n  ana-lima: { name: Ana & Co }\n"),
            "seeds/more.yaml«ana-lima:»: CORPUS301: The identifier 'ana-lima' is used twice; rename one of the two; it is first used at [seeds/entities.yaml«ana-lima:»]"),
        new("An identifier of two documents",
            CorpusFiles.News.With("seeds/letter.txt", "The letter.").With("seeds/letter.yaml", Letter.Replace("id: letter", "id: harbor-opens")),
            "seeds/letter.yaml«harbor-opens»: CORPUS301: The identifier 'harbor-opens' is used twice; rename one of the two; it is first used at [seeds/harbor.yaml«harbor-opens»]"),
        new("A stem that is another document's identifier",
            CorpusFiles.News.With("seeds/more/harbor-opens.md", "---\npublished_on: 2024-06-07\nsource: daily-post\nheadline: x\n---\nText.\n"),
            "seeds/more/harbor-opens.md(1,1): CORPUS301: The identifier 'harbor-opens' is used twice; rename one of the two; it is first used at [seeds/harbor.yaml«harbor-opens»]"),

        new("A misspelled reference",
            Harbor("source: ana-lima", "source: anna-lima"),
            "seeds/harbor.yaml«anna-lima»: CORPUS302: The corpus contains no record 'anna-lima'; expected the identifier of an Entity; did you mean 'ana-lima'? [schema/corpus.yaml«Claim: … source: … Entity»]"),
        new("A reference without a similar identifier",
            Harbor("source: ana-lima", "source: the-weather"),
            "seeds/harbor.yaml«the-weather»: CORPUS302: The corpus contains no record 'the-weather'; expected the identifier of an Entity [schema/corpus.yaml«Claim: … source: … Entity»]"),
        new("A misspelled reference in a list",
            Harbor("source: ana-lima", "source: [rui-costa, ana_lima]"),
            "seeds/harbor.yaml«ana_lima»: CORPUS302: The corpus contains no record 'ana_lima'; expected the identifier of an Entity; did you mean 'ana-lima'? [schema/corpus.yaml«Claim: … source: … Entity»]"),
        new("A misspelled source in a header",
            CorpusFiles.News.Edit("seeds/harbor.txt", "daily post", "daily pots"),
            "seeds/harbor.txt«daily pots»: CORPUS302: The corpus contains no record 'daily pots'; expected the identifier of an Organization; did you mean 'daily-post'? [schema/corpus.yaml«Article: … source: … Organization»]"),
        new("A misspelled entity of an explicit mention",
            Harbor("headline: Harbor opens on Friday", "headline: x\nmentions:\n  - { entity: ana-lma, quote: the mayor }"),
            "seeds/harbor.yaml«ana-lma»: CORPUS302: The corpus contains no record 'ana-lma'; expected the identifier of an Entity; did you mean 'ana-lima'? [schema/corpus.yaml«Article: … mentions: … Mention»]"),
        new("A misspelled claim",
            Harbor("kind: casualties", "kind: casualties\n    disputes: open-friday"),
            "seeds/harbor.yaml«open-friday»: CORPUS302: The corpus contains no record 'open-friday'; expected the identifier of a Claim; did you mean 'opens-friday'? [schema/corpus.yaml«Claim: … disputes: … Claim»]"),
        new("A reference that differs by case",
            Harbor("source: ana-lima", "source: Ana-Lima"),
            "seeds/harbor.yaml«Ana-Lima»: CORPUS302: The corpus contains no record 'Ana-Lima'; expected the identifier of an Entity; did you mean 'ana-lima'? [schema/corpus.yaml«Claim: … source: … Entity»]"),

        new("A reference by name, which only a header may have",
            CorpusFiles.News.Edit("seeds/museum.md", "source: daily-post", "source: Daily Post"),
            "seeds/museum.md«Daily Post»: CORPUS302: The corpus contains no record 'Daily Post'; expected the identifier of an Organization; did you mean 'daily-post'? [schema/corpus.yaml«Article: … source: … Organization»]"),
        new("A reference to one of two classes, by name",
            CorpusFiles.News.EditSchema("source: { range: Organization, required: true }", "source: { any_of: [{ range: Person }, { range: Organization }], required: true }")
                .Edit("seeds/museum.md", "source: daily-post", "source: Ana Lima"),
            "seeds/museum.md«Ana Lima»: CORPUS302: The corpus contains no record 'Ana Lima'; expected the identifier of a Person or an Organization; did you mean 'ana-lima'? [schema/corpus.yaml«Article: … source: … [{ range:»]"),
        new("An identifier that records of two classes have",
            CorpusFiles.News.EditSchema("topics: { range: Entity, multivalued: true }", "topics: { any_of: [{ range: Person }, { range: Claim }], multivalued: true }")
                .Edit("seeds/entities.yaml", "  rui-costa:", "  nobody-hurt:").Edit("seeds/museum.md", "id: museum-night\n", "id: museum-night\ntopics: nobody-hurt\n"),
            "seeds/museum.md«nobody»: CORPUS304: 'nobody-hurt' matches several records: Person 'nobody-hurt', Claim 'nobody-hurt'; write an identifier that only one of them has [schema/corpus.yaml«Article: … topics: … [{ range:»]"),

        new("A person for an organization, where an article has the same identifier",
            CorpusFiles.News.Edit("seeds/museum.md", "id: museum-night", "id: ana-lima").Edit("seeds/museum.md", "source: daily-post", "source: ana-lima"),
            "seeds/museum.md«source: … ana»: CORPUS303: 'ana-lima' is a Person, but 'source' expects an Organization [schema/corpus.yaml«Article: … source: … Organization»]"),
        new("A person for an organization",
            CorpusFiles.News.Edit("seeds/museum.md", "source: daily-post", "source: ana-lima"),
            "seeds/museum.md«ana»: CORPUS303: 'ana-lima' is a Person, but 'source' expects an Organization [schema/corpus.yaml«Article: … source: … Organization»]"),
        new("A person for an organization in a header",
            CorpusFiles.News.Edit("seeds/harbor.txt", "daily post", "ana-lima"),
            "seeds/harbor.txt«ana»: CORPUS303: 'ana-lima' is a Person, but 'source' expects an Organization [schema/corpus.yaml«Article: … source: … Organization»]"),
        new("A claim for an entity",
            Harbor("source: ana-lima", "source: nobody-hurt"),
            "seeds/harbor.yaml«nobody-hurt»: CORPUS303: 'nobody-hurt' is a Claim, but 'source' expects an Entity [schema/corpus.yaml«Claim: … source: … Entity»]"),

        new("A name of two organizations in a header",
            CorpusFiles.News.Edit("seeds/entities.yaml", "aliases: [the port]", "aliases: [the port, Daily Post]"),
            "seeds/harbor.txt«daily post»: CORPUS304: 'daily post' matches several records: Organization 'daily-post', Organization 'port-authority'; write an identifier that only one of them has [schema/corpus.yaml«Article: … source: … Organization»]"),

        new("A single inverse of two",
            CorpusFiles.News.Edit("seeds/entities.yaml", "role: Mayor", "assistant: rui-costa").With("seeds/more.yaml", "people:\n  eva-brito: { name: Eva, assistant: rui-costa }\n"),
            "seeds/more.yaml«rui-costa»: CORPUS305: 'assistant' of 'eva-brito' refers to 'rui-costa', but 'assists' of 'rui-costa' refers to 'ana-lima'; correct one of the two; the other is at [seeds/entities.yaml«ana-lima:»]"),
        new("A single inverse that refers to another record",
            CorpusFiles.News.Edit("seeds/entities.yaml", "role: Mayor", "assistant: rui-costa").With("seeds/more.yaml", "people:\n  eva-brito: { name: Eva, assists: ana-lima }\n"),
            "seeds/more.yaml«ana-lima»: CORPUS305: 'assists' of 'eva-brito' refers to 'ana-lima', but 'assistant' of 'ana-lima' refers to 'rui-costa'; correct one of the two; the other is at [seeds/entities.yaml«rui-costa»]"),
        new("A list that does not refer back",
            Harbor("kind: intention", "kind: intention\n    disputes: nobody-hurt").Edit("seeds/harbor.yaml", "kind: casualties", "kind: casualties\n    disputed_by: nobody-hurt"),
            "seeds/harbor.yaml«nobody-hurt»: CORPUS305: 'disputes' of 'opens-friday' refers to 'nobody-hurt', but 'disputed_by' of 'nobody-hurt' refers to 'nobody-hurt'; correct one of the two; the other is at [seeds/harbor.yaml«disputed_by: … nobody-hurt»]"),
        new("A claim with another source than the person that refers to it",
            CorpusFiles.News.Edit("seeds/entities.yaml", "name: Rui Costa", "name: Rui Costa\n    claims_made: nobody-hurt"),
            "seeds/entities.yaml«nobody-hurt»: CORPUS305: 'claims_made' of 'rui-costa' refers to 'nobody-hurt', but 'source' of 'nobody-hurt' refers to 'port-authority'; correct one of the two; the other is at [seeds/harbor.yaml«port-authority»]"),

        new("An empty identifier",
            More("people:\n  '': { name: Eva }\n"),
            "seeds/more.yaml«''»: CORPUS306: The identifier is empty; write one that no other record has [schema/corpus.yaml«Entity: … id:»]"),
        new("An identifier of white space",
            More("people:\n  - { id: ' ', name: Eva }\n"),
            "seeds/more.yaml«' '»: CORPUS306: The identifier is empty; write one that no other record has [schema/corpus.yaml«Entity: … id:»]"),
        new("A reference to an empty identifier",
            More("people:\n  '': { name: Eva }\n").Edit("seeds/harbor.yaml", "source: ana-lima", "source: ''"),
            "seeds/more.yaml«''»: CORPUS306: The identifier is empty; write one that no other record has [schema/corpus.yaml«Entity: … id:»]"),
        new("A reference to an identifier that does not match its pattern",
            CorpusFiles.News.EditSchema("      id: { identifier: true }\n      name: { range: surface_form, required: true }", "      id: { identifier: true, pattern: '^[a-z-]+$' }\n      name: { range: surface_form, required: true }")
            .With("seeds/more.yaml", "people:\n  Eva_1: { name: Eva }\n").Edit("seeds/harbor.yaml", "source: ana-lima", "source: Eva_1"),
            "seeds/more.yaml«Eva_1:»: CORPUS208: 'Eva_1' does not match the pattern '^[a-z-]+$'; correct the value, or change the pattern at [schema/corpus.yaml«Entity: … id: … '^[a-z-]+$'»]"),
        new("An empty identifier of a document",
            Harbor("id: harbor-opens", "id: ''"),
            "seeds/harbor.yaml«''»: CORPUS306: The identifier is empty; write one that no other record has [schema/corpus.yaml«Article: … id:»]"),
    ];
}
