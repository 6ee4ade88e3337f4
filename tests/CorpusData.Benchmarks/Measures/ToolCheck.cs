using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Benchmarks.Peers;
using CorpusData.Benchmarks.Projects;
using CorpusData.Benchmarks.Timing;

namespace CorpusData.Benchmarks.Measures;

/// <summary>T1: <c>corpus check</c> in a cold process, against the content compilers.</summary>
internal sealed class ToolCheck : IMeasure
{
    private const int Few = 1_000;

    public string Id => "T1";

    public Result Run(Workshop workshop)
    {
        int many = workshop.Articles;
        int few = Math.Min(Few, many);
        PeerSet peers = workshop.Peers();
        ImmutableArray<(string Name, Func<double> Measure)> full = Sides(workshop, peers, many);
        ImmutableArray<(string Name, Func<double> Measure)> small = Sides(workshop, peers, few);
        ImmutableArray<Series> sides = Rounds.Alternate(workshop.Runs, Unit.Seconds, [.. full, .. small]);
        return new Result(
            Id,
            string.Create(CultureInfo.InvariantCulture, $"corpus check, cold process, {many:N0} and {few:N0} articles"),
            [.. sides, .. peers.Missing.Select(peer => Series.Missing(peer.Name, peer.Why))],
            [
                Verdict.AtLeast("faster peer / corpus check", Ratio(sides[..full.Length]), 5),
                Verdict.AtLeast("the same, fewer articles", Ratio(sides[full.Length..]), 3),
            ]);
    }

    private static ImmutableArray<(string Name, Func<double> Measure)> Sides(Workshop workshop, PeerSet peers, int articles)
    {
        string corpus = workshop.Corpus(articles);
        Tool tool = workshop.Tool();
        string size = string.Create(CultureInfo.InvariantCulture, $", {articles:N0}");
        return
        [
            ("corpus check" + size, () => tool.Check(corpus).Succeeded().Elapsed.TotalSeconds),
            .. peers.Present.Select(peer =>
                (peer.Name + size, (Func<double>)(() => peer.Build(corpus).Succeeded().Elapsed.TotalSeconds))),
        ];
    }

    private static double Ratio(ImmutableArray<Series> sides) =>
        sides.Skip(1).Select(static side => side.Median).DefaultIfEmpty(double.NaN).Min() / sides[0].Median;
}
