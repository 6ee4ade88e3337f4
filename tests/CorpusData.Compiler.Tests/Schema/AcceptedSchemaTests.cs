using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Tests.Harness;

namespace CorpusData.Compiler.Tests.Schema;

/// <summary>LinkML that refuses no data is accepted.</summary>
public sealed class AcceptedSchemaTests
{
    // Each is what a schema says of classes, slots, enums and types besides its root class.
    private static readonly Dictionary<string, string> Schemas = new(StringComparer.Ordinal)
    {
        ["the name of each element once more"] = """
            classes:
              Thing: { name: Thing, attributes: { id: { name: id, identifier: true } }, slots: [note] }
            slots:
              note: { name: note, range: Word }
            enums:
              Word: { name: Word, permissible_values: { a: } }
            types:
              count: { name: count, typeof: integer }
            """,
        ["a slot that a child names again"] = """
            classes:
              Base: { attributes: { id: { identifier: true } }, slots: [note] }
              Thing: { is_a: Base, slots: [note], slot_usage: { note: { recommended: false } } }
            slots: { note: {} }
            """,
        ["a slot that a class names twice"] = """
            classes:
              Thing: { attributes: { id: { identifier: true } }, slots: [note, note] }
            slots: { note: {} }
            """,
        ["a slot that a mixin and the class name"] = """
            classes:
              Noted: { mixin: true, slots: [note] }
              Thing: { mixins: [Noted], attributes: { id: { identifier: true } }, slots: [note] }
            slots: { note: {} }
            """,
        ["an attribute that a child defines again"] = """
            classes:
              Base: { attributes: { id: { identifier: true }, size: { range: integer } } }
              Thing: { is_a: Base, attributes: { id: { identifier: true }, size: { range: integer, description: How large it is. } } }
            """,
        ["keys of slots, classes and values that only document"] = """
            classes:
              Thing:
                represents_relationship: true
                defining_slots: [note]
                attributes:
                  id: { identifier: true }
                  group: { is_grouping_slot: true }
                  note: { slot_group: group, unit: { ucum_code: kg }, role: what, values_from: ["https://example.org/"], relational_role: SUBJECT }
                  part_of: { range: Thing, transitive: true, reflexive: true, locally_reflexive: true, transitive_form_of: part_of, reflexive_transitive_form_of: part_of }
              Other: { values_from: ["https://example.org/"] }
            enums:
              Word: { permissible_values: { a: { is_a: b }, b: { mixins: [a] } } }
            """,
        ["built-in types as LinkML defines them"] = """
            classes:
              Thing: { attributes: { id: { identifier: true, range: string }, size: { range: integer }, at: { range: datetime } } }
            types:
              string: { uri: "xsd:string", base: str, description: A text. }
              integer: { uri: "xsd:integer", base: int }
              datetime: { uri: "xsd:dateTime", base: XSDDateTime, repr: str }
            """,
        ["types with a URI and a base"] = """
            classes:
              Thing: { attributes: { id: { identifier: true }, year: { range: year }, size: { range: size } } }
            types:
              year: { uri: "xsd:gYear", base: int }
              size: { uri: "xsd:double", base: float, minimum_value: 0 }
            """,
        ["short permissible values"] = """
            classes:
              Thing: { attributes: { id: { identifier: true }, note: { range: Word } } }
            enums:
              Word: { permissible_values: { a: The first letter., b: null, c: } }
            """,
        ["an optional slot of an abstract class without children"] = """
            classes:
              Shape: { abstract: true, attributes: { size: {} } }
              Thing: { attributes: { id: { identifier: true }, shape: { range: Shape }, shapes: { range: Shape, multivalued: true } } }
            """,
        ["a mixin as a parent"] = """
            classes:
              Noted: { mixin: true, attributes: { note: {} } }
              Thing: { is_a: Noted, attributes: { id: { identifier: true } } }
            """,
        ["an alias that is the slot's own name"] = """
            classes:
              Base: { attributes: { id: { identifier: true }, note: {} } }
              Thing: { is_a: Base, attributes: { note: { alias: note } } }
            """,
        ["types of LinkML that are contained and not used"] = """
            classes:
              Thing: { attributes: { id: { identifier: true }, of: { range: objectidentifier } } }
            types:
              objectidentifier: { uri: "shex:iri", base: ElementIdentifier }
              date_or_datetime: { uri: "linkml:DateOrDatetime", base: str }
            """,
        ["alternatives of types and of enums"] = """
            classes:
              Thing:
                attributes:
                  id: { identifier: true }
                  size: { any_of: [{ range: integer }, { range: decimal }] }
                  word: { range: Any, any_of: [{ range: Word }, { range: Letter }, { range: date }] }
                  rule: { any_of: [{ pattern: "^a" }, { equals_string: b }] }
              Any: { class_uri: "linkml:Any" }
            enums:
              Word: { permissible_values: { yes: } }
              Letter: { permissible_values: { a: } }
            """,
        ["an identifier of integers"] = """
            classes:
              Thing: { attributes: { id: { identifier: true }, samples: { range: Sample, multivalued: true, inlined: true } } }
              Sample: { attributes: { id: { identifier: true, range: integer, minimum_value: 10 } } }
            """,
        ["a string that a child narrows to an enum"] = """
            classes:
              Base: { attributes: { id: { identifier: true }, kind: {}, kinds: { multivalued: true } } }
              Thing: { is_a: Base, slot_usage: { kind: { range: Word, ifabsent: string(a) }, kinds: { range: Word } } }
            enums:
              Word: { permissible_values: { a: , b: } }
            """,
        ["a slot that only slot_usage names"] = """
            classes:
              Thing: { attributes: { id: { identifier: true } }, slot_usage: { size: { required: false, minimum_value: 1 } } }
            slots: { size: { range: integer } }
            """,
        ["any class as a mixin of a class without a parent"] = """
            classes:
              Base: { attributes: { id: { identifier: true } } }
              Noted: { mixin: true, attributes: { note: {} } }
              Thing: { mixins: [Noted, Base] }
            """,
        ["templates of values without documents"] = """
            classes:
              Base: { attributes: { id: { identifier: true }, size: { string_serialization: "{float}{unit}" }, label: { string_serialization: "{id}" } } }
              Thing: { is_a: Base, slot_usage: { label: { string_serialization: "{id} {size}" } } }
            """,
        ["a symmetric relation"] = """
            classes:
              Thing: { attributes: { id: { identifier: true }, beside: { range: Thing, multivalued: true, symmetric: true } } }
            """,
    };

