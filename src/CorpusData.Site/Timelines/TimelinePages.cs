using System.Globalization;
using CorpusData.Compiler.Schema;
using CorpusData.Site.Html;
using CorpusData.Site.Layout;
using CorpusData.Site.Lists;
using CorpusData.Site.Model;

namespace CorpusData.Site.Timelines;

/// <summary>Writes the timeline, and a page for each of its periods with the records.</summary>
internal static class TimelinePages
{
    private const int Size = 200;
    private const int MaximumListed = 200;

    /// <summary>Returns the files of the timeline.</summary>
    public static IEnumerable<SiteFile> Files(SiteModel model)
    {
        if (model.Calendar.IsEmpty)
        {
            yield break;
        }

        yield return new SiteFile(PagePaths.Timeline, html => WriteIndex(new Page(model, html, PagePaths.Timeline)));
        foreach (CalendarPeriod period in model.Calendar.Periods)
        {
            var list = new LongList(
                "Dates", period.Records.Count, Size, period.Address, period.Address,
                (page, start, end) => WriteList(page, [.. period.Records.Skip(start).Take(end - start)]));
            yield return new SiteFile(PagePaths.ToFile(period.Address), html => WritePeriod(new Page(model, html, period.Address), period, list));
            foreach (SiteFile file in list.Continuation(model, period.Label))
            {
                yield return file;
            }
        }
    }

    private static void WriteIndex(Page page)
    {
        HtmlWriter html = page.Html;
        RecordCalendar calendar = page.Model.Calendar;
        int count = calendar.Periods.Sum(static period => period.Records.Count);
        Frame.Begin(page, "Timeline", "The records of the corpus by their dates.", "timeline");
        html.Write($"<header class=\"heading\"><p class=\"kicker\">{Wording.Count(count, "date", "dates")}</p><h1>Timeline</h1></header>\n");
        TimelineDrawing.Write(page);
        if (count <= MaximumListed)
        {
            foreach (CalendarPeriod period in calendar.Periods)
            {
                html.Write($"<section><h2>{period.Label}</h2>\n");
                WriteList(page, period.Records);
                html.Literal("</section>\n");
            }
        }
        else
        {
            WritePeriods(page);
        }

        Frame.End(page);
    }

    private static void WritePeriods(Page page)
    {
        HtmlWriter html = page.Html;
        html.Literal("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Periods\"><table><thead><tr><th scope=\"col\">Period</th><th scope=\"col\">Dates</th></tr></thead><tbody>\n");
        foreach (CalendarPeriod period in page.Model.Calendar.Periods)
        {
            html.Write($"<tr><th scope=\"row\"><a href=\"{page.Url(period.Address)}\">{period.Label}</a></th><td class=\"fact\">{Wording.Number(period.Records.Count)}</td></tr>\n");
        }

        html.Literal("</tbody></table></div>\n");
    }

    private static void WritePeriod(Page page, CalendarPeriod period, LongList list)
    {
        Frame.Begin(page, period.Label, null, "timeline");
        page.Html.Write($"<header class=\"heading\"><p class=\"kicker\"><a href=\"{page.Url(PagePaths.Timeline)}\">Timeline</a></p><h1>{period.Label}</h1></header>\n");
        list.WriteStart(page);
        Frame.End(page);
    }

    private static void WriteList(Page page, IReadOnlyList<DatedRecord> records)
    {
        HtmlWriter html = page.Html;
        html.Literal("<ol class=\"dates\">\n");
        foreach (DatedRecord dated in records)
        {
            ClassDefinition definition = page.Model.Source.ClassOf(dated.Row);
            string day = dated.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            html.Write($"<li><time datetime=\"{day}\">{dated.Date.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}</time> <span class=\"what\">");
            page.Link(dated.Row);
            html.Write($"</span> <span class=\"kind\">{Wording.Spaced(definition.Name)}, {Wording.Spaced(dated.Slot.Name)}</span></li>\n");
        }

        html.Literal("</ol>\n");
    }
}
