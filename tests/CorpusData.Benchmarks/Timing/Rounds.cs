using System.Collections.Immutable;

namespace CorpusData.Benchmarks.Timing;

/// <summary>Measures sides in turn.</summary>
internal static class Rounds
{
    /// <summary>
    /// Runs all sides one after another, round by round, so that whatever else the machine does hits all of them. The
    /// first round, which finds the disk cache cold, is not counted.
    /// </summary>
    public static ImmutableArray<Series> Alternate(int runs, Unit unit, params ImmutableArray<(string Name, Func<double> Measure)> sides)
    {
        var values = sides.Select(_ => ImmutableArray.CreateBuilder<double>(runs)).ToList();
        for (int run = 0; run <= runs; run++)
        {
            for (int side = 0; side < sides.Length; side++)
            {
                double value = sides[side].Measure();
                if (run > 0)
                {
                    values[side].Add(value);
                }
            }
        }

        return [.. sides.Select((side, i) => new Series(side.Name, unit, values[i].ToImmutable()))];
    }
}
