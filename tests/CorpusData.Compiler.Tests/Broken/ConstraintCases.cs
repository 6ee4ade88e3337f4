using CorpusData.Compiler.Tests.Harness;
using static CorpusData.Compiler.Tests.Broken.BrokenCase;

namespace CorpusData.Compiler.Tests.Broken;

/// <summary>Values that a constraint of the schema refuses, and constraints that do not hold themselves.</summary>
internal static class ConstraintCases
{
    private const string Plain = "      role: {}\n";

    public static BrokenCase[] All { get; } =
    [
        new("A mixin that is none",
            Edit("  Person:\n    is_a: Entity\n", "  Person:\n    is_a: Entity\n    mixins: [Claim]\n"),
            "schema/corpus.yaml«mixins: … Claim»: CORPUS118: 'Person' lists 'Claim' under 'mixins', but 'Claim' is not a mixin; add 'mixin: true' to 'Claim', or inherit from it with 'is_a'"),

        new("A default of another type",
            Role("range: integer, ifabsent: string(x)"),
            "schema/corpus.yaml«string(x)»: CORPUS120: 'x' is not valid for the range of its slot; expected a whole number of at most 64 bits, for example 120"),
        new("A default that is no function",
            Role("ifabsent: five()"),
            "schema/corpus.yaml«five()»: CORPUS174: 'five' is not a function for defaults; write the value in 'string(…)', 'int(…)', 'date(…)' and so on"),
        new("A default of a part",
            Role("range: Place, ifabsent: string(x)"),
            "schema/corpus.yaml«string(x)»: CORPUS170: 'string(x)' cannot be the default of 'post', because only scalars and values of an enum have defaults; remove 'ifabsent'"),

        new("A bound of another type",
            Role("range: integer, minimum_value: five"),
            "schema/corpus.yaml«five»: CORPUS120: 'five' is not valid for the range of its slot; expected a whole number of at most 64 bits, for example 120"),
        new("An equal number of another type",
            Role("range: integer, equals_number: five"),
            "schema/corpus.yaml«five»: CORPUS120: 'five' is not valid for the range of its slot; expected a whole number of at most 64 bits, for example 120"),

        new("A number below its minimum",
            Role("range: integer, minimum_value: 5", "4"),
            "seeds/more.yaml«4»: CORPUS217: '4' is out of range for 'post'; expected at least 5 [schema/corpus.yaml«Person: … post: … minimum_value: … 5»]"),
        new("A number above its maximum",
            Role("range: integer, maximum_value: 5", "6"),
            "seeds/more.yaml«6»: CORPUS217: '6' is out of range for 'post'; expected at most 5 [schema/corpus.yaml«Person: … post: … maximum_value: … 5»]"),
        new("A date below its minimum",
            Role("range: date, minimum_value: 2000-01-01", "1999-12-31"),
            "seeds/more.yaml«1999-12-31»: CORPUS217: '1999-12-31' is out of range for 'post'; expected at least 2000-01-01 [schema/corpus.yaml«Person: … post: … 2000-01-01»]"),

        new("A string that is not the required one",
            Role("equals_string: Mayor", "Major"),
            "seeds/more.yaml«Major»: CORPUS218: 'post' must be 'Mayor', found 'Major' [schema/corpus.yaml«Person: … post: … Mayor»]"),
        new("A number that is not the required one",
            Role("range: integer, equals_number: 5", "6"),
            "seeds/more.yaml«6»: CORPUS218: 'post' must be '5', found '6' [schema/corpus.yaml«Person: … post: … equals_number: … 5»]"),

        new("More values than there may be",
            Role("multivalued: true, maximum_cardinality: 2", "[a, b, c]"),
            "seeds/more.yaml«[a, b, c]»: CORPUS219: 'post' has 3 values, but expects at most 2 [schema/corpus.yaml«Person: … post: … maximum_cardinality: … 2»]"),

        new("More values than the exact number",
            Role("multivalued: true, exact_cardinality: 2", "[a, b, c]"),
            "seeds/more.yaml«[a, b, c]»: CORPUS219: 'post' has 3 values, but expects exactly 2 [schema/corpus.yaml«Person: … post: … exact_cardinality: … 2»]"),
        new("Fewer values than the exact number",
            Role("multivalued: true, exact_cardinality: 2", "[a]"),
            "seeds/more.yaml«[a]»: CORPUS219: 'post' has 1 value, but expects exactly 2 [schema/corpus.yaml«Person: … post: … exact_cardinality: … 2»]"),

        new("A value that is there twice",
            Role("multivalued: true, list_elements_unique: true", "[a, b, a]"),
            "seeds/more.yaml«post: … a … a»: CORPUS220: 'a' is in 'post' twice; remove or change one of the two; the first is at [seeds/more.yaml«post: … a»]"),

        new("A type designator of no class",
            Kind("Organisation"),
            "seeds/more.yaml«Organisation»: CORPUS221: 'Organisation' is not a class that is allowed here; expected 'Person' or 'Organization'; did you mean 'Organization'? [schema/corpus.yaml«Entity: … type:»]"),
        new("A type designator of another class",
            Kind("Claim"),
            "seeds/more.yaml«Claim»: CORPUS221: 'Claim' is not a class that is allowed here; expected 'Person' or 'Organization' [schema/corpus.yaml«Entity: … type:»]"),

        new("A record without a recommended value",
            Edit(Plain, "      role: { recommended: true }\n"),
            "seeds/entities.yaml«rui-costa:»: CORPUS222: Person 'rui-costa' has no 'role', which is recommended; add a value [schema/corpus.yaml«Person: … role: … recommended: … true»]"),

        new("A key of two records",
            Unique("role").With("seeds/more.yaml", "people:\n  eva-brito: { name: Eva, role: Mayor }\n"),
            "seeds/more.yaml«eva-brito:»: CORPUS307: Person 'eva-brito' has the same 'role' as 'ana-lima', but the schema requires unique values; correct one of the two; 'ana-lima' is at [seeds/entities.yaml«ana-lima:»]"),
        new("A key of two slots of two records",
            Unique("role, born").With("seeds/more.yaml", "people:\n  eva-brito: { name: Eva, role: Judge, born: 1970-01-01 }\n  rosa-brito: { name: Rosa, role: Judge, born: 1970-01-01 }\n"),
            "seeds/more.yaml«rosa-brito:»: CORPUS307: Person 'rosa-brito' has the same 'role' and 'born' as 'eva-brito', but the schema requires unique values; correct one of the two; 'eva-brito' is at [seeds/more.yaml«eva-brito:»]"),
        new("Keys that differ in one of their slots, or are not all there",
            Unique("role, born").With("seeds/more.yaml", "people:\n  a: { name: A, role: Judge, born: 1970-01-01 }\n  b: { name: A, role: Judge, born: 1970-01-02 }\n  c: { name: A, role: Mayor, born: 1970-01-01 }\n  d: { name: A, role: Judge }\n  e: { name: A, role: Judge }\n")),
        new("Keys that are the same only when their values are joined",
            Unique("role, name").With("seeds/more.yaml", "people:\n  a: { role: ab, name: c }\n  b: { role: a, name: bc }\n")),
        new("A key of a class above those of two records",
            Edit("  Entity:\n", "  Entity:\n    unique_keys: { name: { unique_key_slots: [name] } }\n").With("seeds/more.yaml", "organizations:\n  rui: { name: Rui Costa }\n"),
            "seeds/more.yaml«rui:»: CORPUS307: Organization 'rui' has the same 'name' as 'rui-costa', but the schema requires unique values; correct one of the two; 'rui-costa' is at [seeds/entities.yaml«rui-costa:»]",
            "seeds/museum.md«Rui Costa paid»: CORPUS410: 'Rui Costa' is a surface form of several entities (rui-costa, rui), so it was not tagged; to tag it, add an item to 'mentions' that names the entity that is meant, for example with 'entity: rui-costa' and 'quote: \"Rui Costa\"'"),
        new("A key of a class above another that has its own",
            Unique("role").EditSchema("  Entity:\n", "  Entity:\n    unique_keys: { name: { unique_key_slots: [name] } }\n").With("seeds/more.yaml", "people:\n  rui: { name: Rui Costa }\n  costa: { name: Costa, role: Mayor }\n"),
            "seeds/more.yaml«rui:»: CORPUS307: Person 'rui' has the same 'name' as 'rui-costa', but the schema requires unique values; correct one of the two; 'rui-costa' is at [seeds/entities.yaml«rui-costa:»]",
            "seeds/more.yaml«costa:»: CORPUS307: Person 'costa' has the same 'role' as 'ana-lima', but the schema requires unique values; correct one of the two; 'ana-lima' is at [seeds/entities.yaml«ana-lima:»]",
            "seeds/museum.md«Rui Costa paid»: CORPUS410: 'Rui Costa' is a surface form of several entities (rui-costa, rui), so it was not tagged; to tag it, add an item to 'mentions' that names the entity that is meant, for example with 'entity: rui-costa' and 'quote: \"Rui Costa\"'"),
        new("A key of lists",
            Unique("aliases").With("seeds/more.yaml", "people:\n  a: { name: A, aliases: [x, y] }\n  b: { name: B, aliases: [y, x] }\n  c: { name: C, aliases: [x, y] }\n  d: { name: D, aliases: [xy] }\n"),
            "seeds/more.yaml«c:»: CORPUS307: Person 'c' has the same 'aliases' as 'a', but the schema requires unique values; correct one of the two; 'a' is at [seeds/more.yaml«a:»]"),
        new("A key of references, written and computed",
            Unique("assists").With("seeds/more.yaml", "people:\n  a: { name: A, assistant: [b, c] }\n  b: { name: B }\n  c: { name: C, assists: [a] }\n").EditSchema("assists: { range: Person, inverse: assistant }", "assists: { range: Person, multivalued: true, inverse: assistant }").EditSchema("assistant: { range: Person, inverse: assists }", "assistant: { range: Person, multivalued: true, inverse: assists }"),
            "seeds/more.yaml«c:»: CORPUS307: Person 'c' has the same 'assists' as 'b', but the schema requires unique values; correct one of the two; 'b' is at [seeds/more.yaml«b:»]"),
        new("A key with an identifier",
            Unique("role, id").With("seeds/more.yaml", "people:\n  eva-brito: { name: Eva, role: Mayor }\n  rosa: { id: rosa, name: Rosa, role: Mayor }\n")),
        new("A key of a class that is mixed into two",
            Edit("  Place:\n", "  Numbered:\n    mixin: true\n    attributes: { number: { range: integer } }\n    unique_keys: { number: { unique_key_slots: [number] } }\n\n  Place:\n")
                .EditSchema("  Person:\n    is_a: Entity\n", "  Person:\n    is_a: Entity\n    mixins: [Numbered]\n").EditSchema("  Claim:\n", "  Claim:\n    mixins: [Numbered]\n")
                .Edit("seeds/entities.yaml", "role: Mayor", "number: 7").Edit("seeds/harbor.yaml", "kind: intention", "kind: intention\n    number: 7"),
            "seeds/harbor.yaml«opens-friday:»: CORPUS307: Claim 'opens-friday' has the same 'number' as 'ana-lima', but the schema requires unique values; correct one of the two; 'ana-lima' is at [seeds/entities.yaml«ana-lima:»]"),
    ];

    private static CorpusFiles Role(string metaSlots) => Edit(Plain, $"      role: {{}}\n      post: {{ {metaSlots} }}\n");

    private static CorpusFiles Role(string metaSlots, string value) =>
        Role(metaSlots).With("seeds/more.yaml", $"people:\n  eva-brito:\n    name: Eva Brito\n    post: {value}\n");

    private static CorpusFiles Kind(string value) =>
        Edit("      wikidata:", "      type: { designates_type: true }\n      wikidata:")
            .With("seeds/more.yaml", $"entities:\n  eva-brito:\n    type: {value}\n    name: Eva Brito\n");

    private static CorpusFiles Unique(string slots) =>
        Edit("  Person:\n    is_a: Entity\n", $"  Person:\n    is_a: Entity\n    unique_keys: {{ post: {{ unique_key_slots: [{slots}] }} }}\n");
}
