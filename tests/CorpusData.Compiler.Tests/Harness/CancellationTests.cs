using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Tests.Harness;

/// <summary>A stage that is given up stops, whatever it is at, and the next run is as if it had not been.</summary>
public sealed class CancellationTests
{
    private static readonly CancellationToken Over = new(canceled: true);

    // One node each, or one of a kind that is long.
    public static TheoryData<string> Texts =>
    [
        string.Concat(Enumerable.Repeat("- a\n", 3_000)),
        $"- [{string.Join(", ", Enumerable.Repeat("a", 3_000))}]\n",
        $"a: |\n  {new string('x', 3_000)}\n",
        $"a: &a [{string.Join(", ", Enumerable.Repeat("a", 3_000))}]\nb: *a\n",
        "\t# odd\n",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Parsing_stops(string yaml)
    {
        var file = new SourceFile("/corpus/seeds/a.yaml", "seeds/a.yaml", yaml);

        Assert.Throws<OperationCanceledException>(() => FileParser.Parse(file, Over));
        Assert.Equal(0, FileParser.Parse(new SourceFile("/a.yaml", "a.yaml", "a: b\n")).Yaml!.Root.Span.Start);
    }

    [Fact]
    public void Binding_a_schema_stops() =>
        Assert.Throws<OperationCanceledException>(static () => SchemaBinder.Bind([Parse("schema/corpus.yaml")], Over));

    [Theory]
    [InlineData("seeds/entities.yaml")]
    [InlineData("seeds/harbor.yaml")]
    public void Binding_a_unit_stops(string path)
    {
        SchemaDefinition schema = SchemaBinder.Bind([Parse("schema/corpus.yaml")]);
        ParsedFile[] files = path == "seeds/harbor.yaml" ? [Parse(path), Parse("seeds/harbor.txt")] : [Parse(path)];
        SeedUnit unit = Assert.Single(SeedUnit.Group([.. files.Select(static file => (file, (string?)null))]));

        Assert.Throws<OperationCanceledException>(() => UnitBinder.Bind(unit, schema, Over));
        Assert.Empty(UnitBinder.Bind(unit, schema).Diagnostics);
    }

    private static ParsedFile Parse(string path) =>
        FileParser.Parse(new SourceFile("/corpus/" + path, path, CorpusFiles.News[path]));
}
