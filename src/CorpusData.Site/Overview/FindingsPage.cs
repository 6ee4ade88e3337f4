using System.Globalization;
using CorpusData.Site.Html;
using CorpusData.Site.Layout;
using CorpusData.Site.Model;
using CorpusData.Site.Options;

namespace CorpusData.Site.Overview;

/// <summary>Writes the errors and warnings of the corpus.</summary>
internal static class FindingsPage
{
    private const int Maximum = 1_000;

    /// <summary>Returns the file; none if there are no findings.</summary>
    public static IEnumerable<SiteFile> Files(SiteModel model) => model.Options.Findings.Count == 0
        ? []
        : [new SiteFile(PagePaths.Findings, html => Write(new Page(model, html, PagePaths.Findings)))];

    private static void Write(Page page)
    {
        IReadOnlyList<SiteFinding> findings = page.Model.Options.Findings;
        HtmlWriter html = page.Html;
        Frame.Begin(page, "Findings", "What the compiler reports about the corpus.", "findings");
        html.Write($"<header class=\"heading\"><p class=\"kicker\">{Wording.Count(findings.Count, "finding", "findings")}</p><h1>Findings</h1><p class=\"lede\">What the compiler reports about the corpus.</p></header>\n<ol class=\"findings\">\n");
        foreach (SiteFinding finding in findings.Take(Maximum))
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{finding.Path}:{finding.Line}:{finding.Column}");
            html.Write($"<li class=\"{finding.Severity}\"><p class=\"kicker\">{finding.Severity} <code>{finding.Id}</code> ");
            Provenance(page, finding, place);
            html.Write($"</p><p dir=\"auto\">{finding.Message}</p></li>\n");
        }

        html.Literal("</ol>\n");
        if (findings.Count > Maximum)
        {
            html.Write($"<p class=\"note\">{Wording.Number(findings.Count - Maximum)} more are not shown.</p>\n");
        }

        Frame.End(page);
    }

    private static void Provenance(Page page, SiteFinding finding, string place)
    {
        if (page.Model.SourceUrlOf(finding.Path, finding.Line) is { } address)
        {
            page.Html.Write($"<a class=\"external\" href=\"{address}\"><code>{place}</code></a>");
        }
        else
        {
            page.Html.Write($"<code>{place}</code>");
        }
    }
}
