using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Tests.Harness;

namespace CorpusData.Compiler.Tests.Schema;

public sealed class IdentityScopeTests
{
    private static readonly SchemaDefinition Schema = Compilation.Of(CorpusFiles.None.With("schema/corpus.yaml", """
        name: scopes
        imports: [linkml:types]
        classes:
          Corpus: { tree_root: true, attributes: { places: { range: Place, multivalued: true, inlined: true } } }
          Thing: { abstract: true, attributes: { note: {} } }
          Place: { is_a: Thing, abstract: true, attributes: { id: { identifier: true } } }
          City: { is_a: Place }
          Capital: { is_a: City }
          River: { is_a: Place }
          Event: { is_a: Thing, attributes: { id: { identifier: true } } }
        """)).Schema;

    [Theory]
    [InlineData("Place", "Place")]
    [InlineData("City", "Place")]
    [InlineData("Capital", "Place")]
    [InlineData("River", "Place")]
    [InlineData("Event", "Event")]
    public void Identifiers_are_unique_below_the_topmost_class_that_has_them(string name, string scope) =>
        Assert.Equal(scope, Class(name).IdentityScope.Name);

    [Fact]
    public void The_concrete_classes_of_a_class_are_those_that_there_can_be_records_of() =>
        Assert.Equal(["City", "Capital", "River"], Class("Place").ConcreteClasses.Select(static c => c.Name));

    [Fact]
    public void A_class_is_what_it_inherits_from()
    {
        Assert.True(Class("Capital").Is(Class("Capital")));
        Assert.True(Class("Capital").Is(Class("Thing")));
        Assert.False(Class("City").Is(Class("Capital")));
        Assert.False(Class("City").Is(Class("River")));
    }

    [Fact]
    public void Inherited_slots_come_first() =>
        Assert.Equal(["note", "id"], Class("Capital").Slots.Select(static slot => slot.Name));

    private static ClassDefinition Class(string name) => Schema.Classes.Single(c => c.Name == name);
}
