using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Benchmarks.Commands;
using CorpusData.Benchmarks.Projects;
using CorpusData.Benchmarks.Timing;

namespace CorpusData.Benchmarks.Measures;

/// <summary>T3: the peak memory of <c>corpus check</c>.</summary>
internal sealed class ToolPeak : IMeasure
{
    private const double Most = 600e6;

    public string Id => "T3";

    public Result Run(Workshop workshop)
    {
        int articles = workshop.Articles;
        string title = string.Create(CultureInfo.InvariantCulture, $"peak resident memory of corpus check, {articles:N0} articles");
        if (!PeakMemory.IsKnown)
        {
            return new Result(Id, title, [Series.Missing("corpus check", "known on Linux only")], []);
        }

        string corpus = workshop.Corpus(articles);
        ImmutableArray<Series> sides = Rounds.Alternate(workshop.Runs, Unit.Bytes, ("corpus check", () => Measure(workshop.Tool(), corpus)));
        return new Result(Id, title, sides, [Verdict.AtMost(sides[0].Name, sides[0].Median, Most, Unit.Bytes)]);
    }

    private static double Measure(Tool tool, string corpus)
    {
        PeakMemory? memory = null;
        tool.Check(corpus, process => memory = PeakMemory.Of(process)).Succeeded();
        return memory!.Bytes;
    }
}
