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
    /// <param name="count">The number of inputs.</param>
    /// <param name="inputAt">Returns an input. No array holds them, since a large one costs more than the comparisons.</param>
    /// <param name="order">The order of the inputs: an edit changes an input, but not its place among the others.</param>
    /// <param name="make">Makes a value.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <param name="keeps">Whether the last value of another input is the value of this one, too.</param>
    /// <returns>The values; the same array if no input has changed.</returns>
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
            // Nearly all inputs are the same as before, and then their order need not be asked.
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
