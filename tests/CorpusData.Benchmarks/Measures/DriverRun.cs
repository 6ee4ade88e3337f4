using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using CorpusData.Benchmarks.InProcess;
using CorpusData.Benchmarks.Projects;
using CorpusData.Benchmarks.Timing;
using CorpusData.Benchmarks.Work;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusData.Benchmarks.Measures;

/// <summary>P4: the generator driver's second run, after one article changed, against its first, both in a warm process.</summary>
internal sealed class DriverRun : IMeasure
{
    // By then the just-in-time compiler has compiled Roslyn's steps and ours for good.
    private const int WarmUps = 8;

    public string Id => "P4";

    public Result Run(Workshop workshop)
    {
        int articles = workshop.Articles;
        ImmutableArray<AdditionalText> files = CorpusTexts.Load(workshop.Corpus(articles));
        AdditionalText before = files.Single(file =>
            file.Path.EndsWith(workshop.Work(articles).Middle.Id + ".txt", StringComparison.Ordinal));
        AdditionalText after = CorpusTexts.Create(
            before.Path, EditedFile.Replace(before.GetText()!.ToString(), Phrases.ClosingWord, "night"));
        CSharpCompilation compilation = CSharpCompilation.Create("Consumer");

        GeneratorDriver driver = CorpusTexts.Driver(files);
        void First() => driver = Checked(CorpusTexts.Driver(files).RunGenerators(compilation));
        void Second() => driver = driver.ReplaceAdditionalText(before, after).RunGenerators(compilation);
        for (int round = 0; round < WarmUps; round++)
        {
            First();
            Second();
        }

        ImmutableArray<Series> sides = Rounds.Alternate(
            workshop.Runs,
            Unit.Seconds,
            ("first run", () => Time(First)),
            ("second run, after one article", () => Time(Second)));
        return new Result(
            Id,
            string.Create(CultureInfo.InvariantCulture, $"generator driver, {articles:N0} articles"),
            sides,
            [Verdict.AtMost("second / first run", sides[1].Median / sides[0].Median, 1 / 50.0)]);
    }

    private static GeneratorDriver Checked(GeneratorDriver driver) =>
        driver.GetRunResult().Diagnostics.FirstOrDefault(static found => found.Severity >= DiagnosticSeverity.Warning) is { } wrong
            ? throw new InvalidOperationException(wrong.ToString())
            : driver;

    private static double Time(Action run)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
