using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Benchmarks.Commands;
using CorpusData.Benchmarks.Projects;
using CorpusData.Benchmarks.Timing;
using CorpusData.Benchmarks.Work;

namespace CorpusData.Benchmarks.Measures;

/// <summary>P3: the rebuild after one article changed, against that after one C# file changed without a corpus.</summary>
internal sealed class WarmRebuild : IMeasure
{
    public string Id => "P3";

    public Result Run(Workshop workshop)
    {
        int articles = workshop.Articles;
        ConsumerProject corpus = workshop.CorpusProject(articles);
        ConsumerProject hello = workshop.HelloProject();
        using var server = new CompilerServer();
        using var article = new EditedFile(
            Path.Combine(workshop.Corpus(articles), "seeds", "articles", workshop.Work(articles).Middle.Id + ".txt"),
            Phrases.ClosingWord);
        using var code = new EditedFile(Path.Combine(hello.Folder, "Program.cs"), "world");
        corpus.BuildWarm(server.Name).Succeeded();
        hello.BuildWarm(server.Name).Succeeded();
        ImmutableArray<Series> sides = Rounds.Alternate(
            workshop.Runs,
            Unit.Seconds,
            ("after one article", () => Rebuild(corpus, article, server)),
            ("without a corpus, after one C# file", () => Rebuild(hello, code, server)));
        return new Result(
            Id,
            string.Create(CultureInfo.InvariantCulture, $"warm rebuild, {articles:N0} articles"),
            sides,
            [Verdict.AtMost("with / without a corpus", sides[0].Median / sides[1].Median, 2)]);
    }

    private static double Rebuild(ConsumerProject project, EditedFile file, CompilerServer server)
    {
        file.Edit();
        return project.BuildWarm(server.Name).Succeeded().Elapsed.TotalSeconds;
    }
}
