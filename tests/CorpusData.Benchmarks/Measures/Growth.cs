using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Benchmarks.Commands;
using CorpusData.Benchmarks.Projects;
using CorpusData.Benchmarks.Timing;

namespace CorpusData.Benchmarks.Measures;

/// <summary>P10: the build time of an article where there are ten times as many.</summary>
internal sealed class Growth : IMeasure
{
    private const int Factor = 10;
    private const double Memory = 8e9;

    public string Id => "P10";

    public bool IsOnRequest => true;

    public Result Run(Workshop workshop)
    {
        int few = workshop.Articles;
        int many = few * Factor;
        ConsumerProject smaller = workshop.CorpusProject(few);
        ConsumerProject larger = workshop.CorpusProject(many);
        ImmutableArray<Series> sides = Rounds.Alternate(
            workshop.Runs,
            Unit.Seconds,
            (Name(few), () => smaller.BuildCold().Succeeded().Elapsed.TotalSeconds),
            (Name(many), () => larger.BuildCold().Succeeded().Elapsed.TotalSeconds));
        double peak = PeakMemory.IsKnown ? CompilerPeak.Measure(larger) : double.NaN;
        return new Result(
            Id,
            "build time an article",
            sides,
            [
                Verdict.AtMost("time an article, many / few", sides[1].Median / Factor / sides[0].Median, 1.2),
                Verdict.AtMost("compiler's peak memory, many", peak, Memory, Unit.Bytes),
            ]);
    }

    private static string Name(int articles) => string.Create(CultureInfo.InvariantCulture, $"{articles:N0} articles");
}
