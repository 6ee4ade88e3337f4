using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Benchmarks.Commands;
using CorpusData.Benchmarks.Peers;
using CorpusData.Benchmarks.Projects;
using CorpusData.Benchmarks.Timing;

namespace CorpusData.Benchmarks.Measures;

/// <summary>P1: a build from nothing, against the content compilers.</summary>
internal sealed class ColdBuild : IMeasure
{
    public string Id => "P1";

    public Result Run(Workshop workshop)
    {
        int articles = workshop.Articles;
        PeerSet peers = workshop.Peers();
        ImmutableArray<Series> sides = Rounds.Alternate(workshop.Runs, Unit.Seconds, Sides(workshop, peers, articles));
        double fastest = sides.Skip(1).Select(side => side.Median).DefaultIfEmpty(double.NaN).Min();
        return new Result(
            Id,
            string.Create(CultureInfo.InvariantCulture, $"cold build, {articles:N0} articles"),
            [.. sides, .. peers.Missing.Select(peer => Series.Missing(peer.Name, peer.Why))],
            [Verdict.AtLeast("faster peer / CorpusData", fastest / sides[0].Median, 3)]);
    }

    /// <summary>CorpusData first, then each peer, on the same files.</summary>
    public static ImmutableArray<(string Name, Func<double> Measure)> Sides(Workshop workshop, PeerSet peers, int articles)
    {
        string corpus = workshop.Corpus(articles);
        ConsumerProject project = workshop.CorpusProject(articles);
        return
        [
            ("CorpusData", () => Seconds(project.BuildCold())),
            .. peers.Present.Select(peer => (peer.Name, (Func<double>)(() => Seconds(peer.Build(corpus))))),
        ];
    }

    private static double Seconds(CommandResult result) => result.Succeeded().Elapsed.TotalSeconds;
}
