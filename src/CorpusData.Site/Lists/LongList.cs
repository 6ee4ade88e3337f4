using CorpusData.Site.Html;
using CorpusData.Site.Layout;
using CorpusData.Site.Model;

namespace CorpusData.Site.Lists;

/// <summary>A list whose start is on one page, and which continues on pages of its own if it is long.</summary>
/// <param name="Title">The title of the list.</param>
/// <param name="Count">The number of its rows.</param>
/// <param name="Size">The number of rows of a page.</param>
/// <param name="Start">The address of the page with the start.</param>
/// <param name="Rest">The address after which the other pages are named.</param>
/// <param name="Write">Writes rows: their first index and the index after their last one.</param>
internal sealed record LongList(string Title, int Count, int Size, string Start, string Rest, Action<Page, int, int> Write)
{
    private int Pages => Math.Max(1, (Count + Size - 1) / Size);

    /// <summary>Writes a section with the first rows.</summary>
    public void WriteSection(Page page)
    {
        page.Html.Write($"<section><h2>{Title} <span class=\"count\">{Wording.Number(Count)}</span></h2>\n");
        WriteStart(page);
        page.Html.Literal("</section>\n");
    }

    /// <summary>Writes the first rows, with links to the others.</summary>
    public void WriteStart(Page page)
    {
        Write(page, 0, Math.Min(Size, Count));
        WriteLinks(page, 1);
    }

    /// <summary>Returns the further pages.</summary>
    /// <param name="model">The corpus.</param>
    /// <param name="subject">The title of the page with the start.</param>
    public IEnumerable<SiteFile> Continuation(SiteModel model, string subject)
    {
        for (int number = 2; number <= Pages; number++)
        {
            int current = number;
            string address = PagePaths.PageOf(Rest, current);
            yield return new SiteFile(PagePaths.ToFile(address), html => WriteFurther(new Page(model, html, address), subject, current));
        }
    }

    private void WriteFurther(Page page, string subject, int number)
    {
        HtmlWriter html = page.Html;
        Frame.Begin(page, FormattableString.Invariant($"{subject}: {Title}, page {number}"), null, "list");
        html.Write($"<header class=\"heading\"><p class=\"kicker\"><a href=\"{page.Url(Start)}\"><bdi>{Wording.Short(subject, 200)}</bdi></a></p><h1>{Title}</h1></header>\n");
        Write(page, (number - 1) * Size, Math.Min(number * Size, Count));
        WriteLinks(page, number);
        Frame.End(page);
    }

    private void WriteLinks(Page page, int number)
    {
        if (Pages == 1)
        {
            return;
        }

        HtmlWriter html = page.Html;
        html.Write($"<nav class=\"pages\" aria-label=\"Pages of {Title}\"><ul>");
        foreach (int other in PagesNear(number))
        {
            string address = other == 1 ? Start : PagePaths.PageOf(Rest, other);
            html.Literal(other == number ? "<li aria-current=\"page\">" : "<li>");
            if (other == number)
            {
                html.Write($"{other}");
            }
            else
            {
                html.Write($"<a href=\"{page.Url(address)}\">{other}</a>");
            }

            html.Literal("</li>");
        }

        html.Write($"</ul><p>{Wording.Number(Count)} in all</p></nav>\n");
    }

    // The first and the last page, those around the current one, and steps that reach any page soon.
    private IEnumerable<int> PagesNear(int number)
    {
        for (int page = 1; page <= Pages; page++)
        {
            int distance = Math.Abs(page - number);
            if (page == 1 || page == Pages || distance <= 2 || (distance < 20 && page % 10 == 0) || (distance < 200 && page % 100 == 0) || page % 1000 == 0)
            {
                yield return page;
            }
        }
    }
}
