using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Site.Html;
using CorpusData.Site.Layout;
using CorpusData.Site.Lists;
using CorpusData.Site.Model;

namespace CorpusData.Site.Overview;

/// <summary>Writes the list of the records of a class.</summary>
internal static class CollectionPage
{
    private const int Size = 200;

    /// <summary>Returns the files of the list.</summary>
    public static IEnumerable<SiteFile> Files(SiteModel model, int table)
    {
        ClassDefinition definition = model.Source.Classes[table];
        IReadOnlyList<RowAddress> rows = model.Source.RowsOf(table);
        string address = model.Paths.OfTable(table);
        string title = Wording.Title(model.Paths.NameOf(table));
        var list = new LongList(
            title, rows.Count, Size, address, address.Replace("/index.html", ".html", StringComparison.Ordinal),
            (page, start, end) => RecordTable.Write(page, [.. rows.Skip(start).Take(end - start)]));
        yield return new SiteFile(PagePaths.ToFile(address), html => Write(new Page(model, html, address), definition, list));
        foreach (SiteFile file in list.Continuation(model, title))
        {
            yield return file;
        }
    }

    private static void Write(Page page, ClassDefinition definition, LongList list)
    {
        Frame.Begin(page, list.Title, definition.Description, "list");
        page.Html.Write($"<header class=\"heading\"><p class=\"kicker\">{Wording.Count(list.Count, "record", "records")}</p><h1>{list.Title}</h1><p class=\"lede\">{definition.Description}</p></header>\n");
        list.WriteStart(page);
        Frame.End(page);
    }
}
