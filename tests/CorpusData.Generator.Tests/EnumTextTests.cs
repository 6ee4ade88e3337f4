namespace CorpusData.Generator.Tests;

/// <summary>The text of an enum's value outside of records, and names in C# that a schema alone does not give.</summary>
public sealed class EnumTextTests
{
    [Theory]
    [InlineData("Kind.DarkRed.ToText()", "dark red")]
    [InlineData("Kind.Plus.ToText() + Kind.Minus.ToText()", "+-")]
    [InlineData("Corpus.Names.One.Kind!.Value.ToText()", "dark red")]
    [InlineData("JsonSerializer.Serialize(new { Corpus.Names.One.Kind })", "{\"Kind\":\"dark red\"}")]
    [InlineData("JsonSerializer.Serialize(new System.Collections.Generic.Dictionary<Kind, int> { [Kind.Minus] = 1 })", "{\"-\":1}")]
    [InlineData("JsonSerializer.Deserialize<Kind>(\"\\\"dark red\\\"\")", "DarkRed")]
    [InlineData("JsonSerializer.Deserialize<System.Collections.Generic.Dictionary<Kind, int>>(\"{\\\"-\\\":1}\")![Kind.Minus]", "1")]
    [InlineData("JsonSerializer.Serialize(Corpus.Names.One)", "{\"@type\":\"Name\",\"id\":\"one\",\"name\":\"Ada\",\"kind\":\"dark red\",\"size\":0.1234567890123456789012345678}")]
    [InlineData("Corpus.Names.One.Name_", "Ada")]
    [InlineData("Corpus.Names.One.Size", "0.1234567890123456789012345678")]
    public void An_enum_is_its_text_and_names_are_taken_once(string expression, string expected) => Assert.Equal(
        expected,
        CompiledCorpus.Evaluate(
            [
                new SeedText("/corpus/schema/corpus.yaml", """
                    name: names
                    imports: [linkml:types]
                    classes:
                      Corpus: { tree_root: true, attributes: { names: { range: Name, multivalued: true, inlined: true } } }
                      Name: { attributes: { id: { identifier: true }, name: { }, kind: { range: Kind }, size: { range: decimal } } }
                    enums:
                      Kind: { permissible_values: { "+": , "-": , dark red: } }
                    """),
                new SeedText("/corpus/seeds/names.yaml", "names: { one: { name: Ada, kind: dark red, size: 0.1234567890123456789012345678 } }\n"),
            ],
            expression.Replace("JsonSerializer", "System.Text.Json.JsonSerializer", StringComparison.Ordinal)));

    [Fact]
    public void A_text_that_the_schema_does_not_have_is_no_value() => Assert.Equal(
        "'blue' is not a text of ClaimKind.",
        CompiledCorpus.Evaluate(
            SmallCorpus.Files(),
            "Try()",
            """
            private static string Try()
            {
                try
                {
                    return System.Text.Json.JsonSerializer.Deserialize<ClaimKind>("\"blue\"").ToText();
                }
                catch (System.Text.Json.JsonException exception)
                {
                    return exception.Message;
                }
            }
            """));
}
