using CorpusData.Compiler.Tests.Harness;
using static CorpusData.Compiler.Tests.Broken.BrokenCase;

namespace CorpusData.Compiler.Tests.Broken;

/// <summary>Relations whose two sides, taken together, lead to too few records or too many.</summary>
internal static class RelationCases
{
    private const string Assists = "assists: { range: Person, inverse: assistant }";
    private const string Claims = "claims: { range: Claim, multivalued: true, inlined: true, inverse: article }";
    private const string OneMore = "claims:\n  more:\n    article: harbor-opens\n    statement: x\n    evidence: stays closed\n    kind: intention\n";

    private static readonly CorpusFiles Required = CorpusFiles.News
        .EditSchema(Assists, "assists: { range: Person, required: true, inverse: assistant }")
        .Edit("seeds/entities.yaml", "role: Mayor", "assistant: rui-costa");

    private const string Head = "---\npublished_on: 2024-01-01\nsource: daily-post\nheadline: x\n---\n";

    private static readonly string Long = string.Join(' ', Enumerable.Range(1, 99));

    public static BrokenCase[] All { get; } =
    [
        new("A claim that disputes itself",
            Harbor("kind: casualties", "kind: casualties\n    disputes: nobody-hurt"),
            "seeds/harbor.yaml«disputes: … nobody-hurt»: CORPUS309: 'disputes' of 'nobody-hurt' refers to 'nobody-hurt' itself; refer to another record, or remove the reference"),
        new("A claim that disputes itself and another, on both sides",
            Harbor("kind: casualties", "kind: casualties\n    disputes: [opens-friday, nobody-hurt]\n    disputed_by: nobody-hurt"),
            "seeds/harbor.yaml«disputes: … nobody-hurt»: CORPUS309: 'disputes' of 'nobody-hurt' refers to 'nobody-hurt' itself; refer to another record, or remove the reference",
            "seeds/harbor.yaml«disputed_by: … nobody-hurt»: CORPUS309: 'disputed_by' of 'nobody-hurt' refers to 'nobody-hurt' itself; refer to another record, or remove the reference"),
        new("A reference to its own record that is no relation",
            CorpusFiles.News.EditSchema("role: {}", "role: {}\n      same_as: { range: Person }").Edit("seeds/entities.yaml", "role: Mayor", "role: Mayor\n    same_as: ana-lima")),

        new("Two documents of the same text",
            CorpusFiles.News.With("seeds/a.md", Head + "The museum  opens\n\nat night. Rui Costa\tpaid for it.\n\n"),
            "seeds/museum.md«The museum»: CORPUS310: Article 'museum-night' has the same text as Article 'a'; remove one of the two documents, or correct its text; the text of Article 'a' is at [seeds/a.md«The museum»]"),
        new("Three documents of the same text",
            CorpusFiles.News.With("seeds/n.md", Head + "The museum opens at night. Rui Costa paid for it.").With("seeds/o.md", Head + "The museum opens at night. Rui Costa paid for it."),
            "seeds/n.md«The museum»: CORPUS310: Article 'n' has the same text as Article 'museum-night'; remove one of the two documents, or correct its text; the text of Article 'museum-night' is at [seeds/museum.md«The museum»]",
            "seeds/o.md«The museum»: CORPUS310: Article 'o' has the same text as Article 'museum-night'; remove one of the two documents, or correct its text; the text of Article 'museum-night' is at [seeds/museum.md«The museum»]"),
        new("Two documents whose long texts differ in the middle",
            CorpusFiles.News.With("seeds/n.md", Head + Long.Replace("50 ", "fifty ")).With("seeds/o.md", Head + Long)),

        new("A relation that must be there and that neither side writes",
            Required,
            "seeds/entities.yaml«ana-lima:»: CORPUS202: Person 'ana-lima' has no 'assists', which is required; add a value [schema/corpus.yaml«Person: … assists: … required: … true»]"),
        new("A relation that must be there, of which a file that cannot be read may say something",
            Required.With("seeds/more.yaml", "people:\n  eva-brito: { name: Eva, assistant: ana-lima\n"),
            "seeds/more.yaml«{ name:»: CORPUS010: This is not valid YAML: this '{' is not closed; the rest of the file was not read"),
        new("A relation that must be there, beside a file of others that cannot be read",
            Required.With("seeds/more.yaml", "people:\n  eva-brito: { name: Eva\n"),
            "seeds/entities.yaml«ana-lima:»: CORPUS202: Person 'ana-lima' has no 'assists', which is required; add a value [schema/corpus.yaml«Person: … assists: … required: … true»]",
            "seeds/more.yaml«{ name:»: CORPUS010: This is not valid YAML: this '{' is not closed; the rest of the file was not read"),
        new("A relation that must be there and that is written wrongly",
            Required.Edit("seeds/entities.yaml", "name: Ana Lima", "name: Ana Lima\n    assists: [rui-costa, rui-costa]"),
            "seeds/entities.yaml«[rui-costa, rui-costa]»: CORPUS205: 'assists' expects a single value, found a list; write one value, or add 'multivalued: true' to the slot at [schema/corpus.yaml«Person: … assists:»]"),
        new("Fewer records than a relation must lead to, of a document whose annotations cannot be read",
            More(OneMore.Replace("harbor-opens", "museum-night").Replace("stays closed", "at night"))
                .EditSchema(Claims, Claims.Replace(" }", ", minimum_cardinality: 2 }")).With("seeds/museum.yaml", "claims: {\n"),
            "seeds/museum.yaml«{»: CORPUS010: This is not valid YAML: this '{' is not closed; the rest of the file was not read"),
        new("Fewer records than a relation must lead to, where what is written is wrong",
            More(OneMore).EditSchema(Claims, Claims.Replace(" }", ", minimum_cardinality: 2 }")).With("seeds/harbor.yaml", "id: harbor-opens\nheadline: Harbor opens on Friday\nclaims: 5\n"),
            "seeds/harbor.yaml«5»: CORPUS204: 'claims' expects a mapping or list of records, each a Claim, found plain text [schema/corpus.yaml«Article: … claims:»]"),
        new("Fewer records than a relation must lead to, on both sides together",
            More(OneMore).EditSchema(Claims, Claims.Replace(" }", ", minimum_cardinality: 4 }")),
            "seeds/harbor.yaml«opens-friday:»: CORPUS219: 'claims' has 3 values, but expects at least 4 [schema/corpus.yaml«Article: … claims: … minimum_cardinality: … 4»]"),
        new("As many records as a relation must lead to, on both sides together",
            More(OneMore).EditSchema(Claims, Claims.Replace(" }", ", minimum_cardinality: 3, maximum_cardinality: 3 }"))),
        new("More records than a relation may lead to, on both sides together",
            More(OneMore).EditSchema(Claims, Claims.Replace(" }", ", maximum_cardinality: 2 }")),
            "seeds/harbor.yaml«opens-friday:»: CORPUS219: 'claims' has 3 values, but expects at most 2 [schema/corpus.yaml«Article: … claims: … maximum_cardinality: … 2»]"),
        new("More records than a relation may lead to, all from the other side",
            More(OneMore.Replace("harbor-opens", "museum-night").Replace("stays closed", "at night")).EditSchema(Claims, Claims.Replace(" }", ", maximum_cardinality: 0 }")),
            "seeds/harbor.yaml«opens-friday:»: CORPUS219: 'claims' has 2 values, but expects at most 0 [schema/corpus.yaml«Article: … claims: … maximum_cardinality: … 0»]",
            "seeds/museum.md«museum»: CORPUS219: 'claims' has 1 value, but expects at most 0 [schema/corpus.yaml«Article: … claims: … maximum_cardinality: … 0»]"),
    ];
}
