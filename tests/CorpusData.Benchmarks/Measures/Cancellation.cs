using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using CorpusData.Benchmarks.InProcess;
using CorpusData.Benchmarks.Projects;
using CorpusData.Benchmarks.Timing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusData.Benchmarks.Measures;

/// <summary>How soon the generator driver stops when it is given up, at places spread evenly over a whole run.</summary>
internal sealed class Cancellation : IMeasure
{
    private const int Places = 100;

    public string Id => "cancellation";

    public bool IsOnRequest => true;

    public Result Run(Workshop workshop)
    {
        ImmutableArray<AdditionalText> files = CorpusTexts.Load(workshop.Corpus(workshop.Articles));
        CSharpCompilation compilation = CSharpCompilation.Create("Consumer");
        ImmutableArray<Series> whole = Rounds.Alternate(workshop.Runs, Unit.Seconds, ("a whole run", () => Time(files, compilation)));
        ImmutableArray<double> delays =
        [
            .. Enumerable.Range(1, Places)
                .Select(place => Cancel(files, compilation, TimeSpan.FromSeconds(whole[0].Median * place / (Places + 1))))
                .OfType<double>(),
        ];
        return new Result(
            Id,
            string.Create(CultureInfo.InvariantCulture, $"cancelled at {delays.Length} places, {workshop.Articles:N0} articles"),
            [.. whole, new Series("from there to its end", Unit.Seconds, delays)],
            [Verdict.AtMost("the longest", delays.Max(), 0.1, Unit.Seconds)]);
    }

    private static double Time(ImmutableArray<AdditionalText> files, CSharpCompilation compilation)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        CorpusTexts.Driver(files).RunGenerators(compilation);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    // Nothing where it was faster than that.
    private static double? Cancel(ImmutableArray<AdditionalText> files, CSharpCompilation compilation, TimeSpan after)
    {
        GC.Collect();
        using var source = new CancellationTokenSource();
        long cancelled = 0;
        var timer = new Thread(() =>
        {
            Thread.Sleep(after);
            cancelled = Stopwatch.GetTimestamp();
            source.Cancel();
        });
        timer.Start();
        try
        {
            CorpusTexts.Driver(files).RunGenerators(compilation, source.Token);
            timer.Join();
            return null;
        }
        catch (OperationCanceledException)
        {
            return Stopwatch.GetElapsedTime(cancelled).TotalSeconds;
        }
        finally
        {
            timer.Join();
        }
    }
}