    public static TheoryData<string> Names => [.. Schemas.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_that_refuses_no_data_is_accepted(string name) => Assert.Empty(Compile(Schemas[name]).Lines);

    [Fact]
    public void A_short_permissible_value_is_the_description()
    {
        EnumDefinition words = Assert.Single(Compile(Schemas["short permissible values"]).Schema.Enums);

        Assert.Equal(["The first letter.", null, null], words.Values.Select(static value => value.Description));
    }

    [Fact]
    public void A_type_with_a_base_reads_as_that_type()
    {
        ClassDefinition thing = Compile(Schemas["types with a URI and a base"]).Schema.Classes.Single();

        Assert.Equal([ScalarType.String, ScalarType.Integer, ScalarType.Double], thing.Slots.Select(static slot => slot.Scalar));
    }

    [Theory]
    [InlineData("size: 1.5", true)]
    [InlineData("size: 5", true)]
    [InlineData("size: x", false)]
    [InlineData("word: 'yes'", true)]
    [InlineData("word: a", true)]
    [InlineData("word: 2024-02-29", true)]
    [InlineData("word: 2024-02-30", false)]
    [InlineData("word: no", false)]
    [InlineData("rule: abc", true)]
    [InlineData("rule: b", true)]
    [InlineData("rule: bc", false)]
    public void A_value_must_be_of_one_of_the_alternatives(string value, bool isAccepted) => Assert.Equal(
        isAccepted ? [] : ["CORPUS206"],
        Compile(Schemas["alternatives of types and of enums"], $"things: {{ one: {{ {value} }} }}").Findings.Select(static f => f.Kind.Id));

    [Fact]
    public void Alternatives_have_the_nearest_type_in_common() => Assert.Equal(
        [ScalarType.String, ScalarType.Decimal, ScalarType.String, ScalarType.String],
        Compile(Schemas["alternatives of types and of enums"]).Schema.Classes[0].Slots.Select(static slot => slot.Scalar));

    [Theory]
    [InlineData("an identifier of integers", "samples: { 12: }", true)]
    [InlineData("an identifier of integers", "samples: { x: }", false)]
    [InlineData("an identifier of integers", "samples: { 9: }", false)]
    [InlineData("a string that a child narrows to an enum", "kind: b, kinds: [a, b]", true)]
    [InlineData("a string that a child narrows to an enum", "kind: c", false)]
    [InlineData("a string that a child narrows to an enum", "kinds: [a, c]", false)]
    [InlineData("a slot that only slot_usage names", "size: 1", true)]
    [InlineData("any class as a mixin of a class without a parent", "note: x", true)]
    public void The_rules_apply_to_each_value(string name, string values, bool isAccepted) => Assert.Equal(
        isAccepted ? [] : ["CORPUS206"],
        Compile(Schemas[name], $"things: {{ one: {{ {values} }} }}").Findings.Select(static f => f.Kind.Id));

    [Fact]
    public void The_rules_of_a_slot_that_only_slot_usage_names_apply() => Assert.Equal(
        ["CORPUS217"],
        Compile(Schemas["a slot that only slot_usage names"], "things: { one: { size: 0 } }").Findings.Select(static f => f.Kind.Id));

    [Fact]
    public void A_class_that_is_listed_as_a_mixin_becomes_the_parent() => Assert.Equal(
        "Base",
        Compile(Schemas["any class as a mixin of a class without a parent"]).Schema.Classes.Single(static c => c.Name == "Thing").Parent?.Name);

    [Fact]
    public void A_symmetric_relation_is_its_own_inverse() => Assert.Equal(
        ["one"],
        Compile(Schemas["a symmetric relation"], "things: { one: { beside: [two] }, two: }").Related("two", "beside"));

    [Fact]
    public void Files_may_import_each_other() => Assert.Empty(Compilation.Of(CorpusFiles.News
        .EditSchema("  - corpusdata:core\n", "  - corpusdata:core\n  - one\n  - corpus\n")
        .With("schema/one.yaml", "imports:\n  - ./two\n")
        .With("schema/two.yaml", "imports:\n  - one\n  - corpus\n")).Lines);

    [Fact]
    public void The_root_class_of_an_imported_schema_is_a_class_like_any_other()
    {
        Compilation compilation = Compilation.Of(CorpusFiles.None
            .With("schema/a_published.yaml", """
                imports: [linkml:types]
                classes:
                  Container: { tree_root: true, attributes: { label: {}, things: { range: Thing, multivalued: true, inlined: true } } }
                  Thing: { attributes: { id: { identifier: true } } }
                """)
            .With("schema/corpus.yaml", """
                imports: [a_published]
                classes:
                  Corpus: { tree_root: true, attributes: { things: { range: Thing, multivalued: true, inlined: true } } }
                """)
            .With("seeds/a.yaml", "things: { one: }\n"));

        Assert.Empty(compilation.Lines);
        Assert.Equal("Corpus", compilation.Schema.Root!.Name);
        Assert.Equal(["Container", "Thing"], compilation.Schema.Classes.Select(static c => c.Name));
    }

    private static Compilation Compile(string schema, string seeds = "things: { one: }") => Compilation.Of(CorpusFiles.None
        .With("schema/corpus.yaml", """
            imports: [linkml:types, more]
            classes:
              Corpus: { tree_root: true, attributes: { things: { range: Thing, multivalued: true, inlined: true } } }
            """)
        .With("schema/more.yaml", schema)
        .With("seeds/a.yaml", seeds + "\n"));
}
