using System.Collections.Immutable;
using System.Runtime.ExceptionServices;

namespace CorpusData.Compiler;

/// <summary>A value and the input it was made from, so that an equal input need not be computed again.</summary>
internal sealed class Memo<TIn, TOut>(TIn input, TOut value)
{
    public TIn Input { get; } = input;

    public TOut Value { get; } = value;
}

/// <summary>Computes values, and reuses those of the last compilation whose input has not changed.</summary>
internal static class Memo
{
    /// <summary>Returns the last value if its input is equal, and a new value otherwise.</summary>
    public static Memo<TIn, TOut> Next<TIn, TOut>(Memo<TIn, TOut>? last, TIn input, Func<TIn, TOut> make) =>
        last is not null && EqualityComparer<TIn>.Default.Equals(last.Input, input)
            ? last
            : new Memo<TIn, TOut>(input, make(input));

    /// <summary>Does the same for many values, and computes the new ones on all cores.</summary>
    /// <param name="last">The last values, in order.</param>
    /// <param name="inputs">The inputs, in order.</param>
    /// <param name="order">The order of the inputs: an edit changes an input, but not its place among the others.</param>
    /// <param name="make">Makes a value.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <param name="keeps">Whether the last value of another input is the value of this one, too.</param>
    /// <returns>The values; the same array if no input has changed.</returns>
    public static ImmutableArray<Memo<TIn, TOut>> Next<TIn, TOut>(
        ImmutableArray<Memo<TIn, TOut>> last,
        ImmutableArray<TIn> inputs,
        Comparison<TIn> order,
        Func<TIn, CancellationToken, TOut> make,
        CancellationToken cancellation,
        Func<Memo<TIn, TOut>, TIn, bool>? keeps = null)
    {
        var values = new Memo<TIn, TOut>[inputs.Length];
        var open = new List<int>();
        int next = 0;
        for (int i = 0; i < values.Length; i++)
        {
            // Nearly all inputs are the same as before, and then their order need not be asked.
            bool isSame = next < last.Length && IsNext(i);
            while (!isSame && next < last.Length && order(last[next].Input, inputs[i]) < 0)
            {
                next++;
                isSame = next < last.Length && IsNext(i);
            }

            if (isSame)
            {
                values[i] = last[next++];
                continue;
            }

            open.Add(i);
            if (next < last.Length && order(last[next].Input, inputs[i]) == 0)
            {
                values[i] = last[next++];
            }
        }

        if (open.Count == 0 && values.Length == last.Length)
        {
            return last;
        }

        ForEach(open, Compute, cancellation);
        return ImmutableArray.Create(values);

        bool IsNext(int i) => EqualityComparer<TIn>.Default.Equals(last[next].Input, inputs[i]);

        void Compute(int i) => values[i] = new Memo<TIn, TOut>(
            inputs[i],
            values[i] is { } before && keeps?.Invoke(before, inputs[i]) == true ? before.Value : make(inputs[i], cancellation));
    }

    private static void ForEach(List<int> indexes, Action<int> action, CancellationToken cancellation)
    {
        if (indexes.Count == 1)
        {
            action(indexes[0]);
            return;
        }

        try
        {
            Parallel.For(0, indexes.Count, new ParallelOptions { CancellationToken = cancellation }, i => action(indexes[i]));
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Capture(faults.InnerExceptions[0]).Throw();
        }
    }
}
