using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CorpusData.Generator;

/// <summary>What a step gave: a value, or the fault that kept it from one.</summary>
/// <remarks>
/// A class: what the compiler has of its own code for steps it has compiled ahead for references, and would compile
/// anew, while a build waits, for each type of value.
/// </remarks>
/// <param name="Value">The value.</param>
/// <param name="Fault">The exception's type and message, where there is no value.</param>
/// <param name="IsOwnFault">Whether the step itself failed, and not one before it.</param>
internal sealed record Outcome<T>(T Value, string? Fault, bool IsOwnFault = false);

/// <summary>
/// Steps that cannot crash: Roslyn turns an exception of a generator into a warning, and then the build passes
/// without the corpus.
/// </summary>
internal static class Outcome
{
    /// <summary>Runs a step for each value, on all cores.</summary>
    public static IncrementalValuesProvider<Outcome<TOut>> Step<TIn, TOut>(
        this IncrementalValuesProvider<Outcome<TIn>> source, StageClock.Stage stage, Func<TIn, CancellationToken, TOut> step) =>
        source.Select((input, cancellation) => Pending<TOut>.Begin(input, stage, step, cancellation))
            .Select(static (pending, _) => pending.Result)
            .WithTrackingName(stage.Name);

    /// <summary>Runs a step for each value with one other, on all cores.</summary>
    public static IncrementalValuesProvider<Outcome<TOut>> Step<T1, T2, TOut>(
        this IncrementalValuesProvider<Outcome<T1>> source,
        IncrementalValueProvider<Outcome<T2>> other,
        StageClock.Stage stage,
        Func<T1, T2, CancellationToken, TOut> step) =>
        source.Combine(other)
            .Select((pair, cancellation) => Pending<TOut>.Begin(
                Pair(pair.Left, pair.Right), stage, (values, token) => step(values.First, values.Second, token), cancellation))
            .Select(static (pending, _) => pending.Result)
            .WithTrackingName(stage.Name);

    /// <summary>Takes a part of each value.</summary>
    public static IncrementalValuesProvider<Outcome<TOut>> Take<TIn, TOut>(
        this IncrementalValuesProvider<Outcome<TIn>> source, StageClock.Stage stage, Func<TIn, TOut> part) =>
        source.Select((input, cancellation) => Run(input, stage, (value, _) => part(value), cancellation));

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

    /// <summary>Pairs a value with another.</summary>
    public static IncrementalValueProvider<Outcome<(T1 First, T2 Second)>> With<T1, T2>(
        this IncrementalValueProvider<Outcome<T1>> source, IncrementalValueProvider<Outcome<T2>> other) =>
        source.Combine(other).Select(static (pair, _) => Pair(pair.Left, pair.Right));

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
            return new Outcome<TOut>(default!, $"{exception.GetType().FullName}: {exception.Message}", IsOwnFault: true);
        }
        finally
        {
            stage.AddSince(start);
        }
    }

    private static Outcome<(T1 First, T2 Second)> Pair<T1, T2>(Outcome<T1> first, Outcome<T2> second) =>
        new((first.Value, second.Value), first.Fault ?? second.Fault);
}
