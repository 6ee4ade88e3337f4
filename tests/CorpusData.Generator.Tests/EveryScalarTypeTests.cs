using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Schema;
using Microsoft.CodeAnalysis;

namespace CorpusData.Generator.Tests;

/// <summary>Every scalar type in every place of a schema that a scalar can have.</summary>
public sealed class EveryScalarTypeTests
{
    // A type that is missing here fails all tests.
    private static readonly Dictionary<ScalarType, Sample> Samples = new()
    {
        [ScalarType.String] = new("string", "a b", "\"a b\"", "'7'", "\"7\"", IsOrdered: false),
        [ScalarType.NCName] = new("ncname", "a_1", "\"a_1\"", "_b", "\"_b\"", IsOrdered: false),
        [ScalarType.Curie] = new("curie", "ex:a", "\"ex:a\"", "ex:b", "\"ex:b\"", IsOrdered: false),
        [ScalarType.UriOrCurie] = new("uriorcurie", "ex:a", "\"ex:a\"", "https://example.org/", "\"https://example.org/\"", IsOrdered: false),
        [ScalarType.Uri] = new("uri", "https://example.org/a?b=c", "\"https://example.org/a?b=c\"", "urn:x:1", "\"urn:x:1\"", IsOrdered: false),
        [ScalarType.Integer] = new("integer", "-5", "-5", "9223372036854775807", "9223372036854775807"),
        [ScalarType.Float] = new("float", "-2e-3", "-0.002", "1.5", "1.5"),
        [ScalarType.Double] = new("double", "0.1", "0.1", "1e300", "1E+300"),
        [ScalarType.Decimal] = new("decimal", "-0.0000000001", "-0.0000000001", "1.50", "1.50"),
        [ScalarType.Boolean] = new("boolean", "false", "false", "true", "true", IsOrdered: false),
        [ScalarType.Date] = new("date", "0001-01-01", "\"0001-01-01\"", "2024-02-29", "\"2024-02-29\""),
        [ScalarType.Time] = new("time", "07:30", "\"07:30:00\"", "23:59:59.5", "\"23:59:59.5\""),
        [ScalarType.DateTime] = new(
            "datetime", "2024-02-29T23:59:59+02:00", "\"2024-02-29T23:59:59+02:00\"", "2024-02-29T23:59:59Z", "\"2024-02-29T23:59:59+00:00\""),
        [ScalarType.Duration] = new("duration", "-P1DT12H", "\"-P1DT12H\"", "PT1H30M0.5S", "\"PT1H30M0.5S\""),
    };

    public static TheoryData<ScalarType> Types => [.. Enum.GetValues<ScalarType>()];

