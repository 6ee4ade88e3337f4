namespace CorpusData.Generator.Tests;

/// <summary>Every kind of value, where it may be left out, where it may not and where there are several.</summary>
public class EveryShapeTests
{
    // What a slot holds, the type of one value, and two values: as seeds have them and as JSON has them.
    private static readonly (string Range, string Type, string One, string OneJson, string Two, string TwoJson)[] Kinds =
    [
        ("range: string", "String", "a b", "\"a b\"", "'7'", "\"7\""),
        ("range: surface_form", "String", "Ada", "\"Ada\"", "Berg", "\"Berg\""),
        ("range: uri", "Uri", "https://example.org/a?b=c", "\"https://example.org/a?b=c\"", "urn:x:1", "\"urn:x:1\""),
        ("range: integer", "Int64", "-5", "-5", "9223372036854775807", "9223372036854775807"),
        ("range: float", "Single", "1.5", "1.5", "-2e-3", "-0.002"),
        ("range: double", "Double", "0.1", "0.1", "1e300", "1E+300"),
        ("range: decimal", "Decimal", "1.50", "1.50", "-0.0000000001", "-0.0000000001"),
        ("range: boolean", "Boolean", "true", "true", "false", "false"),
        ("range: date", "DateOnly", "2024-02-29", "\"2024-02-29\"", "0001-01-01", "\"0001-01-01\""),
        ("range: time", "TimeOnly", "23:59:59", "\"23:59:59\"", "07:30", "\"07:30:00\""),
        ("range: datetime", "DateTimeOffset", "2024-02-29T23:59:59Z", "\"2024-02-29T23:59:59+00:00\"", "2024-02-29T23:59:59+02:00", "\"2024-02-29T23:59:59+02:00\""),
        ("range: duration", "TimeSpan", "P2W", "\"P14D\"", "-PT90M", "\"-PT1H30M\""),
        ("range: Colour", "Colour", "dark red", "\"dark red\"", "blue", "\"blue\""),
        ("range: Place", "Place", "{ name: Porto }", "{\"@type\":\"Place\",\"name\":\"Porto\"}", "{ name: Faro }", "{\"@type\":\"Place\",\"name\":\"Faro\"}"),
        ("range: Sample", "Sample", "full", "\"full\"", "bare", "\"bare\""),
        ("any_of: [{ range: Sample }, { range: Port }]", "ICorpusRecord", "full", "\"full\"", "quay", "\"quay\""),
    ];

    [Fact]
    public void Each_value_is_read_and_written_as_it_is_in_the_seeds()
    {
        string full = "\"id\":\"full\"" + string.Concat(Kinds.Select(static (kind, i) =>
            $",\"may_{i}\":{kind.OneJson},\"must_{i}\":{kind.TwoJson},\"many_{i}\":[{kind.TwoJson},{kind.OneJson}]"));
        string bare = "\"id\":\"bare\"" + string.Concat(Kinds.Select(static (kind, i) => $",\"must_{i}\":{kind.OneJson}"));

        Assert.Equal(
            $$"""[{"@type":"Sample",{{full}}},{"@type":"Sample",{{bare}}}]""",
            CompiledCorpus.Evaluate(Files(), "System.Text.Json.JsonSerializer.Serialize(Corpus.Samples)")
                .Replace("\\u002B", "+", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_slot_has_the_type_of_its_values() => Assert.Equal(
        string.Concat(Kinds.Select(static kind => kind.Type is "Int64" or "Single" or "Double" or "Decimal" or "Boolean" or "DateOnly" or "TimeOnly" or "DateTimeOffset" or "TimeSpan" or "Colour"
            ? $"Nullable`1 {kind.Type} {kind.Type},"
            : $"{kind.Type} {kind.Type} {kind.Type},")),
        CompiledCorpus.Evaluate(
            Files(),
            $"string.Concat(Enumerable.Range(0, {Kinds.Length}).Select(i => Name(\"May\" + i) + \" \" + Name(\"Must\" + i) + \" \" + Item(\"Many\" + i) + \",\"))",
            """
            private static string Name(string slot) => typeof(Sample).GetProperty(slot)!.PropertyType.Name;
            private static string Item(string slot) => typeof(Sample).GetProperty(slot)!.PropertyType.GenericTypeArguments[0].Name;
            """));

    private static IEnumerable<Microsoft.CodeAnalysis.AdditionalText> Files() =>
    [
        new SeedText("/corpus/schema/corpus.yaml", $$"""
            id: https://example.org/shapes
            name: shapes
            imports: [linkml:types, corpusdata:core]
            default_range: string
            classes:
              Corpus:
                tree_root: true
                attributes:
                  samples: { range: Sample, multivalued: true, inlined: true }
                  ports: { range: Port, multivalued: true, inlined: true }
              Port:
                attributes: { id: { identifier: true } }
              Place:
                attributes: { name: { required: true } }
              Sample:
                attributes:
                  id: { identifier: true }
            {{string.Concat(Kinds.Select(static (kind, i) =>
                $"      may_{i}: {{ {kind.Range} }}\n      must_{i}: {{ {kind.Range}, required: true }}\n      many_{i}: {{ {kind.Range}, multivalued: true }}\n"))}}
            enums:
              Colour: { permissible_values: { dark red: , blue: } }
            """),
        new SeedText("/corpus/seeds/samples.yaml",
            "ports: { quay: { } }\nsamples:\n  full:\n" + string.Concat(Kinds.Select(static (kind, i) =>
                $"    may_{i}: {kind.One}\n    must_{i}: {kind.Two}\n    many_{i}: [{kind.Two}, {kind.One}]\n"))
            + "  bare:\n" + string.Concat(Kinds.Select(static (kind, i) => $"    must_{i}: {kind.One}\n"))),
    ];
}
