using System.Globalization;
using System.Text;
using CorpusData.Benchmarks.Projects;
using CorpusData.Benchmarks.Timing;
using CorpusData.Benchmarks.Work;

namespace CorpusData.Benchmarks.Measures;

/// <summary>P9: the assembly against the texts and values that are in it.</summary>
internal sealed class AssemblySize : IMeasure
{
    public string Id => "P9";

    public Result Run(Workshop workshop)
    {
        int articles = workshop.Articles;
        CorpusWork work = workshop.Work(articles);
        double assembly = new FileInfo(workshop.BuiltCorpusProject(articles).Assembly).Length;
        double values = work.Articles.Sum(Values) + work.People.Concat(work.Organizations).Sum(Values);
        double quotes = work.Articles.Sum(static article => article.Claims.Sum(static claim => Size(claim.Evidence)));
        return new Result(
            Id,
            string.Create(CultureInfo.InvariantCulture, $"size of the assembly, {articles:N0} articles"),
            [
                new Series("assembly", Unit.Bytes, [assembly]),
                new Series("texts and values as UTF-8", Unit.Bytes, [values]),
                new Series("of these, quotes", Unit.Bytes, [quotes]),
            ],
            [
                Verdict.AtMost("assembly / texts and values", assembly / values, 1.15),
                Verdict.Information("the same without the quotes, which the texts have", assembly / (values - quotes)),
            ]);
    }

    // Every value as it is written, a reference being the identifier that it names.
    private static double Values(Article article) =>
        Size(article.Id, article.PublishedOn.ToString("O"), article.PublishedAt.ToString("HH:mm"), article.Source.Id)
        + Size(article.Headline, article.Body)
        + article.Claims.Sum(Values);

    private static double Values(Claim claim) =>
        Size(claim.Id, claim.Statement, claim.Source.Id, claim.Evidence, claim.Kind)
        + claim.About.Sum(static entity => Size(entity.Id));

    private static double Values(Entity entity) =>
        Size(entity.Id, entity.Name, entity.Role ?? "", entity.Wikidata) + entity.Aliases.Sum(static alias => Size(alias));

    private static double Size(params ReadOnlySpan<string> values)
    {
        double size = 0;
        foreach (string value in values)
        {
            size += Encoding.UTF8.GetByteCount(value);
        }

        return size;
    }
}
