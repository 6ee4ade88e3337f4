using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Benchmarks.Commands;
using CorpusData.Benchmarks.Projects;
using CorpusData.Benchmarks.Timing;

namespace CorpusData.Benchmarks.Measures;

/// <summary>T5: <c>corpus export</c> to each format and <c>corpus site</c>, against <c>corpus check</c>.</summary>
internal sealed class ToolExport : IMeasure
{
    private const string Site = "site";
    private const double Most = 2;
    private const double MostOfSite = 5;

    private static readonly string[] Formats = ["parquet", "jsonl", "rag", "brat", "spacy", "web-annotation", "schema-org"];

    public string Id => "T5";

    public Result Run(Workshop workshop)
    {
        int articles = workshop.Articles;
        string corpus = workshop.Corpus(articles);
        Tool tool = workshop.Tool();
        ImmutableArray<Series> sides = Rounds.Alternate(
            workshop.Runs,
            Unit.Seconds,
            [
                ("corpus check", () => tool.Check(corpus).Succeeded().Elapsed.TotalSeconds),
                .. Formats.Append(Site).Select(format => (format, (Func<double>)(() => Export(tool, corpus, format, workshop.Folder("export"))))),
            ]);
        return new Result(
            Id,
            string.Create(CultureInfo.InvariantCulture, $"corpus export and site, cold process, {articles:N0} articles"),
            sides,
            [.. sides.Skip(1).Select(side => Verdict.AtMost($"{side.Name} / corpus check", side.Median / sides[0].Median, side.Name == Site ? MostOfSite : Most))]);
    }

    private static double Export(Tool tool, string corpus, string format, string folder)
    {
        CommandResult result = format == Site ? tool.Site(corpus, folder) : tool.Export(corpus, format, folder);
        double seconds = result.Succeeded().Elapsed.TotalSeconds;

        // The next export would delete the files itself, which is not measured.
        Directory.Delete(folder, recursive: true);
        return seconds;
    }
}
