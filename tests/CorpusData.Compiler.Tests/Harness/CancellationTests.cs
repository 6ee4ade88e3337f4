using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Emit;
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
        ParsedFile? document = path == "seeds/harbor.yaml" ? Parse("seeds/harbor.txt") : null;
        var unit = new SeedUnit(document, Parse(path), null, default);

        Assert.Throws<OperationCanceledException>(() => UnitBinder.Bind(unit, schema, Over));
        Assert.Empty(UnitBinder.Bind(unit, schema).Findings);
    }

    public static TheoryData<string> LaterSteps => [.. Steps.Keys];

    [Theory]
    [MemberData(nameof(LaterSteps))]
    public void Each_later_step_stops(string step) =>
        Assert.Throws<OperationCanceledException>(() => Steps[step](Compilation.Of(CorpusFiles.News)));

    [Fact]
    public void Explaining_what_is_wrong_stops()
    {
        Compilation compilation = Compilation.Of(
            CorpusFiles.News.With("seeds/harbor.txt", CorpusFiles.News["seeds/harbor.txt"].Replace("e", "i", StringComparison.Ordinal)));

        Assert.Contains(compilation.Findings, static finding => finding.Kind.Id == "CORPUS401");
        Assert.Throws<OperationCanceledException>(() => CorpusReporter.Report(compilation.Corpus, Over));
    }

    // What is shared by all units, and what is done for one of them.
    private static Dictionary<string, Action<Compilation>> Steps { get; } = new()
    {
        ["order"] = static c => IncrementalOrder.Of(new EquatableArray<string>(["seeds/a.txt"]), Over),
        ["identifiers"] = static c => _ = new IdentifierTable(c.Schema, Names(c), Over),
        ["collections"] = static c => CollectionSet.Of(c.Schema, c.Corpus.Identifiers, CheckOptions.Default.NamedMembersLimit, Over),
        ["surface forms"] = static c => SurfaceForms.Collect(Names(c), Over),
        ["quotes"] = static c => QuotedUnit.Find(Harbor(c).Bound, Over),
        ["long quotes"] = static c => new PhraseSearch([new string('a', 2_000)]).Find(new string('a', 40_000), static (_, _) => true, Over),
        ["mentions"] = static c => MentionedUnit.Find(QuotedUnit.Find(Harbor(c).Bound), c.Forms, Over),
        ["references"] = static c => CheckedUnit.Resolve(MentionedUnit.Find(QuotedUnit.Find(Harbor(c).Bound), c.Forms), c.Corpus.Identifiers, Over),
        ["relations"] = static c => RelationBuilder.Complete(
            c.Corpus.Identifiers, new([.. c.Corpus.Units.Select(static unit => unit.Relations)]), Over),
        ["entity mentions"] = static c => EntityMentions.Gather(
            c.Corpus.Identifiers, new([.. c.Corpus.Units.Select(static unit => unit.EntityMentions)]), Over),
        ["quotes of other documents"] = static c => QuoteReferrals.Find(
            new ResolvedCorpus(c.Schema, c.Corpus.Identifiers, c.Corpus.Units, c.Corpus.Links.Relations, c.Corpus.Links.EntityMentions), Over),
        ["unique keys"] = static _ => CorpusReporter.Report(Compilation.Of(CorpusFiles.News.EditSchema(
            "  Person:\n", "  Person:\n    unique_keys: { names: { unique_key_slots: [name] } }\n")).Corpus, Over),
        ["plan"] = static c => ShardPlan.Divide(c.Corpus, [.. c.Units.Select(IncrementalLengths.Of)], Over),
        ["shard"] = static c => DataEmitter.EmitShard(Plan(c)[0].Link(), c.Schema.Root!, DataForm.Text, "Example", Over),
        ["index"] = static c => DataEmitter.EmitIndex(
            c.Schema, c.Corpus.Identifiers, ShardPlan.Layout(Plan(c)), DataForm.Text, "Example", Over).ToList(),
        ["identifier lists"] = static c => CorpusEmitter.EmitIdentifiers(
            c.Schema, c.Corpus.Identifiers, c.Corpus.Collections, "Example", Over).ToList(),
        ["members"] = static c => CorpusEmitter.EmitMembers(c.Corpus, "Example", Over).ToList(),
    };

    private static EquatableArray<IncrementalNames> Names(Compilation compilation) =>
        new([.. compilation.Corpus.Units.Select(static unit => unit.Names)]);

    private static ImmutableArray<PlannedShard> Plan(Compilation compilation) =>
        ShardPlan.Divide(compilation.Corpus, [.. compilation.Units.Select(IncrementalLengths.Of)]);

    private static CheckedUnit Harbor(Compilation compilation) =>
        compilation.Corpus.Units.Single(static unit => unit.Bound.Path == "seeds/harbor.txt");

    private static ParsedFile Parse(string path) =>
        FileParser.Parse(new SourceFile("/corpus/" + path, path, CorpusFiles.News[path]));
}
