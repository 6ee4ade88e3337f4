using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Tests.Harness;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Tests.Schema;

/// <summary>What the schema says of other vocabularies: prefixes and the terms that its elements are mapped to.</summary>
public sealed class VocabularyTests
{
    private const string Root = """
        name: vocabulary
        imports: [linkml:types, ships]
        prefixes:
          schema: https://schema.org/
          ex: { prefix_prefix: ex, prefix_reference: https://example.org/ }
        slots:
          name: { slot_uri: schema:name }
          full_name: { is_a: name }
          short_name: { mixins: [name], slot_uri: ex:shortName }
        classes:
          Corpus: { tree_root: true, attributes: { things: { range: Thing, multivalued: true, inlined: true } } }
          Named: { mixin: true, slots: [name] }
          Thing:
            class_uri: schema:Thing
            mixins: [Named]
            slots: [full_name, short_name]
            attributes:
              id: { identifier: true, slot_uri: schema:identifier }
              note: {}
          Person:
            is_a: Thing
            slot_usage:
              name: { slot_uri: ex:personName }
              note: { slot_uri: schema:text }
              id: { required: true }
        enums:
          State:
            permissible_values:
              planned: { meaning: schema:EventScheduled }
              over: {}
        """;

    private const string Module = """
        prefixes:
          schema: https://schema.org/
          sea: https://example.org/sea/
        """;

    private static readonly SchemaDefinition Schema = Bind(Root, Module);

    [Fact]
    public void A_class_has_its_class_uri_and_its_children_do_not()
    {
        Assert.Equal("schema:Thing", Class("Thing").ClassUri?.Name);
        Assert.Equal("schema:Thing", Written(Class("Thing").ClassUri!.Span));
        Assert.Null(Class("Person").ClassUri);
    }

    [Theory]
    [InlineData("Named", "name", "schema:name")]
    [InlineData("Thing", "name", "schema:name")]
    [InlineData("Thing", "full_name", "schema:name")]
    [InlineData("Thing", "short_name", "ex:shortName")]
    [InlineData("Thing", "id", "schema:identifier")]
    [InlineData("Thing", "note", null)]
    [InlineData("Person", "name", "ex:personName")]
    [InlineData("Person", "full_name", "schema:name")]
    [InlineData("Person", "id", "schema:identifier")]
    [InlineData("Person", "note", "schema:text")]
    public void A_slot_has_the_slot_uri_that_its_class_takes_over_or_refines(string name, string slot, string? uri)
    {
        VocabularyTerm? term = Class(name).FindSlot(slot)!.SlotUri;

        Assert.Equal(uri, term?.Name);
        Assert.Equal(uri, term is null ? null : Written(term.Span));
    }

    [Fact]
    public void A_permissible_value_has_its_meaning()
    {
        EnumDefinition state = Schema.Enums.Single();

        Assert.Equal("schema:EventScheduled", state.Values[0].Meaning?.Name);
        Assert.Equal("schema:EventScheduled", Written(state.Values[0].Meaning!.Span));
        Assert.Null(state.Values[1].Meaning);
    }

    [Fact]
    public void A_schema_has_the_prefixes_of_all_its_files()
    {
        Assert.Empty(Schema.Findings);
        Assert.Equal(
            [("schema", "https://schema.org/"), ("ex", "https://example.org/"), ("sea", "https://example.org/sea/")],
            Schema.Prefixes.Select(static prefix => (prefix.Prefix, prefix.Reference)));
        Assert.Equal(["schema", "ex", "sea"], Schema.Prefixes.Select(static prefix => Written(prefix.Span)));
    }

    [Fact]
    public void A_prefix_has_one_reference() =>
        Assert.Equal([Catalog.DuplicateElement], KindsFor("prefixes: { schema: https://example.org/ }"));

    [Theory]
    [InlineData("prefixes: { sea: }")]
    [InlineData("prefixes: { sea: { prefix_prefix: sea } }")]
    public void A_prefix_without_a_reference_is_reported_once(string module) =>
        Assert.Equal([Catalog.PrefixWithoutReference], KindsFor(module));

    [Theory]
    [InlineData("prefixes: { sea: [https://example.org/] }")]
    [InlineData("prefixes: sea")]
    public void A_prefix_that_is_no_mapping_is_reported_once(string module) =>
        Assert.Equal([Catalog.MetaValue], KindsFor(module));

    private static ClassDefinition Class(string name) => Schema.Classes.Single(c => c.Name == name);

    private static string Written(SourceSpan span) => span.File.Text[span.Start..span.End];

    private static IEnumerable<FindingKind> KindsFor(string module) =>
        Bind(Root, module).Findings.Select(static finding => finding.Kind);

    private static SchemaDefinition Bind(string root, string module) => Compilation.Of(
        CorpusFiles.None.With("schema/corpus.yaml", root).With("schema/ships.yaml", module)).Schema;
}
