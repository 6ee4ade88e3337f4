using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Benchmarks.Commands;
using CorpusData.Benchmarks.Projects;
using CorpusData.Benchmarks.Timing;

namespace CorpusData.Benchmarks.Measures;

/// <summary>P5: a fresh process until it has printed the first headline.</summary>
internal sealed class FirstHeadline : IMeasure
{
    // A process takes so little that more runs cost nothing.
    private const int Runs = 20;

    public string Id => "P5";

    public Result Run(Workshop workshop)
    {
        int articles = workshop.Articles;
        ConsumerProject corpus = workshop.BuiltCorpusProject(articles);
        ConsumerProject json = workshop.BuiltJsonProject();
        ConsumerProject hello = workshop.BuiltHelloProject();
        string data = workshop.Json(articles);
        string headline = workshop.Work(articles).Articles.First().Headline;
        ImmutableArray<Series> sides = Rounds.Alternate(
            Math.Max(Runs, workshop.Runs),
            Unit.Seconds,
            ("CorpusData", () => Run(corpus, headline)),
            ("hello world", () => Run(hello, "Hello, world")),
            ("System.Text.Json", () => Run(json, headline, "headline", data)));
        return new Result(
            Id,
            string.Create(CultureInfo.InvariantCulture, $"fresh process to the first headline, {articles:N0} articles"),
            sides,
            [
                Verdict.AtMost("CorpusData – hello world", sides[0].Median - sides[1].Median, 0.015, Unit.Seconds),
                Verdict.AtLeast("System.Text.Json / CorpusData", sides[2].Median / sides[0].Median, 10),
            ]);
    }

    private static double Run(ConsumerProject project, string expected, params string[] arguments)
    {
        CommandResult result = Command.Run(project.Folder, project.Executable, arguments).Succeeded();
        return result.Output.Trim() == expected
            ? result.Elapsed.TotalSeconds
            : throw new InvalidOperationException($"{result.Line} prints '{result.Output}' and not '{expected}'.");
    }
}
