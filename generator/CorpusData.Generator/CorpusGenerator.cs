using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Emit;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;
using Microsoft.CodeAnalysis;

namespace CorpusData.Generator;

/// <summary>
/// Compiles a corpus as a part of the C# compilation: each file is read, parsed and bound on its own, then all are
/// checked together, and what they say is emitted as C#.
/// </summary>
/// <remarks>
/// What all units share is made of what other units need to know of each, and of nothing else: names, relations,
/// namings. These are equal where an edit does not touch them, and then what is made of them is not made again.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<Outcome<CorpusOptions>> options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => new Outcome<CorpusOptions>(CorpusOptions.Read(provider), null));
        IncrementalValuesProvider<Outcome<CorpusSyntax?>> files = ReadFiles(context, options);

        IncrementalValueProvider<Outcome<SchemaDefinition>> schema = files
            .Where(static file => file.Fault is not null || file.Value is { File.IsSchema: true })
            .Take(static file => file!.Syntax)
            .Gather()
            .Step(StepNames.Schema, static (files, _) => SchemaBinder.Bind(InOrder(files)));
        IncrementalValuesProvider<Outcome<GroundedUnit>> units = BindUnits(
            files.Where(static file => file.Fault is not null || file.Value is { File.IsSchema: false }), schema);

        IncrementalValueProvider<Outcome<ImmutableArray<UnitNames>>> names =
            units.Take(static unit => UnitNames.Of(unit.Unit)).Gather();
        IncrementalValueProvider<Outcome<IdentifierTable>> identifiers = schema.With(names)
            .Step(StepNames.Identifiers, static (input, _) => new IdentifierTable(input.First, input.Second));
        IncrementalValueProvider<Outcome<CollectionSet>> collections = schema.With(identifiers).With(options)
            .Step(StepNames.Collections, static (input, _) =>
            {
                ((SchemaDefinition schema, IdentifierTable identifiers), CorpusOptions options) = input;
                return CollectionSet.Of(schema, identifiers, options.Check);
            });

        IncrementalValueProvider<Outcome<LinkedCorpus>> linked = Link(units, schema, names, identifiers);
        IncrementalValueProvider<Outcome<ReferredQuotes>> referred = linked
            .StepMany(StepNames.Referrals, static (corpus, _) => DocumentQuotes.Gather(corpus))
            .Step(StepNames.FoundQuotes, static (quotes, _) => FoundQuotes.Find(quotes))
            .Gather()
            .Step(StepNames.ReferredQuotes, static (found, _) => new ReferredQuotes(found));
        IncrementalValueProvider<Outcome<Corpus>> corpus = linked.With(collections).With(referred)
            .Step(StepNames.Corpus, static (input, _) => new Corpus(input.First.First, input.First.Second, input.Second));

        context.RegisterSourceOutput(corpus.With(options), Report);
        EmitCode(context, schema, identifiers, collections, corpus, options);
        EmitData(context, schema, identifiers, corpus, units, options);
    }

    // A file that is none of the corpus is read as none, and gives no syntax.
    private static IncrementalValuesProvider<Outcome<CorpusSyntax?>> ReadFiles(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Outcome<CorpusOptions>> options) =>
        context.AdditionalTextsProvider
            .Combine(options.Combine(context.AnalyzerConfigOptionsProvider))
            .Select(static (pair, cancellation) => Pending<CorpusFile?>.Begin(
                pair.Right.Left,
                (options, token) => CorpusFile.Read(pair.Left, options, pair.Right.Right.GetOptions(pair.Left), token),
                cancellation))
            .Select(static (pending, _) => pending.Result)
            .WithTrackingName(StepNames.Read)
            .Step(StepNames.Parse, static (file, _) => file is null ? null : new CorpusSyntax(file, file.Parse()));

    private static IncrementalValuesProvider<Outcome<GroundedUnit>> BindUnits(
        IncrementalValuesProvider<Outcome<CorpusSyntax?>> files, IncrementalValueProvider<Outcome<SchemaDefinition>> schema)
    {
        IncrementalValueProvider<Outcome<SeedOrder>> order = files
            .Take(static file => file!.File.Source.DisplayPath)
            .Gather()
            .Step(StepNames.Order, static (paths, _) => SeedOrder.Of(new EquatableArray<string>(paths)));
        return files.Gather().With(order)
            .StepMany(StepNames.Units, static (input, _) => SeedUnit.Group(
                ImmutableArray.CreateRange(input.First, static file => (file!.Syntax, file.File.DocumentClass)), input.Second))
            .Step(schema, StepNames.Bind, static (unit, schema) => QuoteFinder.Ground(UnitBinder.Bind(unit, schema)));
    }

    private static IncrementalValueProvider<Outcome<LinkedCorpus>> Link(
        IncrementalValuesProvider<Outcome<GroundedUnit>> units,
        IncrementalValueProvider<Outcome<SchemaDefinition>> schema,
        IncrementalValueProvider<Outcome<ImmutableArray<UnitNames>>> names,
        IncrementalValueProvider<Outcome<IdentifierTable>> identifiers)
    {
        IncrementalValueProvider<Outcome<SurfaceForms>> forms = names
            .Step(StepNames.SurfaceForms, static (names, _) => SurfaceForms.Collect(names));
        IncrementalValuesProvider<Outcome<ResolvedUnit>> resolved = units
            .Step(forms, StepNames.Mentions, MentionedUnit.Find)
            .Step(identifiers, StepNames.Resolve, ResolvedUnit.Resolve);
        IncrementalValueProvider<Outcome<Relations>> relations = identifiers
            .With(resolved.Take(UnitRelations.Of).Gather())
            .Step(StepNames.Relations, static (input, _) => RelationBuilder.Complete(input.First, input.Second));
        IncrementalValueProvider<Outcome<Namings>> namings = identifiers
            .With(resolved.Take(UnitNamings.Of).Gather())
            .Step(StepNames.Namings, static (input, _) => Namings.Gather(input.First, input.Second));
        return schema.With(identifiers).With(resolved.Gather()).With(relations.With(namings))
            .Step(StepNames.Link, static (input, _) =>
            {
                (((SchemaDefinition schema, IdentifierTable identifiers), ImmutableArray<ResolvedUnit> units), (Relations relations, Namings namings)) = input;
                return new LinkedCorpus(schema, identifiers, units, relations, namings);
            });
    }

    private static void EmitCode(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<Outcome<SchemaDefinition>> schema,
        IncrementalValueProvider<Outcome<IdentifierTable>> identifiers,
        IncrementalValueProvider<Outcome<CollectionSet>> collections,
        IncrementalValueProvider<Outcome<Corpus>> corpus,
        IncrementalValueProvider<Outcome<CorpusOptions>> options)
    {
        AddFiles(context, StepNames.Types, schema, options, static (schema, ns) =>
            TypeEmitter.Emit(schema, ns).Concat(CorpusEmitter.EmitCollections(schema, ns)));
        AddFiles(context, StepNames.IdentifierLists, schema.With(identifiers).With(collections), options, static (input, ns) =>
            CorpusEmitter.EmitIdentifiers(input.First.First, input.First.Second, input.Second, ns));
        AddFiles(context, StepNames.Members, corpus, options, CorpusEmitter.EmitMembers);
        IncrementalValueProvider<Outcome<string>> digest = corpus
            .Step(StepNames.Digest, static (corpus, _) => CorpusDigest.Of(corpus));
        AddFiles(context, StepNames.Info, schema.With(collections).With(digest), options, static (input, ns) =>
            DataEmitter.EmitInfo(input.First.First, input.First.Second, input.Second, ns));
    }

    private static void EmitData(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<Outcome<SchemaDefinition>> schema,
        IncrementalValueProvider<Outcome<IdentifierTable>> identifiers,
        IncrementalValueProvider<Outcome<Corpus>> corpus,
        IncrementalValuesProvider<Outcome<GroundedUnit>> units,
        IncrementalValueProvider<Outcome<CorpusOptions>> options)
    {
        IncrementalValueProvider<Outcome<ImmutableArray<PlannedShard>>> plan = corpus
            .With(units.Take(static unit => UnitLengths.Of(unit.Unit)).Gather())
            .Step(StepNames.Plan, static (input, _) => ShardPlan.Divide(input.First, input.Second));
        IncrementalValueProvider<Outcome<ShardLayout>> layout = plan
            .Step(StepNames.Layout, static (shards, _) => ShardPlan.Layout(shards));
        AddFiles(context, StepNames.Index, schema.With(identifiers).With(layout), options, static (input, ns) =>
            DataEmitter.EmitIndex(input.First.First, input.First.Second, input.Second, ns));
        AddFile(context, plan.StepMany(StepNames.Shards, static (shards, _) => shards)
            .Step(StepNames.Links, static (shard, _) => shard.Link())
            .Step(schema.With(options), StepNames.Data, static (shard, input) =>
                IsNamespace(input.Second.Namespace)
                    ? GeneratedSource.Create(DataEmitter.EmitShard(shard, input.First.Root!, input.Second.Namespace))
                    : null));
    }

    private static void Report(SourceProductionContext context, Outcome<(Corpus Corpus, CorpusOptions Options)> input)
    {
        if (input.Fault is not null)
        {
            Report(context, input.Fault);
            return;
        }

        (Corpus corpus, CorpusOptions options) = input.Value;
        if (!IsNamespace(options.Namespace))
        {
            context.ReportDiagnostic(DiagnosticReporter.Convert(Compiler.Diagnostics.Diagnostic.Create(
                Catalogue.InvalidNamespace, null, options.Namespace)));
        }

        Outcome<ImmutableArray<Compiler.Diagnostics.Diagnostic>> findings = Outcome.Run(
            input, static (input, token) => CorpusReporter.Report(input.Corpus, input.Options.Check, token), context.CancellationToken);
        if (findings.Fault is not null)
        {
            Report(context, findings.Fault);
            return;
        }

        foreach (Compiler.Diagnostics.Diagnostic finding in findings.Value)
        {
            context.ReportDiagnostic(DiagnosticReporter.Convert(finding));
        }
    }

    // A fault of what comes before is reported once, with the corpus; here it only leaves nothing to emit.
    private static void AddFiles<T>(
        IncrementalGeneratorInitializationContext context,
        string name,
        IncrementalValueProvider<Outcome<T>> source,
        IncrementalValueProvider<Outcome<CorpusOptions>> options,
        Func<T, string, IEnumerable<EmittedFile>> emit) => AddFile(context, source.With(options).StepMany<(T Value, CorpusOptions Options), GeneratedSource?>(
            name,
            (input, _) => IsNamespace(input.Options.Namespace) ? emit(input.Value, input.Options.Namespace).Select(GeneratedSource.Create) : []));

    private static void AddFile(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Outcome<GeneratedSource?>> files) =>
        context.RegisterSourceOutput(
            files,
            static (context, file) =>
            {
                if (file is { Fault: null, Value: { } source })
                {
                    context.AddSource(source.Name, source.Text);
                }
                else if (file is { IsOwnFault: true, Fault: { } fault })
                {
                    Report(context, fault);
                }
            });

    private static void Report(SourceProductionContext context, string fault) =>
        context.ReportDiagnostic(DiagnosticReporter.Convert(Compiler.Diagnostics.Diagnostic.Create(
            Catalogue.InternalFault, null, fault)));

    private static bool IsNamespace(string text) => CSharpName.IsNamespace(text);

    private static ImmutableArray<ParsedFile> InOrder(ImmutableArray<ParsedFile> files) =>
        files.OrderBy(static file => file.File.DisplayPath, StringComparer.Ordinal).ToImmutableArray();
}
