namespace CorpusData.Generator.Tests.Documentation;

/// <summary>Lines of a schema that a page shows change the schema of the examples where a reader expects it.</summary>
public sealed class SchemaFragmentTests
{
    private const string Schema = """
        name: harbor
        classes:
          Person:
            is_a: Entity
            attributes:
              role: {}
              born: { range: date }

          Ship:
            attributes:
              seats: {}

        enums:
          Kind: {}

        """;

    [Theory]
    [InlineData("name: port", "name: harbor", "name: port")]
    [InlineData("  Person:\n    attributes:\n      role: { range: text }\n", "      role: {}", "      role: { range: text }")]
    [InlineData("  Person:\n    attributes:\n      role: {}\n      Role: {}\n", "      role: {}", "      role: {}\n      Role: {}")]
    [InlineData("  Person:\n    attributes:\n      role: {}\n      role: {}\n", "      role: {}", "      role: {}\n      role: {}")]
    [InlineData("  Ship:\n    attributes:\n      name: {}\n", "      seats: {}", "      seats: {}\n      name: {}")]
    [InlineData("  Person:\n  Boat:\n    is_a: Ship\n", "  Person:\n    is_a: Entity\n    attributes:\n      role: {}\n      born: { range: date }\n", "  Person:\n  Boat:\n    is_a: Ship\n")]
    [InlineData("  Boat:\n    is_a: Ship\n", "      seats: {}\n", "      seats: {}\n  Boat:\n    is_a: Ship\n")]
    [InlineData("enums:\n  Kind:\n    permissible_values:\n      tug: {}\n", "  Kind: {}\n", "  Kind:\n    permissible_values:\n      tug: {}\n")]
    [InlineData("enums:\n  Kind: {}\nslots:\n  role: {}\n", "  Kind: {}\n", "  Kind: {}\nslots:\n  role: {}\n")]
    public void A_fragment_replaces_and_adds_keys(string fragment, string before, string after) =>
        Assert.Equal(Schema.Replace(before, after, StringComparison.Ordinal), SchemaFragment.Apply(fragment, Schema));
}
