using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Benchmarks.Commands;
using CorpusData.Benchmarks.Projects;
using CorpusData.Benchmarks.Timing;

namespace CorpusData.Benchmarks.Measures;

/// <summary>P6: every text, claim and quote read once, each side in processes of its own.</summary>
internal sealed class FullScan : IMeasure
{
    // A scan takes so little that more runs cost nothing.
    private const int Runs = 15;

    public string Id => "P6";

    public Result Run(Workshop workshop)
    {
        int articles = workshop.Articles;
        ConsumerProject corpus = workshop.BuiltCorpusProject(articles);
        ConsumerProject json = workshop.BuiltJsonProject();
        string data = workshop.Json(articles);
        var sums = new HashSet<string>();
        double ours = 0;
        double theirs = 0;
        ImmutableArray<Series> sides = Rounds.Alternate(
            Math.Max(Runs, workshop.Runs),
            Unit.Seconds,
            ("CorpusData", () => Scan(sums, out ours, corpus, "scan")),
            ("System.Text.Json", () => Scan(sums, out theirs, json, "scan", data)));
        if (sums.Count != 1)
        {
            throw new InvalidOperationException($"The sides read different things: {string.Join(", ", sums)}.");
        }

        return new Result(
            Id,
            string.Create(CultureInfo.InvariantCulture, $"every text, claim and quote, {articles:N0} articles"),
            [
                .. sides,
                new Series("CorpusData, allocated", Unit.Bytes, [ours]),
                new Series("System.Text.Json, allocated", Unit.Bytes, [theirs]),
            ],
            [
                Verdict.AtLeast("System.Text.Json / CorpusData", sides[1].Median / sides[0].Median, 3),
                Verdict.AtMost("CorpusData / System.Text.Json, allocated", ours / theirs, 0.5),
            ]);
    }

    // The process prints the sum of what it read, the seconds and the bytes.
    private static double Scan(HashSet<string> sums, out double allocated, ConsumerProject project, params string[] arguments)
    {
        string[] fields = Command.Run(project.Folder, project.Executable, arguments).Succeeded().Output.Split(' ');
        sums.Add(fields[0]);
        allocated = double.Parse(fields[2], CultureInfo.InvariantCulture);
        return double.Parse(fields[1], CultureInfo.InvariantCulture);
    }
}
