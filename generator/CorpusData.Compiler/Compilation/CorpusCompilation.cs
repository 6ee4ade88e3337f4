using System.Collections.Immutable;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Emit;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler;

/// <summary>
/// A compiled corpus, and the front door of the compiler. A host passes files and options, and gets the findings, the
/// checked corpus and the C# files.
/// </summary>
/// <remarks>
/// A compilation is immutable.
/// <see cref="With(IEnumerable{CorpusFile}, IEnumerable{string}?, CancellationToken)"/> returns the next one, and reuses
/// every result that the change does not affect. Members can be called from any thread.
/// </remarks>
public sealed class CorpusCompilation
{
    private readonly IProgress<StageTime>? _progress;
    private readonly CheckSteps? _checkSteps;
    private readonly object _emitting = new();
    private EmitSteps? _emitSteps;
    private ImmutableArray<EmittedFile> _emitted;

    private CorpusCompilation(
        ImmutableArray<CorpusFile> files,
        CorpusOptions options,
        IProgress<StageTime>? progress,
        CorpusCompilation? last,
        CancellationToken cancellation)
    {
        Files = files;
        Options = options;
        _progress = progress;
        _emitSteps = last?._emitSteps;
        try
        {
            (_checkSteps, Corpus) = Check(files, last?._checkSteps, cancellation);
            Findings = Report(cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // An error of the compiler itself becomes a finding, and the corpus is empty. The last successful steps are kept for the
            // next edit.
            _checkSteps = last?._checkSteps;
            Corpus = Check(ImmutableArray<CorpusFile>.Empty, null, cancellation).Corpus;
            Findings = ImmutableArray.Create(Finding.OfFault(exception));
            Fault = exception;
        }
    }

    /// <summary>The options.</summary>
    public CorpusOptions Options { get; }

    /// <summary>The files, in the ordinal order of their display paths.</summary>
    public ImmutableArray<CorpusFile> Files { get; }

    /// <summary>The checked corpus. It has no records if the schema has errors, or if the compiler itself failed (CORPUS900).</summary>
    public Corpus Corpus { get; }

    /// <summary>The findings about the corpus, ordered by file and position.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The exception that the finding CORPUS900 reports, for a host that logs it; null if the compiler did not fail.</summary>
    public Exception? Fault { get; }

    /// <summary>Compiles a corpus on all cores.</summary>
    /// <param name="files">The files. No two have the same display path.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="progress">Receives the time of each stage of this compilation and the next ones.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="ArgumentException">Two files have the same display path.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static CorpusCompilation Create(
        IEnumerable<CorpusFile> files,
        CorpusOptions? options = null,
        IProgress<StageTime>? progress = null,
        CancellationToken cancellation = default) =>
        new(FileSet.Create(files), options ?? CorpusOptions.Default, progress, last: null, cancellation);

    /// <summary>Returns the compilation after a change of files. Only the results that the change can affect are computed again.</summary>
    /// <param name="changed">The files that are new or have new content.</param>
    /// <param name="removed">The display paths of the files that no longer exist.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="ArgumentException">Two new files have the same display path.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public CorpusCompilation With(
        IEnumerable<CorpusFile> changed, IEnumerable<string>? removed = null, CancellationToken cancellation = default) =>
        new(FileSet.Change(Files, changed, removed ?? []), Options, _progress, this, cancellation);

    /// <summary>Returns the compilation with other options.</summary>
    /// <param name="options">The options.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public CorpusCompilation With(CorpusOptions options, CancellationToken cancellation = default) =>
        new(Files, options, _progress, this, cancellation);

    /// <summary>Returns the C# files; none if the schema has errors or the namespace is not valid.</summary>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public ImmutableArray<EmittedFile> Emit(CancellationToken cancellation = default)
    {
        lock (_emitting)
        {
            if (_emitted.IsDefault)
            {
                (_emitSteps, _emitted) = CSharpName.Namespace(Options.Namespace) is { } ns
                    ? EmitSteps.Run(_emitSteps, Corpus, Options with { Namespace = ns }, new StageTimer(_progress), cancellation)
                    : (_emitSteps, ImmutableArray<EmittedFile>.Empty);
            }

            return _emitted;
        }
    }

    private (CheckSteps Steps, Corpus Corpus) Check(
        ImmutableArray<CorpusFile> files, CheckSteps? last, CancellationToken cancellation) =>
        CheckSteps.Run(last, files, Options.Check, new StageTimer(_progress), cancellation);

    private ImmutableArray<Finding> Report(CancellationToken cancellation)
    {
        ImmutableArray<Finding> findings = new StageTimer(_progress).Time("report", () => CorpusReporter.Report(Corpus, cancellation));
        return CSharpName.Namespace(Options.Namespace) is not null
            ? findings
            : findings.Insert(0, Finding.Create(Catalog.InvalidNamespace, null, Options.Namespace));
    }
}
