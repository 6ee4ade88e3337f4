using System.Collections.Immutable;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Emit;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Schema;
using Microsoft.CodeAnalysis;

namespace CorpusData.Generator;

/// <summary>Hands what the steps make to the C# compiler: files, and what is to be reported.</summary>
/// <param name="context">The compilation.</param>
/// <param name="clock">What measures the steps.</param>
/// <param name="options">What the project sets.</param>
internal sealed class SourceOutput(
    IncrementalGeneratorInitializationContext context,
    StageClock clock,
    IncrementalValueProvider<Outcome<ProjectOptions>> options)
{
    /// <summary>Adds the files that are emitted from a value.</summary>
    public void Add<T>(
        string name,
        IncrementalValueProvider<Outcome<T>> source,
        Func<T, string, CancellationToken, IEnumerable<EmittedFile>> emit) =>
        Add(source.With(options).StepMany<(T Value, ProjectOptions Options), GeneratedSource?>(clock[name], (input, token) =>
            CSharpName.Namespace(input.Options.Namespace) is { } ns
                ? emit(input.Value, ns, token).Select(GeneratedSource.Create)
                : []));

    /// <summary>Adds the file that is emitted from each of some values.</summary>
    public void Add<T, TOther>(
        string name,
        IncrementalValuesProvider<Outcome<T>> sources,
        IncrementalValueProvider<Outcome<TOther>> other,
        Func<T, TOther, string, CancellationToken, EmittedFile> emit) =>
        Add(sources.Step(other.With(options), clock[name], (source, input, token) =>
            CSharpName.Namespace(input.Second.Namespace) is { } ns
                ? GeneratedSource.Create(emit(source, input.First, ns, token))
                : null));

    /// <summary>Reports what is wrong with the corpus.</summary>
    public void Report(IncrementalValueProvider<Outcome<Corpus>> corpus)
    {
        StageClock.Stage reporting = clock[StepNames.Report];
        context.RegisterSourceOutput(corpus.With(options), (production, input) =>
        {
            if (input is { Fault: null, Value.Second.IsCorpus: false })
            {
                return;
            }

            if (input.Fault is null && CSharpName.Namespace(input.Value.Second.Namespace) is null)
            {
                Report(production, Catalog.InvalidNamespace, input.Value.Second.Namespace);
            }

            Outcome<ImmutableArray<Finding>> findings = Steps.Run(
                input,
                reporting,
                static (input, token) => CorpusReporter.Report(input.First, token),
                production.CancellationToken);
            if (findings.Fault is { } fault)
            {
                Report(production, Catalog.InternalFault, fault);
                return;
            }

            foreach (Finding finding in findings.Value)
            {
                production.ReportDiagnostic(FindingReporter.Convert(finding));
            }
        });
    }

    /// <summary>Reports how long the steps took, where the project asks for it. What is registered after it is not measured.</summary>
    public void ReportTimings(IncrementalValueProvider<Outcome<Corpus>> corpus) =>
        context.RegisterSourceOutput(corpus.With(options), (production, input) =>
        {
            if (input is { Fault: null, Value.Second.ReportsTimings: true })
            {
                Report(production, Catalog.Timings, clock.Read());
            }
        });

    // A fault of what comes before is reported once, with the corpus; here it only leaves nothing to emit.
    private void Add(IncrementalValuesProvider<Outcome<GeneratedSource?>> files) =>
        context.RegisterSourceOutput(files, static (production, file) =>
        {
            if (file is { Fault: null, Value: { } source })
            {
                production.AddSource(source.Name, source.Text);
            }
            else if (file is { IsOwnFault: true, Fault: { } fault })
            {
                Report(production, Catalog.InternalFault, fault);
            }
        });

    private static void Report(
        SourceProductionContext production, FindingKind kind, string argument) =>
        production.ReportDiagnostic(FindingReporter.Convert(
            Finding.Create(kind, null, argument)));
}
