using System.Reflection;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Tests.Schema;

public sealed class ImmutabilityTests
{
    [Theory]
    [InlineData(typeof(SchemaDefinition))]
    [InlineData(typeof(ClassDefinition))]
    [InlineData(typeof(ClassLinks))]
    [InlineData(typeof(UniqueKey))]
    [InlineData(typeof(SlotDefinition))]
    [InlineData(typeof(EnumDefinition))]
    [InlineData(typeof(PermissibleValue))]
    [InlineData(typeof(TypeDefinition))]
    public void A_definition_cannot_change(Type definition)
    {
        FieldInfo[] fields = definition.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

        Assert.NotEmpty(fields);
        Assert.DoesNotContain(fields, static field => !field.IsInitOnly);
    }

    [Fact]
    public void An_entry_of_a_definition_table_is_added_once()
    {
        var table = new DefinitionTable<string>(2);
        table.Add(0, "first");

        Assert.Equal("first", table[0]);
        Assert.Throws<InvalidOperationException>(() => table.Add(0, "second"));
        Assert.Throws<InvalidOperationException>(() => table[1]);
    }
}
