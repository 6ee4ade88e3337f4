using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Benchmarks.Commands;
using CorpusData.Benchmarks.Projects;
using CorpusData.Benchmarks.Timing;

namespace CorpusData.Benchmarks.Measures;

/// <summary>P8: the compiler's peak memory with a corpus and without one.</summary>
internal sealed class CompilerPeak : IMeasure
{
    private const double Most = 600e6;

    public string Id => "P8";

    public Result Run(Workshop workshop)
    {
        int articles = workshop.Articles;
        string title = string.Create(CultureInfo.InvariantCulture, $"compiler's peak resident memory, {articles:N0} articles");
        if (!PeakMemory.IsKnown)
        {
            return new Result(Id, title, [Series.Missing("CorpusData", "known on Linux only")], []);
        }

        ConsumerProject corpus = workshop.CorpusProject(articles);
        ConsumerProject hello = workshop.HelloProject();
        ImmutableArray<Series> sides = Rounds.Alternate(
            workshop.Runs, Unit.Bytes, ("with a corpus", () => Measure(corpus)), ("without a corpus", () => Measure(hello)));
        return new Result(
            Id, title, sides, [Verdict.AtMost("with – without a corpus", sides[0].Median - sides[1].Median, Most, Unit.Bytes)]);
    }

    /// <summary>The peak of one cold build's compiler, in bytes.</summary>
    public static double Measure(ConsumerProject project)
    {
        PeakMemory? memory = null;
        project.BuildCold(process => memory = PeakMemory.OfCompilerBelow(process)).Succeeded();
        return memory is { Bytes: > 0 } ? memory.Bytes : throw new InvalidOperationException("The compiler was not seen to run.");
    }
}
