using System.Globalization;
using CorpusData.Benchmarks.Commands;
using CorpusData.Benchmarks.Projects;
using CorpusData.Benchmarks.Timing;
using CorpusData.Benchmarks.Work;

namespace CorpusData.Benchmarks.Measures;

/// <summary>T2: from the end of a save to the report of <c>corpus check --watch</c>.</summary>
internal sealed class ToolWatch : IMeasure
{
    private const int Saves = 40;

    // A person does not save again at once, and the tool compares all files when it is calm.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(700);

    public string Id => "T2";

    public Result Run(Workshop workshop)
    {
        int articles = workshop.Articles;
        string corpus = workshop.Corpus(articles);
        using var article = new EditedFile(
            Path.Combine(corpus, "seeds", "articles", workshop.Work(articles).Middle.Id + ".txt"), Phrases.ClosingWord);
        using var tool = WatchingTool.Start(workshop.Tool().Executable, corpus);
        var times = new List<double>();
        for (int i = 0; i < Saves; i++)
        {
            Thread.Sleep(Pause);
            times.Add(tool.Time(article.Edit));
        }

        var series = new Series("from the end of a save to the report", Unit.Seconds, [.. times]);
        return new Result(
            Id,
            string.Create(CultureInfo.InvariantCulture, $"corpus check --watch, {articles:N0} articles"),
            [series],
            [Verdict.AtMost(series.Name, series.Median, 0.1, Unit.Seconds)]);
    }
}
