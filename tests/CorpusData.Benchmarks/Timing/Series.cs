using System.Collections.Immutable;

namespace CorpusData.Benchmarks.Timing;

/// <summary>One side of a measure, and what was measured of it.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Unit">What the values count.</param>
/// <param name="Values">A value a run; none where it could not be measured.</param>
/// <param name="Note">Why it could not be.</param>
internal sealed record Series(string Name, Unit Unit, ImmutableArray<double> Values, string? Note = null)
{
    public double Median { get; } = MedianOf(Values);

    /// <summary>The least and the greatest value; empty where there are not two.</summary>
    public string Spread => Values.Length < 2 ? "" : $"{Unit.Format(Values.Min())} – {Unit.Format(Values.Max())}";

    public static Series Missing(string name, string why) => new(name, Unit.Seconds, [], "missing: " + why);

    public override string ToString() => $"    {Name}: {Unit.Format(Median)} {Spread}";

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
