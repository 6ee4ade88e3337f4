using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
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
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<Outcome<CorpusOptions>> options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => new Outcome<CorpusOptions>(CorpusOptions.Read(provider), null));

        IncrementalValuesProvider<Outcome<CorpusFile>> files = context.AdditionalTextsProvider
            .Combine(options.Combine(context.AnalyzerConfigOptionsProvider))
            .Select(static (pair, cancellation) => Outcome.Run(
                pair.Right.Left,
                (options, token) => CorpusFile.Read(pair.Left, options, pair.Right.Right.GetOptions(pair.Left), token),
                cancellation))
            .WithTrackingName(StepNames.Read)
            .Where(static file => file.Fault is not null || file.Value is not null)
            .Select(static (file, _) => new Outcome<CorpusFile>(file.Value!, file.Fault));

        IncrementalValuesProvider<Outcome<(CorpusFile File, ParsedFile Syntax)>> parsed =
            files.Step(StepNames.Parse, static (file, _) => (file, file.Parse()));

        IncrementalValueProvider<Outcome<SchemaDefinition>> schema = parsed
            .Where(static file => file.Fault is not null || file.Value.File.IsSchema)
            .Gather()
            .Step(StepNames.Schema, static (files, _) => SchemaBinder.Bind(InOrder(files)));

        IncrementalValueProvider<Outcome<ImmutableArray<MentionedUnit>>> units =
            BindUnits(parsed, schema, out IncrementalValueProvider<Outcome<SurfaceForms>> forms);

        IncrementalValueProvider<Outcome<Corpus>> corpus = units.With(schema).With(forms).With(options)
            .Step(StepNames.Check, static (input, cancellation) =>
            {
                (((ImmutableArray<MentionedUnit> units, SchemaDefinition schema), SurfaceForms forms), CorpusOptions options) = input;
                return CorpusChecker.Check(
                    schema, units, forms, new CheckOptions(options.NamedMembersLimit), cancellation);
            });

        IncrementalValueProvider<Outcome<string>> ns = options
            .Step("Corpus.Namespace", static (options, _) => options.Namespace);

        context.RegisterSourceOutput(corpus.With(ns), Report);
        AddFiles(context, StepNames.Types, schema.With(ns), static (schema, ns) =>
            TypeEmitter.Emit(schema, ns).Concat(CorpusEmitter.EmitCollections(schema, ns)));
        AddFiles(context, StepNames.Members, corpus.With(ns), CorpusEmitter.EmitMembers);
        IncrementalValueProvider<Outcome<ImmutableArray<Shard>>> plan = corpus
            .Step(StepNames.Plan, static (corpus, _) => ShardPlan.Divide(corpus).ToImmutableArray());
        AddFiles(context, StepNames.Index, corpus.With(plan).With(ns), static (input, ns) =>
            DataEmitter.EmitIndex(input.First, input.Second, ns));
        AddFile(context, plan.StepMany(StepNames.Shards, static (shards, _) => shards)
            .With(schema.With(ns))
            .Step(StepNames.Data, static (input, _) =>
            {
                (Shard shard, (SchemaDefinition schema, string ns)) = input;
                return IsNamespace(ns) ? GeneratedSource.Create(DataEmitter.EmitShard(shard, schema.Root!, ns)) : null;
            }));
    }

    private static IncrementalValueProvider<Outcome<ImmutableArray<MentionedUnit>>> BindUnits(
        IncrementalValuesProvider<Outcome<(CorpusFile File, ParsedFile Syntax)>> parsed,
        IncrementalValueProvider<Outcome<SchemaDefinition>> schema,
        out IncrementalValueProvider<Outcome<SurfaceForms>> forms)
    {
        IncrementalValuesProvider<Outcome<GroundedUnit>> grounded = parsed
            .Where(static file => file.Fault is not null || !file.Value.File.IsSchema)
            .Gather()
            .StepMany(StepNames.Units, static (files, _) => SeedUnit.Group(
                files.Select(static file => (file.Syntax, file.File.DocumentClass)).ToImmutableArray()))
            .With(schema)
            .Step(StepNames.Bind, static (input, _) => UnitBinder.Bind(input.First, input.Second))
            .Step(StepNames.Quotes, static (unit, _) => QuoteFinder.Ground(unit));
        forms = grounded
            .Gather()
            .Step(StepNames.SurfaceForms, static (units, _) => SurfaceForms.Collect(units.Select(static u => u.Unit)));
        return grounded
            .With(forms)
            .Step(StepNames.Mentions, static (input, _) => MentionedUnit.Find(input.First, input.Second))
            .Gather();
    }

    private static void Report(SourceProductionContext context, Outcome<(Corpus Corpus, string Namespace)> input)
    {
        if (input.Fault is not null)
        {
            Report(context, input.Fault);
            return;
        }

        if (!IsNamespace(input.Value.Namespace))
        {
            context.ReportDiagnostic(DiagnosticReporter.Convert(Compiler.Diagnostics.Diagnostic.Create(
                Catalogue.InvalidNamespace, null, input.Value.Namespace)));
        }

        foreach (Compiler.Diagnostics.Diagnostic diagnostic in input.Value.Corpus.Diagnostics)
        {
            context.ReportDiagnostic(DiagnosticReporter.Convert(diagnostic));
        }
    }

    // A fault of what comes before is reported once, with the corpus; here it only leaves nothing to emit.
    private static void AddFiles<T>(
        IncrementalGeneratorInitializationContext context,
        string name,
        IncrementalValueProvider<Outcome<(T Value, string Namespace)>> source,
        Func<T, string, IEnumerable<EmittedFile>> emit) => AddFile(context, source.StepMany<(T Value, string Namespace), GeneratedSource?>(
            name,
            (input, _) => IsNamespace(input.Namespace) ? emit(input.Value, input.Namespace).Select(GeneratedSource.Create) : []));

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

    private static ImmutableArray<ParsedFile> InOrder(ImmutableArray<(CorpusFile File, ParsedFile Syntax)> files) =>
        files.Select(static file => file.Syntax)
            .OrderBy(static file => file.File.DisplayPath, StringComparer.Ordinal)
            .ToImmutableArray();
}
