using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Emit;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler;

/// <summary>The results of the steps from the checked corpus to the C# files, each with its input.</summary>
internal sealed class EmitSteps
{
    private readonly CancellationToken _cancellation;

    private EmitSteps(CancellationToken cancellation) => _cancellation = cancellation;

    public Memo<(SchemaDefinition, string), ImmutableArray<EmittedFile>>? Types { get; private set; }

    public Memo<(SchemaDefinition, IdentifierTable, CollectionSet, string), ImmutableArray<EmittedFile>>? Identifiers { get; private set; }

    public Memo<(Corpus, string), ImmutableArray<EmittedFile>>? Members { get; private set; }

    public ImmutableArray<Memo<BoundUnit, IncrementalLengths>> Lengths { get; private set; } = ImmutableArray<Memo<BoundUnit, IncrementalLengths>>.Empty;

    public Memo<(SchemaDefinition, IdentifierTable, ShardLayout, DataForm, string), ImmutableArray<EmittedFile>>? Index { get; private set; }

    public ImmutableArray<Memo<PlannedShard, Shard>> Shards { get; private set; } = ImmutableArray<Memo<PlannedShard, Shard>>.Empty;

    public ImmutableArray<Memo<(Shard Shard, ClassDefinition Root, DataForm Form, string Namespace), EmittedFile>> Data { get; private set; } =
        ImmutableArray<Memo<(Shard Shard, ClassDefinition Root, DataForm Form, string Namespace), EmittedFile>>.Empty;

    /// <summary>Runs the steps whose input has changed since the last run.</summary>
    /// <param name="last">The last run; null for the first.</param>
    /// <param name="corpus">The checked corpus.</param>
    /// <param name="options">The options.</param>
    /// <param name="timer">Measures the steps.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public static (EmitSteps Steps, ImmutableArray<EmittedFile> Files) Run(
        EmitSteps? last, Corpus corpus, CorpusOptions options, StageTimer timer, CancellationToken cancellation)
    {
        var steps = new EmitSteps(cancellation);
        return (steps, steps.Run(last ?? new EmitSteps(cancellation), corpus, options, timer));
    }

    private ImmutableArray<EmittedFile> Run(EmitSteps last, Corpus corpus, CorpusOptions options, StageTimer timer)
    {
        string ns = options.Namespace;
        ImmutableArray<EmittedFile>.Builder files = ImmutableArray.CreateBuilder<EmittedFile>();
        files.AddRange(timer.Time("emit types", () => EmitTypes(last, corpus, ns)));
        files.AddRange(timer.Time("emit members", () => EmitMembers(last, corpus, ns)));
        ImmutableArray<PlannedShard> plan = timer.Time("divide into shards", () => Divide(last, corpus));
        var layout = ShardPlan.Layout(plan);
        DataForm form = layout.FormFor(options.HasDataSections);
        Index = timer.Time("emit index", () => Memo.Next(
            last.Index,
            (corpus.Schema, corpus.Identifiers, layout, form, ns),
            _ => DataEmitter.EmitIndex(corpus.Schema, corpus.Identifiers, layout, form, ns, _cancellation).ToImmutableArray()));
        files.AddRange(Index.Value);
        files.AddRange(timer.Time("emit data", () => EmitData(last, corpus, plan, form, ns)));
        return files.ToImmutable();
    }

    private IEnumerable<EmittedFile> EmitTypes(EmitSteps last, Corpus corpus, string ns)
    {
        Types = Memo.Next(last.Types, (corpus.Schema, ns), _ => TypeEmitter.Emit(corpus.Schema, ns)
            .Concat(CorpusEmitter.EmitCollections(corpus.Schema, ns))
            .ToImmutableArray());
        Identifiers = Memo.Next(last.Identifiers, (corpus.Schema, corpus.Identifiers, corpus.Collections, ns), _ =>
            CorpusEmitter.EmitIdentifiers(corpus.Schema, corpus.Identifiers, corpus.Collections, ns, _cancellation).ToImmutableArray());
        return Types.Value.Concat(Identifiers.Value);
    }

    private ImmutableArray<EmittedFile> EmitMembers(EmitSteps last, Corpus corpus, string ns)
    {
        Members = Memo.Next(last.Members, (corpus, ns), _ => CorpusEmitter.EmitMembers(corpus, ns, _cancellation)
            .Concat(DataEmitter.EmitInfo(corpus.Schema, corpus.Collections, CorpusDigest.Of(corpus), ns))
            .ToImmutableArray());
        return Members.Value;
    }

    private ImmutableArray<PlannedShard> Divide(EmitSteps last, Corpus corpus)
    {
        Lengths = Memo.Next(
            last.Lengths,
            corpus.Units.Length,
            i => corpus.Units[i].Bound,
            static (a, b) => string.CompareOrdinal(a.Path, b.Path),
            static (unit, _) => IncrementalLengths.Of(unit),
            _cancellation);
        return ShardPlan.Divide(corpus, ImmutableArray.CreateRange(Lengths, static unit => unit.Value), _cancellation);
    }

    private IEnumerable<EmittedFile> EmitData(
        EmitSteps last, Corpus corpus, ImmutableArray<PlannedShard> plan, DataForm form, string ns)
    {
        Shards = Memo.Next(
            last.Shards, plan.Length, i => plan[i], static (a, b) => a.Ordinal.CompareTo(b.Ordinal), static (shard, _) => shard.Link(), _cancellation);
        Data = Memo.Next(
            last.Data,
            Shards.Length,
            i => (Shard: Shards[i].Value, Root: corpus.Schema.Root!, Form: form, Namespace: ns),
            static (a, b) => a.Shard.Ordinal.CompareTo(b.Shard.Ordinal),
            static (input, token) => DataEmitter.EmitShard(input.Shard, input.Root, input.Form, input.Namespace, token),
            _cancellation);
        return Data.Select(static file => file.Value);
    }
}
