using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using CorpusData.Benchmarks.Projects;
using CorpusData.Benchmarks.Timing;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Emit;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.Benchmarks.Measures;

/// <summary>Where the corpus compiler's time goes, stage by stage, on one thread and without Roslyn.</summary>
internal sealed class Stages : IMeasure
{
    private readonly Dictionary<string, ImmutableArray<double>.Builder> _times = [];
    private readonly List<string> _order = [];
    private string _run = "";

    public string Id => "stages";

    public bool IsOnRequest => true;

    public Result Run(Workshop workshop)
    {
        string folder = workshop.Corpus(workshop.Articles);
        for (int run = 0; run <= workshop.Runs; run++)
        {
            // The first run, which is mostly the just-in-time compiler's, stands apart.
            _run = run == 0 ? ", first run" : "";
            GC.Collect();
            Compile(folder);
        }

        return new Result(
            Id,
            string.Create(CultureInfo.InvariantCulture, $"the compiler's stages, {workshop.Articles:N0} articles"),
            [.. _order.Select(name => new Series(name, Unit.Seconds, _times[name].ToImmutable()))],
            []);
    }

    private void Compile(string folder)
    {
        ImmutableArray<SourceFile> schemaFiles = Read(folder, "schema");
        ImmutableArray<SourceFile> seedFiles = Time("read", () => Read(folder, "seeds"));
        SchemaDefinition schema = SchemaBinder.Bind([.. schemaFiles.Select(static file => FileParser.Parse(file))]);
        ImmutableArray<ParsedFile> parsed = Time("parse", () => seedFiles.Select(static file => FileParser.Parse(file)).ToImmutableArray());
        ImmutableArray<SeedUnit> units = Time("group", () => SeedUnit.Group([.. parsed.Select(static file => (file, (string?)null))]));
        ImmutableArray<BoundUnit> bound = Time("bind", () => units.Select(unit => UnitBinder.Bind(unit, schema)).ToImmutableArray());
        ImmutableArray<GroundedUnit> grounded = Time("quotes", () => bound.Select(static unit => QuoteFinder.Ground(unit)).ToImmutableArray());
        var names = new EquatableArray<UnitNames>([.. grounded.Select(static unit => unit.Names)]);
        IdentifierTable identifiers = Time("identifiers", () => new IdentifierTable(schema, names));
        SurfaceForms forms = Time("surface forms", () => SurfaceForms.Collect(names));
        ImmutableArray<MentionedUnit> mentioned =
            Time("mentions", () => grounded.Select(unit => MentionedUnit.Find(unit, forms)).ToImmutableArray());
        ImmutableArray<ResolvedUnit> resolved =
            Time("resolve", () => mentioned.Select(unit => ResolvedUnit.Resolve(unit, identifiers)).ToImmutableArray());
        Relations relations = Time("relations", () => RelationBuilder.Complete(
            identifiers, new EquatableArray<UnitRelations>([.. resolved.Select(static unit => unit.Relations)])));
        Namings namings = Time("namings", () => Namings.Gather(
            identifiers, new EquatableArray<UnitNamings>([.. resolved.Select(static unit => unit.Namings)])));
        Corpus corpus = Time("collections", () => new Corpus(
            new LinkedCorpus(schema, identifiers, resolved, relations, namings),
            CollectionSet.Of(schema, identifiers, CheckOptions.Default.NamedMembersLimit),
            new ReferredQuotes([]),
            CheckOptions.Default));
        Time("report", () => CorpusReporter.Report(corpus));
        Time("emit types and members", () => TypeEmitter.Emit(schema, "News")
            .Concat(CorpusEmitter.EmitCollections(schema, "News"))
            .Concat(CorpusEmitter.EmitIdentifiers(schema, identifiers, corpus.Collections, "News"))
            .Concat(CorpusEmitter.EmitMembers(corpus, "News"))
            .ToList());
        ImmutableArray<PlannedShard> plan = Time("divide into shards", () => ShardPlan.Divide(
            corpus, bound.Select(UnitLengths.Of).ToImmutableArray()));
        ImmutableArray<Shard> shards = Time("link shards", () => plan.Select(static shard => shard.Link()).ToImmutableArray());
        Time("emit data", () => shards.Select(shard => DataEmitter.EmitShard(shard, schema.Root!, DataForm.Text, "News")).ToList());
        Time("emit index", () => DataEmitter.EmitIndex(schema, identifiers, ShardPlan.Layout(plan), DataForm.Text, "News").ToList());
    }

    private static ImmutableArray<SourceFile> Read(string root, string folder) =>
    [
        .. Directory.GetFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => new SourceFile(file, Path.GetRelativePath(root, file), File.ReadAllText(file, Encoding.UTF8))),
    ];

    private T Time<T>(string stage, Func<T> run)
    {
        long start = Stopwatch.GetTimestamp();
        T result = run();
        Add(stage + _run, Stopwatch.GetElapsedTime(start).TotalSeconds);
        return result;
    }

    private void Add(string stage, double seconds)
    {
        if (!_times.TryGetValue(stage, out ImmutableArray<double>.Builder? times))
        {
            times = ImmutableArray.CreateBuilder<double>();
            _times.Add(stage, times);
            _order.Add(stage);
        }

        times.Add(seconds);
    }
}
