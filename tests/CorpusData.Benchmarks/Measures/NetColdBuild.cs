using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Benchmarks.Peers;
using CorpusData.Benchmarks.Projects;
using CorpusData.Benchmarks.Timing;

namespace CorpusData.Benchmarks.Measures;

/// <summary>P2: a build of few articles from nothing, less what each tool takes for none.</summary>
internal sealed class NetColdBuild : IMeasure
{
    private const int Few = 1_000;

    public string Id => "P2";

    public Result Run(Workshop workshop)
    {
        int articles = Math.Min(Few, workshop.Articles);
        PeerSet peers = workshop.Peers();
        ImmutableArray<(string Name, Func<double> Measure)> full = ColdBuild.Sides(workshop, peers, articles);
        IEnumerable<(string, Func<double>)> empty = ColdBuild.Sides(workshop, peers, 0)
            .Select(static side => (side.Name + ", empty", side.Measure));
        ImmutableArray<Series> sides = Rounds.Alternate(workshop.Runs, Unit.Seconds, [.. full, .. empty]);
        ImmutableArray<double> net = [.. full.Select((_, i) => sides[i].Median - sides[i + full.Length].Median)];
        double fastest = net.Skip(1).DefaultIfEmpty(double.NaN).Min();
        return new Result(
            Id,
            string.Create(CultureInfo.InvariantCulture, $"cold build, {articles:N0} articles, less the empty build"),
            [.. sides, .. peers.Missing.Select(peer => Series.Missing(peer.Name, peer.Why))],
            [
                .. full.Zip(net, static (side, net) => Verdict.Information(side.Name + ", net", net, Unit.Seconds)),
                Verdict.AtLeast("faster peer / CorpusData, net", fastest / net[0], 2),
            ]);
    }
}
