using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Site.Html;
using CorpusData.Site.Layout;
using CorpusData.Site.Lists;
using CorpusData.Site.Model;
using CorpusData.Site.Timelines;

namespace CorpusData.Site.Overview;

/// <summary>Writes the first page: what the corpus is, its numbers, and ways into it.</summary>
internal static class IndexPage
{
    private const int MaximumDocuments = 12;
    private const int MaximumEntities = 24;
    private const int MaximumEnums = 4;

    /// <summary>Returns the file.</summary>
    public static SiteFile File(SiteModel model) => new(PagePaths.Index, html => Write(new Page(model, html, PagePaths.Index)));

    private static void Write(Page page)
    {
        SiteModel model = page.Model;
        HtmlWriter html = page.Html;
        Frame.Begin(page, null, model.Schema.Description, "index");
        html.Write($"<header class=\"heading\"><h1>{model.Title}</h1><p class=\"lede\">{model.Schema.Description}</p></header>\n");
        WriteNumbers(page);
        WriteDocuments(page);
        html.Literal("<div class=\"halves\">\n");
        WriteEntities(page);
        WriteEnums(page);
        html.Literal("</div>\n");
        if (model.Calendar.Periods.Length > 1)
        {
            html.Write($"<section><h2><a href=\"{page.Url(PagePaths.Timeline)}\">Timeline</a></h2>\n");
            TimelineDrawing.Write(page);
            html.Literal("</section>\n");
        }

        Frame.End(page);
    }

    private static void WriteNumbers(Page page)
    {
        SiteModel model = page.Model;
        HtmlWriter html = page.Html;
        html.Literal("<ul class=\"numbers\" aria-label=\"The corpus in numbers\">\n");
        foreach (int table in model.Collections)
        {
            int count = model.Source.CountOf(table);
            string name = count == 1 ? model.Source.Classes[table].Name : model.Paths.NameOf(table);
            html.Write($"<li><a href=\"{page.Url(model.Paths.OfTable(table))}\"><span class=\"number\">{Wording.Number(count)}</span> {Wording.Spaced(name)}</a></li>\n");
        }

        html.Write($"<li><span class=\"number\">{Wording.Number(model.Numbers.Quotes)}</span> {(model.Numbers.Quotes == 1 ? "quote" : "quotes")}</li>\n");
        html.Write($"<li><span class=\"number\">{Wording.Number(model.Numbers.Mentions)}</span> {(model.Numbers.Mentions == 1 ? "mention" : "mentions")}</li>\n</ul>\n");
    }

    // The latest documents, if they have dates.
    private static void WriteDocuments(Page page)
    {
        SiteModel model = page.Model;
        RowAddress[] rows =
        [
            .. model.Source.Documents
                .OrderByDescending(row => model.Calendar.DateOf(row) ?? DateOnly.MinValue)
                .Take(MaximumDocuments)
                .OrderBy(static row => row.Table),
        ];
        if (rows.Length > 0)
        {
            page.Html.Write($"<section><h2>{(rows.Length < model.Source.Documents.Count() ? "Latest documents" : "Documents")}</h2>\n");
            RecordTable.Write(page, rows);
            page.Html.Literal("</section>\n");
        }
    }

    private static void WriteEntities(Page page)
    {
        SiteModel model = page.Model;
        RowAddress[] entities =
        [
            .. Enumerable.Range(0, model.Source.Classes.Length)
                .SelectMany(model.Source.RowsOf)
                .Where(row => model.Mentions.Of(row).Count > 0)
                .OrderByDescending(row => model.Mentions.Of(row).Count)
                .Take(MaximumEntities),
        ];
        if (entities.Length == 0)
        {
            return;
        }

        HtmlWriter html = page.Html;
        html.Literal("<section><h2>Most mentioned</h2>\n<ol class=\"cloud\">\n");
        foreach (RowAddress entity in entities)
        {
            html.Literal("<li>");
            page.Link(entity);
            html.Write($" <span class=\"count\">{Wording.Number(model.Mentions.Of(entity).Count)}</span></li>\n");
        }

        html.Literal("</ol></section>\n");
    }

    private static void WriteEnums(Page page)
    {
        foreach (EnumDefinition definition in page.Model.Schema.Enums.Where(page.Model.EnumUses.IsUsed).Take(MaximumEnums))
        {
            page.Html.Write($"<section><h2><a href=\"{page.Url(page.Model.Paths.Of(definition))}\">{Wording.Title(definition.Name)}</a></h2>\n");
            EnumPages.WriteBars(page, definition);
            page.Html.Literal("</section>\n");
        }
    }
}
