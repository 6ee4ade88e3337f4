using System.Collections.Concurrent;
using System.Globalization;
using CorpusData.Benchmarks.Projects;
using CorpusData.Benchmarks.Timing;
using CorpusData.Compiler;
using CorpusData.Workspace;

namespace CorpusData.Benchmarks.Measures;

/// <summary>Where the corpus compiler's time goes, stage by stage, on all cores and without Roslyn.</summary>
internal sealed class Stages : IMeasure
{
    public string Id => "stages";

    public bool IsOnRequest => true;

    public Result Run(Workshop workshop)
    {
        string folder = workshop.Corpus(workshop.Articles);
        var first = new Times();
        Compile(folder, first);
        var later = new Times();
        for (int run = 0; run < workshop.Runs; run++)
        {
            Compile(folder, later);
        }

        // The first run is mostly the just-in-time compiler's.
        return new Result(
            Id,
            string.Create(CultureInfo.InvariantCulture, $"the compiler's stages, {workshop.Articles:N0} articles"),
            [.. later.ToSeries(""), .. first.ToSeries(", first run")],
            []);
    }

    private static void Compile(string folder, Times times)
    {
        GC.Collect();
        CorpusWorkspace.Open(folder, progress: times).Compilation.Emit();
    }

    private sealed class Times : IProgress<StageTime>
    {
        private readonly ConcurrentQueue<StageTime> _times = [];

        public void Report(StageTime value) => _times.Enqueue(value);

        public IEnumerable<Series> ToSeries(string run) => _times
            .GroupBy(static time => time.Stage)
            .Select(stage => new Series(
                stage.Key + run, Unit.Seconds, [.. stage.Select(static time => time.Time.TotalSeconds)]));
    }
}
