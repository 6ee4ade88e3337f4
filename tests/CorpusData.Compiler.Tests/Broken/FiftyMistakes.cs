using CorpusData.Compiler.Tests.Harness;

namespace CorpusData.Compiler.Tests.Broken;

/// <summary>Fifty unrelated mistakes in twenty files of one corpus.</summary>
internal static class FiftyMistakes
{
    public static CorpusFiles Files { get; } = CorpusFiles.News
        .With("seeds/crane.md", "---\npublished_on: 2024-01-01\nsource: daily-post\nheadline: Crane\n---\nThe crane fell on Monday; the crane fell slowly, and nobody was hurt. A crane fell.\n")
        .With("seeds/m01.yaml", "people:\n  p01: { nam: Ada }\n  p02: { name: Ada Berg, born: 2024-02-30 }\n  p03: { name: Bo, wikidata: 12 }\norganizations:\n  o01: { name: One, staff: many }\n  o02: { name: Two, staff: 0x1F }\n")
        .With("seeds/m02.yaml", "people:\n  p04: {}\n  p05: { name: [a, b] }\n  p06: { name: { a: b } }\n  ana-lima: { name: Ana }\n  '': { name: No }\nentities:\n  e01: { name: Some }\nplaces: {}\n")
        .With("seeds/m03.yaml", "people:\n  - { name: Nobody }\n  - { id: p07, name: Cy, home: here }\n  - text\nentities: {}\n")
        .With("seeds/m07.yaml", "claims:\n  c01: { article: crane, statement: x, kind: motive, evidence: whales swam }\n  c02: { article: harbor-closes, statement: x, kind: motive, evidence: y }\n")
        .With("seeds/m08.yaml", "claims:\n  c03: { statement: x, kind: motive, evidence: y, about: z }\n  c04: { article: museum-night, statement: x, kind: motif, evidence: The museum opens at night }\n")
        .With("seeds/m09.yaml", "claims:\n  c05: { article: museum-night, statement: x, kind: motive, evidence: the museum opens at night }\n  c06: { article: museum-night, kind: motive, evidence: '' }\n")
        .With("seeds/m10.yaml", "people:\n\tp08: { name: Di }\n")
        .With("seeds/m11.yaml", "people: [\n")
        .With("seeds/m12.yaml", "people:\n  p09: { name: Ed, name: Ede }\n  p10: { name: Fi, role: !!int 3 }\n")
        .With("seeds/m13.txt", "date 2024-03-04 x | 25:30 - Source: daily post\n\nThe thirteenth.\n")
        .With("seeds/m13.yaml", "headlin: Thirteen\nclaims:\n  c07: { statement: x, source: rui-kosta, kind: motive, evidence: The thirteenth }\n")
        .With("seeds/m14.md", "---\npublished_on: yesterday\nsource: daily-post\npublishd_at: 10:00\n---\nThe fourteenth.\n")
        .With("seeds/m14.yaml", "id: m14\nheadline: Fourteen\nsource: port-authority\nbody: no\nmentions: ana-lima\n")
        .With("seeds/m15.txt", "The fifteenth has no header.\n")
        .With("seeds/m15.yaml", "headline: Fifteen\ndateline: fifteenth has a header\ntopics: [ana-lima, harbor-opens]\n")
        .With("seeds/m16.yaml", "headline: Sixteen\n")
        .With("seeds/m17.yaml", "people:\n  p11: { name: Gil, assistant: daily-post }\n  p12: { name: Hal, assistant: p13, assists: p13 }\n  p13: { name: Ivo, assists: p13 }\n")
        .With("seeds/m18.yaml", "people:\n  rui_costa: { name: Other Rui }\n  p14: { id: p15, name: Jo }\n  p16: { name: Ka, assistant: nobody-known }\n")
        .With("seeds/m19.yaml", "claims:\n  c08: { article: crane, statement: x, kind: motive, evidence: { exact: the crane fell, sufix: slowly } }\n  c09: { article: crane, statement: x, kind: motive, evidence: { exact: rane fell } }\n  c10: { article: crane, statement: x, kind: motive, evidence: { exact: the crane fell, prefix: slowly } }\n")
        .With("seeds/m20.yaml", "claims:\n  c11: { article: museum-night, statement: x, kind: motive, evidence: Nobody was hurt when the old }\n  c12: { article: crane, statement: x, kind: motive, evidence: The crane fell … and nobody was hurt }\n");
}
