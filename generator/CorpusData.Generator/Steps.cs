using System.Collections.Immutable;
using System.Diagnostics;
using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Findings;
using Microsoft.CodeAnalysis;

namespace CorpusData.Generator;

/// <summary>
/// Steps that cannot crash: Roslyn turns an exception of a generator into a warning, and then the build passes
/// without the corpus.
/// </summary>
/// <remarks>
/// Roslyn makes all values of a step before it asks for the first of the next. So a step for each value only begins,
/// on any core, and what is next for a value begins without waiting for it.
/// </remarks>
internal static class Steps
{
    /// <summary>Begins a step for each value.</summary>
    public static IncrementalValuesProvider<Outcome<TOut>> Step<TIn, TOut>(
        this IncrementalValuesProvider<Outcome<TIn>> source, StageClock.Stage stage, Func<TIn, CancellationToken, TOut> step) =>
        source.Select((input, cancellation) => Begin(() => Run(input, stage, step, cancellation), cancellation))
            .WithTrackingName(stage.Name);

    /// <summary>Begins a step for each value with one other.</summary>
    public static IncrementalValuesProvider<Outcome<TOut>> Step<T1, T2, TOut>(
        this IncrementalValuesProvider<Outcome<T1>> source,
        IncrementalValueProvider<Outcome<T2>> other,
        StageClock.Stage stage,
        Func<T1, T2, CancellationToken, TOut> step) =>
        source.Combine(other)
            .Select((pair, cancellation) => Begin(
                () => Run(
                    Pair(pair.Left, pair.Right), stage, (values, token) => step(values.First, values.Second, token), cancellation),
                cancellation))
            .WithTrackingName(stage.Name);

    /// <summary>Runs a step for one value.</summary>
    public static IncrementalValueProvider<Outcome<TOut>> Step<TIn, TOut>(
        this IncrementalValueProvider<Outcome<TIn>> source, StageClock.Stage stage, Func<TIn, CancellationToken, TOut> step) =>
        source.Select((input, cancellation) => Run(input, stage, step, cancellation)).WithTrackingName(stage.Name);

    /// <summary>Runs a step that makes several values of one.</summary>
    public static IncrementalValuesProvider<Outcome<TOut>> StepMany<TIn, TOut>(
        this IncrementalValueProvider<Outcome<TIn>> source, StageClock.Stage stage, Func<TIn, CancellationToken, IEnumerable<TOut>> step) =>
        source.SelectMany((input, cancellation) =>
        {
            Outcome<List<TOut>> outputs = Run(input, stage, (value, token) => step(value, token).ToList(), cancellation);
            return outputs.Fault is null
                ? outputs.Value.Select(static output => new Outcome<TOut>(output, null))
                : [new Outcome<TOut>(default!, outputs.Fault, outputs.IsOwnFault)];
        }).WithTrackingName(stage.Name);

    /// <summary>Brings all values together; the first fault is the fault of them all.</summary>
    public static IncrementalValueProvider<Outcome<ImmutableArray<T>>> Gather<T>(
        this IncrementalValuesProvider<Outcome<T>> source) =>
        source.Collect().Select(static (outcomes, _) =>
        {
            ImmutableArray<T>.Builder values =
                ImmutableArray.CreateBuilder<T>(outcomes.Length);
            foreach (Outcome<T> outcome in outcomes)
            {
                if (outcome.Fault is not null)
                {
                    return new Outcome<ImmutableArray<T>>(default, outcome.Fault);
                }

                values.Add(outcome.Value);
            }

            return new Outcome<ImmutableArray<T>>(values.MoveToImmutable(), null);
        });

    /// <summary>
    /// Takes a part of each of the values that were brought together: no step, but what tells whether the next must run.
    /// The parts are one value. Of values of their own Roslyn would copy all at each run in which one has changed.
    /// </summary>
    public static IncrementalValueProvider<Outcome<EquatableArray<TPart>>> Take<T, TPart>(
        this IncrementalValueProvider<Outcome<ImmutableArray<T>>> source, StageClock.Stage stage, Func<T, TPart> part)
        where TPart : IEquatable<TPart> =>
        source.Select((input, cancellation) => Run(
            input, stage, (values, _) => new EquatableArray<TPart>(ImmutableArray.CreateRange(values, part)), cancellation));

    /// <summary>Pairs a value with another.</summary>
    public static IncrementalValueProvider<Outcome<(T1 First, T2 Second)>> With<T1, T2>(
        this IncrementalValueProvider<Outcome<T1>> source, IncrementalValueProvider<Outcome<T2>> other) =>
        source.Combine(other).Select(static (pair, _) => Pair(pair.Left, pair.Right));

    /// <summary>Begins something on any core.</summary>
    public static Outcome<T> Begin<T>(Func<Outcome<T>> run, CancellationToken cancellation) => new(
        Task.Factory.StartNew(run, cancellation, TaskCreationOptions.DenyChildAttach, WorkerScheduler.Shared));

    /// <summary>Runs something that may fail.</summary>
    public static Outcome<TOut> Run<TIn, TOut>(
        Outcome<TIn> input, StageClock.Stage stage, Func<TIn, CancellationToken, TOut> step, CancellationToken cancellation)
    {
        if (input.Fault is not null)
        {
            return new Outcome<TOut>(default!, input.Fault);
        }

        long start = Stopwatch.GetTimestamp();
        try
        {
            return new Outcome<TOut>(step(input.Value, cancellation), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Outcome<TOut>(default!, Finding.DescribeFault(exception), isOwnFault: true);
        }
        finally
        {
            stage.AddSince(start);
        }
    }

    private static Outcome<(T1 First, T2 Second)> Pair<T1, T2>(Outcome<T1> first, Outcome<T2> second) =>
        new((first.Value, second.Value), first.Fault ?? second.Fault);
}
