using System.Collections.Immutable;
using CorpusData.Compiler;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Emit;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace CorpusData.Generator;

/// <summary>The stages of the corpus compiler as steps of a compilation.</summary>
/// <remarks>
/// Steps that all units share depend only on values such as <see cref="IncrementalNames"/>. An edit that changes none of
/// them gives equal values, and Roslyn does not run these steps again.
/// </remarks>
internal sealed class CorpusPipeline
{
    private readonly IncrementalGeneratorInitializationContext _context;
    private readonly StageClock _clock = new();
    private readonly SourceOutput _output;
    private readonly IncrementalValueProvider<Outcome<ProjectOptions>> _options;
    private readonly IncrementalValueProvider<Outcome<EquatableArray<SourceFile>>> _otherFiles;
    private readonly IncrementalValueProvider<Outcome<SchemaDefinition>> _schema;
    private readonly IncrementalValuesProvider<Outcome<QuotedUnit>> _units;
    private readonly IncrementalValueProvider<Outcome<EquatableArray<IncrementalNames>>> _names;
    private readonly IncrementalValueProvider<Outcome<IdentifierTable>> _identifiers;
    private readonly IncrementalValueProvider<Outcome<CollectionSet>> _collections;
    private readonly IncrementalValueProvider<Outcome<Corpus>> _corpus;

