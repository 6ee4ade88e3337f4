using System.Collections.Immutable;

namespace CorpusData.Benchmarks.Timing;

/// <summary>One side of a measure, and what was measured of it.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Unit">What the values count.</param>
/// <param name="Values">A value a run; none where it could not be measured.</param>
/// <param name="Note">Why it could not be, or how it was measured.</param>
internal sealed record Series(string Name, Unit Unit, ImmutableArray<double> Values, string? Note = null)
{
    public double Median { get; } = MedianOf(Values);

    public static Series Missing(string name, string why) => new(name, Unit.Seconds, [], why);

    private static double MedianOf(ImmutableArray<double> values)
    {
        if (values.IsEmpty)
        {
            return double.NaN;
        }

        ImmutableArray<double> sorted = values.Sort();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
