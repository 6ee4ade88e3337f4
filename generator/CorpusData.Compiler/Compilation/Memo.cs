using System.Collections.Immutable;
using System.Runtime.ExceptionServices;

namespace CorpusData.Compiler;

/// <summary>A value and the input from which it was computed. It is not computed again for an equal input.</summary>
internal sealed class Memo<TIn, TOut>(TIn input, TOut value)
{
    public TIn Input { get; } = input;

    public TOut Value { get; } = value;
}

/// <summary>Computes values, and reuses the values of the last compilation whose inputs have not changed.</summary>
internal static class Memo
{
    /// <summary>Returns the last value if its input is equal, or else computes a new one.</summary>
    public static Memo<TIn, TOut> Next<TIn, TOut>(Memo<TIn, TOut>? last, TIn input, Func<TIn, TOut> make) =>
        last is not null && EqualityComparer<TIn>.Default.Equals(last.Input, input)
            ? last
            : new Memo<TIn, TOut>(input, make(input));

    /// <summary>Returns the last value for each input that is equal, and computes the other values on all cores.</summary>
    /// <param name="last">The last values, in the order of their inputs.</param>
    /// <param name="count">The number of inputs.</param>
    /// <param name="inputAt">Returns an input by its index. A large array of all inputs would cost more than the comparisons.</param>
    /// <param name="order">Compares two inputs by their order, which must not depend on what an edit changes.</param>
    /// <param name="make">Computes the value of an input.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <param name="keeps">Returns whether the last value is also right for the changed input at the same place in the order.</param>
    /// <returns>The values in the order of their inputs; the same array if no input has changed.</returns>
    public static ImmutableArray<Memo<TIn, TOut>> Next<TIn, TOut>(
        ImmutableArray<Memo<TIn, TOut>> last,
        int count,
        Func<int, TIn> inputAt,
        Comparison<TIn> order,
        Func<TIn, CancellationToken, TOut> make,
        CancellationToken cancellation,
        Func<Memo<TIn, TOut>, TIn, bool>? keeps = null)
    {
        int next = 0;
        while (next < count && next < last.Length && IsNext(inputAt(next)))
        {
            next++;
        }

        if (next == count && next == last.Length)
        {
            return last;
        }

        var values = new Memo<TIn, TOut>[count];
        last.CopyTo(0, values, 0, next);
        var open = new List<(int Index, TIn Input)>();
        for (int i = next; i < count; i++)
        {
            // Nearly all inputs are equal to the last ones, so they are compared before their order is.
            TIn input = inputAt(i);
            bool isSame = next < last.Length && IsNext(input);
            while (!isSame && next < last.Length && order(last[next].Input, input) < 0)
            {
                next++;
                isSame = next < last.Length && IsNext(input);
            }

            if (isSame)
            {
                values[i] = last[next++];
                continue;
            }

            open.Add((i, input));
            if (next < last.Length && order(last[next].Input, input) == 0)
            {
                values[i] = last[next++];
            }
        }

        ForEach(open, Compute, cancellation);
        return ImmutableArray.Create(values);

        bool IsNext(TIn input) => EqualityComparer<TIn>.Default.Equals(last[next].Input, input);

        void Compute((int Index, TIn Input) item) => values[item.Index] = new Memo<TIn, TOut>(
            item.Input,
            values[item.Index] is { } before && keeps?.Invoke(before, item.Input) == true ? before.Value : make(item.Input, cancellation));
    }

    private static void ForEach<T>(List<T> items, Action<T> action, CancellationToken cancellation)
    {
        if (items.Count == 1)
        {
            action(items[0]);
            return;
        }

        try
        {
            Parallel.For(0, items.Count, new ParallelOptions { CancellationToken = cancellation }, i => action(items[i]));
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Capture(faults.InnerExceptions[0]).Throw();
        }
    }
}
