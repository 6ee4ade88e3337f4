using CorpusData.Compiler.Tests.Harness;

namespace CorpusData.Compiler.Tests.Broken;

/// <summary>Values that stand twice, in front matter and annotations or in a list: they must agree, or differ.</summary>
internal static class AgreementCases
{
    private static readonly (string Slot, string Unique, string Words) Evidence = (
        "evidence: { range: Quote, multivalued: true, required: true }",
        "evidence: { range: Quote, multivalued: true, required: true, list_elements_unique: true }",
        "evidence: “We open on Friday,”");

    private static readonly (string Slot, string Unique, string Words) Source = (
        "source: { range: Entity, multivalued: true, inverse: claims_made }",
        "source: { range: Entity, multivalued: true, inverse: claims_made, list_elements_unique: true }",
        "source: ana-lima");

    private static readonly (string Slot, string Unique, string Words) Kind = (
        "kind: { range: ClaimKind, required: true }",
        "kind: { range: ClaimKind, required: true }\n      places: { range: Place, multivalued: true, list_elements_unique: true }",
        "kind: intention");

    public static BrokenCase[] All { get; } =
    [
        Twice("dateline", "The museum", "The museum"),
        Twice("dateline", "The museum", "{ exact: The museum }"),
        Twice("dateline", "{ exact: The museum, suffix: opens }", "{ exact: The museum, suffix: opens }"),
        Twice("dateline", "The museum", "at night", here: "at night", there: "The museum"),
        Twice("dateline", "{ exact: The museum, suffix: opens }", "The museum", here: "The museum", there: "The museum"),
        Twice("dateline", "{ exact: museum, prefix: The }", "{ exact: museum, suffix: opens }", here: "museum", there: "museum, prefix"),
        Twice("topics", "[ana-lima, rui-costa]", "[ana-lima, rui-costa]"),
        Twice("topics", "ana-lima", "[ana-lima]"),
        Twice("topics", "[ana-lima, rui-costa]", "[ana-lima]", here: "[ana-lima]", there: "[ana-lima, rui-costa]"),
        Twice("topics", "[ana-lima, rui-costa]", "[rui-costa, ana-lima]", here: "[rui-costa, ana-lima]", there: "[ana-lima, rui-costa]"),
        Twice("place", "{ name: Porto, latitude: 41.1 }", "{ latitude: 41.10, name: Porto }"),
        Twice("place", "{ name: Porto, latitude: 41.1 }", "{ name: Porto }", here: "{ name: Porto }", there: "{ name: Porto, latitude: 41.1 }"),
        Twice("place", "{ name: Porto }", "{ name: Porto, latitude: 41.1 }", here: "{ name: Porto, latitude: 41.1 }", there: "{ name: Porto }"),
        Twice("place", "{ name: Porto }", "{ name: Faro }", here: "{ name: Faro }", there: "{ name: Porto }"),
        Twice("places", "[{ name: Porto }, { name: Faro }]", "[{ name: Porto }, { name: Faro }]"),
        Twice("places", "[{ name: Porto }]", "[{ name: Porto }, { name: Faro }]", here: "[{ name: Porto }, { name: Faro }]", there: "[{ name: Porto }]"),
        Twice("mentions", "[{ entity: ana-lima, quote: night }]", "[{ quote: night, entity: ana-lima }]"),
        Twice("mentions", "[{ entity: ana-lima, quote: night }]", "[{ entity: rui-costa, quote: night }]", here: "[{ entity: rui-costa, quote: night }]", there: "[{ entity: ana-lima, quote: night }]"),
        Twice("mentions", "[{ entity: ana-lima, quote: night }]", "[{ entity: ana-lima, quote: opens }]", here: "[{ entity: ana-lima, quote: opens }]", there: "[{ entity: ana-lima, quote: night }]"),
        Twice("spot", "{ name: Porto }", "{ name: Porto }"),
        Twice("spot", "{ name: Porto }", "{ kind: Island, name: Porto }", here: "{ kind: Island, name: Porto }", there: "{ name: Porto }"),

        List(Evidence, "evidence: [We open on Friday, Nobody was hurt]"),
        List(Evidence, "evidence: [We open on Friday, { exact: We open on Friday }]",
            "seeds/harbor.yaml«exact: … We open on Friday»: CORPUS220: 'We open on Friday' is in 'evidence' twice; remove or change one of the two; the first is at [seeds/harbor.yaml«We open on Friday»]"),
        List(Evidence, "evidence: [{ exact: 'open ', suffix: on }, { exact: 'open ', prefix: We }]"),
        List(Source, "source: [ana-lima, rui-costa]"),
        List(Source, "source: [ana-lima, ana-lima]",
            "seeds/harbor.yaml«ana-lima … ana-lima»: CORPUS220: 'ana-lima' is in 'source' twice; remove or change one of the two; the first is at [seeds/harbor.yaml«ana-lima»]"),
        List(Kind, "kind: intention\n    places: [{ name: Porto }, { name: Faro }, { name: Porto, latitude: 1 }]"),
        List(Kind, "kind: intention\n    places: [{ name: Porto }, { name: Faro }, { name: Porto }]",
            "seeds/harbor.yaml«{ name: Porto } … { name: Porto }»: CORPUS220: '{ name: Porto }' is in 'places' twice; remove or change one of the two; the first is at [seeds/harbor.yaml«{ name: Porto }»]"),
    ];

    // An article whose front matter has a value and whose annotations have one.
    private static BrokenCase Twice(string slot, string one, string other, string? here = null, string? there = null) => new(
        $"{slot} is {one} in front matter and {other} in annotations",
        CorpusFiles.News
            .EditSchema("dateline: { range: Quote }", "dateline: { range: Quote }\n      place: { range: Place }\n      places: { range: Place, multivalued: true }\n      spot: { range: Spot }")
            .EditSchema("enums:\n", "  Spot: { attributes: { kind: { designates_type: true }, name: {} } }\n  Island: { is_a: Spot }\n\nenums:\n")
            .Edit("seeds/museum.md", "headline: Museum night", $"headline: Museum night\n{slot}: {one}")
            .With("seeds/museum.yaml", $"{slot}: {other}\n"),
        here is null ? [] : [$"seeds/museum.yaml«{here}»: CORPUS210: '{slot}' is '{other}' here, but '{one}' in another place; write the same value in both places, or remove one of the two; the other value is at [seeds/museum.md«{there}»]"]);

    // A claim with other values in a slot that takes each once.
    private static BrokenCase List((string Slot, string Unique, string Words) list, string values, params string[] findings) => new(
        $"Elements that are unique, {values}",
        CorpusFiles.News.EditSchema(list.Slot, list.Unique).Edit("seeds/harbor.yaml", list.Words, values),
        findings);
}