    public CorpusPipeline(IncrementalGeneratorInitializationContext context)
    {
        _context = context;
        _options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => new Outcome<ProjectOptions>(ProjectOptions.Read(provider), null));
        _output = new SourceOutput(context, _clock, _options);
        IncrementalValueProvider<Outcome<ImmutableArray<CorpusFile?>>> files = ReadFiles().Gather();
        _otherFiles = files.Step(_clock[StepNames.OtherFiles], static (files, _) => new EquatableArray<SourceFile>(
            ImmutableArray.CreateRange(files.Where(static file => file is { Role: CorpusRole.Other }).Select(static file => file!.Source))));
        _schema = BindSchema(files);
        _units = BindUnits(files);
        _names = _units.Gather().Take(_clock[StepNames.Names], static unit => unit.Names);
        _identifiers = _schema.With(_names)
            .Step(_clock[StepNames.Identifiers], static (input, token) => new IdentifierTable(input.First, input.Second, token));
        _collections = _schema.With(_identifiers).With(_options)
            .Step(_clock[StepNames.Collections], static (input, token) =>
            {
                ((SchemaDefinition schema, IdentifierTable identifiers), ProjectOptions options) = input;
                return CollectionSet.Of(schema, identifiers, options.NamedMembersLimit, token);
            });
        _corpus = Check();
    }

    /// <summary>Registers what comes of it: findings and C#.</summary>
    public void Register()
    {
        _output.Report(_corpus);
        EmitCode();
        EmitData();
        _output.ReportTimings(_corpus);
    }

    // A file that does not belong to the corpus is read as null.
    private IncrementalValuesProvider<Outcome<CorpusFile?>> ReadFiles()
    {
        StageClock.Stage reading = _clock[StepNames.Read];
        return _context.AdditionalTextsProvider
            .Combine(_options.Combine(_context.AnalyzerConfigOptionsProvider))
            .Select((pair, cancellation) => Steps.Begin(
                () => Steps.Run(
                    pair.Right.Left,
                    reading,
                    (options, token) => AdditionalFile.Read(pair.Left, options, pair.Right.Right.GetOptions(pair.Left), token),
                    cancellation),
                cancellation))
            .WithTrackingName(reading.Name);
    }

    private IncrementalValueProvider<Outcome<SchemaDefinition>> BindSchema(
        IncrementalValueProvider<Outcome<ImmutableArray<CorpusFile?>>> files) =>
        files
            .Step(_clock[StepNames.SchemaFiles], static (files, _) => new EquatableArray<CorpusFile>(
                ImmutableArray.CreateRange(files.Where(static file => file is { Role: CorpusRole.Schema }).Select(static file => file!))))
            .Step(_clock[StepNames.Schema], static (files, token) => SchemaBinder.Bind(
                files.OrderBy(static file => file.Source.DisplayPath, StringComparer.Ordinal)
                    .Select(file => file.Parse(token))
                    .ToImmutableArray(),
                token));

    private IncrementalValuesProvider<Outcome<QuotedUnit>> BindUnits(
        IncrementalValueProvider<Outcome<ImmutableArray<CorpusFile?>>> files)
    {
        IncrementalValueProvider<Outcome<ImmutableArray<CorpusFile>>> seeds = files
            .Step(_clock[StepNames.SeedFiles], static (files, _) => ImmutableArray.CreateRange(
                files.Where(static file => file is { Role: CorpusRole.Seed }).Select(static file => file!)));
        StageClock.Stage ordering = _clock[StepNames.Order];
        IncrementalValueProvider<Outcome<IncrementalOrder>> order = seeds
            .Take(ordering, static file => file.Source.DisplayPath)
            .Step(ordering, IncrementalOrder.Of);
        return seeds.With(order).With(_schema)
            .StepMany(_clock[StepNames.Units], static (input, _) =>
            {
                ((ImmutableArray<CorpusFile> seeds, IncrementalOrder order), SchemaDefinition schema) = input;
                return order.Units.Select(files => (Files: UnitFiles.Of(files, i => seeds[i]), Schema: schema));
            })
            .Step(_clock[StepNames.Bind], static (input, token) => input.Files.Bind(input.Schema, token));
    }

    private IncrementalValueProvider<Outcome<Corpus>> Check()
    {
        IncrementalValueProvider<Outcome<ResolvedCorpus>> resolved = Resolve();
        IncrementalValueProvider<Outcome<QuoteReferrals>> referrals = resolved
            .Step(_clock[StepNames.Referrals], static (corpus, token) => QuoteReferrals.Find(corpus, token));
        IncrementalValueProvider<Outcome<ImmutableArray<FoundQuotes>>> found = referrals
            .StepMany(_clock[StepNames.DocumentQuotes], static (referrals, _) => referrals.Documents)
            .Step(_clock[StepNames.FoundQuotes], static (quotes, token) => FoundQuotes.Find(quotes, token))
            .Gather();
        IncrementalValueProvider<Outcome<ReferredQuotes>> referred = referrals.With(found)
            .Step(_clock[StepNames.ReferredQuotes], static (input, _) => new ReferredQuotes(input.First, input.Second));
        return resolved.With(_collections).With(referred).With(_options.With(_otherFiles))
            .Step(_clock[StepNames.Corpus], static (input, _) =>
            {
                (((ResolvedCorpus resolved, CollectionSet collections), ReferredQuotes referred), (ProjectOptions options, EquatableArray<SourceFile> others)) = input;
                return new Corpus(resolved, collections, referred, options.Check, others);
            });
    }

    private IncrementalValueProvider<Outcome<ResolvedCorpus>> Resolve()
    {
        IncrementalValueProvider<Outcome<SurfaceForms>> forms = _names
            .Step(_clock[StepNames.SurfaceForms], static (names, token) => SurfaceForms.Collect(names, token));
        IncrementalValueProvider<Outcome<ImmutableArray<CheckedUnit>>> resolved = _units
            .Step(forms, _clock[StepNames.Mentions], static (unit, forms, token) => MentionedUnit.Find(unit, forms, token))
            .Step(_identifiers, _clock[StepNames.Resolve], static (unit, identifiers, token) =>
                CheckedUnit.Resolve(unit, identifiers, token))
            .Gather();
        StageClock.Stage relating = _clock[StepNames.Relations];
        IncrementalValueProvider<Outcome<Relations>> relations = _identifiers
            .With(resolved.Take(relating, static unit => unit.Relations))
            .Step(relating, static (input, token) => RelationBuilder.Complete(input.First, input.Second, token));
        StageClock.Stage counting = _clock[StepNames.EntityMentions];
        IncrementalValueProvider<Outcome<EntityMentions>> mentions = _identifiers
            .With(resolved.Take(counting, static unit => unit.EntityMentions))
            .Step(counting, static (input, token) => EntityMentions.Gather(input.First, input.Second, token));
        return _schema.With(_identifiers).With(resolved).With(relations.With(mentions))
            .Step(_clock[StepNames.Resolved], static (input, _) =>
            {
                (((SchemaDefinition schema, IdentifierTable identifiers), ImmutableArray<CheckedUnit> units), (Relations relations, EntityMentions mentions)) = input;
                return new ResolvedCorpus(schema, identifiers, units, relations, mentions);
            });
    }

    private void EmitCode()
    {
        _output.Add(StepNames.Types, _schema, static (schema, ns, _) =>
            TypeEmitter.Emit(schema, ns).Concat(CorpusEmitter.EmitCollections(schema, ns)));
        _output.Add(StepNames.IdentifierLists, _schema.With(_identifiers).With(_collections), static (input, ns, token) =>
            CorpusEmitter.EmitIdentifiers(input.First.First, input.First.Second, input.Second, ns, token));
        _output.Add(StepNames.Members, _corpus, CorpusEmitter.EmitMembers);
        IncrementalValueProvider<Outcome<string>> digest = _corpus
            .Step(_clock[StepNames.Digest], static (corpus, _) => CorpusDigest.Of(corpus));
        _output.Add(StepNames.Info, _schema.With(_collections).With(digest), static (input, ns, _) =>
            DataEmitter.EmitInfo(input.First.First, input.First.Second, input.Second, ns));
    }

    private void EmitData()
    {
        StageClock.Stage planning = _clock[StepNames.Plan];
        IncrementalValueProvider<Outcome<ImmutableArray<PlannedShard>>> plan = _corpus
            .With(_units.Step(_clock[StepNames.Lengths], static (unit, _) => IncrementalLengths.Of(unit.Bound)).Gather())
            .Step(planning, static (input, token) => ShardPlan.Divide(input.First, input.Second, token));
        IncrementalValueProvider<Outcome<ShardLayout>> layout = plan
            .Step(_clock[StepNames.Layout], static (shards, _) => ShardPlan.Layout(shards));
        IncrementalValueProvider<Outcome<DataForm>> form = layout.With(DataForms())
            .Step(_clock[StepNames.Form], static (input, _) => input.First.FormFor(input.Second));
        _output.Add(StepNames.Index, _schema.With(_identifiers).With(layout).With(form), static (input, ns, token) =>
            DataEmitter.EmitIndex(
                input.First.First.First, input.First.First.Second, input.First.Second, input.Second, ns, token));
        _output.Add(
            StepNames.Data,
            plan.StepMany(_clock[StepNames.Shards], static (shards, _) => shards)
                .Step(_clock[StepNames.Links], static (shard, _) => shard.Link()),
            _schema.With(form),
            static (shard, input, ns, token) => DataEmitter.EmitShard(shard, input.First.Root!, input.Second, ns, token));
    }

    // Whether the compiler puts large literals into the assembly's data.
    private IncrementalValueProvider<Outcome<bool>> DataForms() => _context.ParseOptionsProvider
        .Select(static (options, _) => new Outcome<bool>(DataSections.AreKnown(options), null));
}
