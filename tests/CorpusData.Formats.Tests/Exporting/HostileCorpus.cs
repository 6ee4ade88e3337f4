namespace CorpusData.Formats.Tests.Exporting;

/// <summary>
/// A corpus of texts with every difficulty for offsets, of values with every difficulty for files, and of a schema with
/// every kind of slot.
/// </summary>
internal static class HostileCorpus
{
    /// <summary>A value with characters that end lines, columns or strings in some format.</summary>
    public const string Value = "\"quoted\" 'single' \\back\\slash\\ tab\there line\nbreak return\rhere \u2028 \u2029 \u0085 \u0001 <a&b> {x} 😀 e\u0301 \u202Eabc\u202C";

    /// <summary>The text of the document 'first', as the compiler reads it.</summary>
    public const string First =
        "😀 Ada Berg said: “Cafe\u0301 👩\u200D👩\u200D👧 opens,” and left.\n\nשלום עולם, said Ada Berg 𝒳.\n\tThe \"end\" of\nit 😀😀 came.";

    private const string Schema = """
        id: https://example.org/hostile
        name: hostile
        prefixes: { schema: "https://schema.org/", ex: "https://example.org/terms#" }
        imports: [linkml:types, corpusdata:core]
        default_range: string
        classes:
          Root:
            tree_root: true
            attributes:
              reports: { range: Report, multivalued: true, inlined: true }
              things: { range: Thing, multivalued: true, inlined: true }
              quotes: { range: Note, multivalued: true, inlined: true }
          Publication:
            abstract: true
            attributes:
              id: { identifier: true }
              kind: { designates_type: true }
              title: { required: true, slot_uri: "schema:headline" }
              body: { range: text, required: true }
              mentions: { range: Mention, multivalued: true }
          Report:
            is_a: Publication
            class_uri: schema:Report
            attributes:
              notes: { range: Note, multivalued: true, inlined: true, inverse: report }
              lead: { range: Quote }
          Memo:
            is_a: Publication
          Thing:
            class_uri: schema:Thing
            attributes:
              id: { identifier: true }
              name: { range: surface_form, required: true, slot_uri: "schema:name" }
              size: { range: Size }
              text: {}
              texts: { multivalued: true }
              whole: { range: integer }
              single: { range: float }
              real: { range: double }
              exact: { range: decimal }
              flag: { range: boolean }
              day: { range: date }
              hour: { range: time }
              moment: { range: datetime }
              length: { range: duration }
              link: { range: uri }
              name_of: { range: curie }
              days: { range: date, multivalued: true }
              wholes: { range: integer, multivalued: true }
              flags: { range: boolean, multivalued: true }
              reals: { range: double, multivalued: true }
              exacts: { range: decimal, multivalued: true }
              moments: { range: datetime, multivalued: true }
              parts: { range: Part, multivalued: true, inlined_as_list: true }
          Part:
            attributes:
              label: {}
              inner: { range: Part, inlined: true }
              words: { range: Quote, multivalued: true }
              owner: { range: Thing }
          Special:
            is_a: Part
            attributes:
              extra: { range: integer }
          Note:
            class_uri: schema:Claim
            attributes:
              id: { identifier: true }
              report: { range: Report, required: true, inverse: notes }
              statement: { required: true }
              evidence: { range: Quote, multivalued: true, required: true }
              about: { range: Thing, multivalued: true }
              parts: { range: Part, multivalued: true, inlined_as_list: true }
              denies: { range: Note, multivalued: true, inverse: denied_by }
              denied_by: { range: Note, multivalued: true, inverse: denies }
        enums:
          Size:
            permissible_values:
              small: { meaning: "schema:Small" }
              very-large: { text: very large }
        """;

    private const string Annotations = """
        kind: Report
        title: "First \"headline\"\twith\ttabs\nand lines"
        lead: "😀 Ada Berg"
        notes:
          - id: note-1
            statement: "It opens; \u2028 it does"
            evidence: ["Cafe\u0301 👩\u200D👩\u200D👧 opens", "שלום עולם"]
            about: [ada]
            denies: [note-2]
            parts:
              - label: "a\tb"
                words: ["The \"end\" of it"]
                owner: ada
                inner: { label: deep, words: ["😀😀 came"] }
          - id: note-2
            statement: "plain"
            evidence: { exact: Ada Berg, prefix: "said " }
        """;

    private const string Things = """
        things:
          ada:
            name: Ada Berg
            size: very large
            text: "\"quoted\" 'single' \\back\\slash\\ tab\there line\nbreak return\rhere \u2028 \u2029 \u0085 \u0001 <a&b> {x} 😀 e\u0301 \u202Eabc\u202C"
            texts: ["", " ", "a\tb", "c,d;\"e\""]
            whole: -9223372036854775808
            single: 1.5
            real: 1e300
            exact: 79228162514264337593543950.125
            flag: true
            day: 2024-02-29
            hour: "23:59:59.1234567"
            moment: 2024-02-29T23:59:59.1234567+05:30
            length: -P1DT12H
            link: "https://example.org/a?b=c&d=%20#e"
            name_of: schema:Person
            days: [2024-02-29, 0001-01-01, 9999-12-31]
            wholes: [1, 2]
            flags: [true, false]
            reals: [0.1, -2]
            exacts: [0.10, -3]
            moments: [2024-02-29T00:00:00Z, 1969-12-31T23:59:59.5-01:00]
            parts: [{ label: own }, { label: "" }]
          none: { name: No Mention }
        """;

    /// <summary>The files.</summary>
    public static IReadOnlyList<(string Path, string Content)> Files { get; } =
    [
        ("schema/hostile.yaml", Schema),
        ("seeds/first.txt", "\uFEFF\r\n \r\n" + First.Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n\r\n \n"),
        ("seeds/first.yaml", Annotations),
        ("seeds/second.md", "---\nkind: Memo\ntitle: A memo\n---\n\nAda Berg alone.\n\nAda Berg again. 𝒳\n\n"),
        ("seeds/things.yaml", Things),
        ("seeds/late.yaml", "quotes:\n  late:\n    report: first\n    statement: from elsewhere\n    evidence: [\"and left\"]\n"),
    ];
}