    [Fact]
    public void Each_value_is_read_and_written_as_it_is_in_the_seeds()
    {
        string full = Each(static (type, s) =>
            $",\"must_{type}\":{s.LowJson},\"may_{type}\":{s.HighJson},\"many_{type}\":[{s.HighJson},{s.LowJson}]"
            + $",\"usual_{type}\":{s.LowJson},\"called_{type}\":{s.HighJson}"
            + (s.IsOrdered ? $",\"bounded_{type}\":{s.HighJson}" : "")
            + $",\"details_{type}\":[{{\"@type\":\"Detail{type}\",\"code\":\"k\",\"must\":{s.HighJson},\"many\":[{s.LowJson}]}}]");
        string bare = Each(static (type, s) =>
            $",\"must_{type}\":{s.HighJson},\"usual_{type}\":{s.HighJson},\"called_{type}\":{s.LowJson}");

        Assert.Equal(
            $$"""[{"@type":"Sample","id":"full"{{full}}},{"@type":"Sample","id":"bare"{{bare}}}]""",
            CompiledCorpus.Evaluate(
                Files(),
                "System.Text.Json.JsonSerializer.Serialize(Corpus.Samples, new System.Text.Json.JsonSerializerOptions { "
                + "Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })"));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_below_the_minimum_or_above_the_maximum_is_reported(ScalarType type)
    {
        Sample sample = Of(type);
        string key = sample.IsOrdered ? Catalog.OutOfRange.Id : Catalog.BoundWithoutOrder.Id;

        Assert.Equal([key], Report($"{{ range: {sample.Range}, minimum_value: {sample.High} }}", sample.Low));
        Assert.Equal([key], Report($"{{ range: {sample.Range}, maximum_value: {sample.Low} }}", sample.High));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_that_is_not_the_expected_one_is_reported(ScalarType type)
    {
        Sample sample = Of(type);
        string rule = $"{{ range: {sample.Range}, equals_string: {sample.High} }}";

        Assert.Empty(Report(rule, sample.High));
        Assert.Equal([Catalog.NotEqual.Id], Report(rule, sample.Low));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Only_a_string_or_an_integer_is_an_identifier_or_a_key(ScalarType type)
    {
        Sample sample = Of(type);
        bool isName = type is ScalarType.String or ScalarType.NCName or ScalarType.Curie or ScalarType.UriOrCurie or ScalarType.Integer;
        string[] expected = isName ? [] : [Catalog.NotOneString.Id];
        string name = isName ? sample.Low : "x";

        Assert.Equal(expected, Report("{ range: string }", "x", identifier: $"{{ identifier: true, range: {sample.Range} }}", name: name));
        Assert.Equal(
            expected,
            Report($"{{ range: Part, inlined: true }}", $"{{ code: {name} }}", more: $"Part: {{ attributes: {{ code: {{ key: true, range: {sample.Range} }} }} }}"));
    }

    private static Sample Of(ScalarType type) => Samples[type];

    private static string Each(Func<ScalarType, Sample, string> text) =>
        string.Concat(Enum.GetValues<ScalarType>().Select(type => text(type, Of(type))));

    private static IEnumerable<string> Report(
        string slot, string value, string identifier = "{ identifier: true }", string more = "", string name = "one") => Harness.Diagnose(
        [
            new SeedText("/corpus/schema/corpus.yaml", $$"""
                name: scalars
                imports: [linkml:types, corpusdata:core]
                classes:
                  Corpus: { tree_root: true, attributes: { samples: { range: Sample, multivalued: true, inlined: true } } }
                  Sample: { attributes: { id: {{identifier}}, value: {{slot}} } }
                  {{more}}
                """),
            new SeedText("/corpus/seeds/samples.yaml", $"samples:\n  {name}:\n    value: {value}\n"),
        ])
        .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != Catalog.SeedsNotChecked.Id)
        .Select(static diagnostic => diagnostic.Id);

    private static IEnumerable<AdditionalText> Files() =>
    [
        new SeedText("/corpus/schema/corpus.yaml", $$"""
            name: scalars
            imports: [linkml:types, corpusdata:core]
            classes:
              Corpus:
                tree_root: true
                attributes:
                  samples: { range: Sample, multivalued: true, inlined: true }
              Sample:
                attributes:
                  id: { identifier: true }
            {{Each(static (type, s) =>
                $"      must_{type}: {{ range: {s.Range}, required: true }}\n"
                + $"      may_{type}: {{ range: {s.Range} }}\n"
                + $"      many_{type}: {{ range: {s.Range}, multivalued: true }}\n"
                + $"      usual_{type}: {{ range: {s.Range}, ifabsent: {s.High} }}\n"
                + $"      called_{type}: {{ range: {s.Range}, ifabsent: '{s.Range}({s.Low.Trim('\'')})' }}\n"
                + (s.IsOrdered ? $"      bounded_{type}: {{ range: {s.Range}, minimum_value: {s.Low}, maximum_value: {s.High} }}\n" : "")
                + $"      details_{type}: {{ range: Detail{type}, multivalued: true, inlined: true }}\n")}}
            {{Each(static (type, s) =>
                $"  Detail{type}:\n    attributes:\n"
                + "      code: { key: true }\n"
                + $"      must: {{ range: {s.Range}, required: true }}\n"
                + $"      may: {{ range: {s.Range} }}\n"
                + $"      many: {{ range: {s.Range}, multivalued: true }}\n")}}
            """),
        new SeedText("/corpus/seeds/samples.yaml",
            "samples:\n  full:\n" + Each(static (type, s) =>
                $"    must_{type}: {s.Low}\n    may_{type}: {s.High}\n    many_{type}: [{s.High}, {s.Low}]\n"
                + $"    usual_{type}: {s.Low}\n    called_{type}: {s.High}\n"
                + (s.IsOrdered ? $"    bounded_{type}: {s.High}\n" : "")
                + $"    details_{type}:\n      k: {{ must: {s.High}, many: [{s.Low}] }}\n")
            + "  bare:\n" + Each(static (type, s) => $"    must_{type}: {s.High}\n")),
    ];

    // Two values of a type as YAML has them and as JSON has them; where the type has an order, the first is the lower one.
    private sealed record Sample(
        string Range, string Low, string LowJson, string High, string HighJson, bool IsOrdered = true);
}
