using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Site.Html;
using CorpusData.Site.Layout;
using CorpusData.Site.Lists;
using CorpusData.Site.Model;

namespace CorpusData.Site.Overview;

/// <summary>Writes a page for each enum, and one for each of its values with the records that have it.</summary>
internal static class EnumPages
{
    private const int Size = 100;

    /// <summary>Returns the files of an enum.</summary>
    public static IEnumerable<SiteFile> Files(SiteModel model, EnumDefinition definition)
    {
        string address = model.Paths.Of(definition);
        yield return new SiteFile(PagePaths.ToFile(address), html => WriteEnum(new Page(model, html, address), definition));
        for (int i = 0; i < definition.Values.Length; i++)
        {
            int value = i;
            LongList list = ListOf(model, definition, value);
            yield return new SiteFile(PagePaths.ToFile(list.Start), html => WriteValue(new Page(model, html, list.Start), definition, value, list));
            foreach (SiteFile file in list.Continuation(model, Wording.Title(definition.Values[value].Text)))
            {
                yield return file;
            }
        }
    }

    /// <summary>Writes the values of an enum with the number of their records, as bars.</summary>
    public static void WriteBars(Page page, EnumDefinition definition)
    {
        HtmlWriter html = page.Html;
        int[] counts = [.. Enumerable.Range(0, definition.Values.Length).Select(value => page.Model.EnumUses.Of(definition, value).Count)];
        int most = Math.Max(1, counts.DefaultIfEmpty().Max());
        html.Literal("<ul class=\"bars\">\n");
        for (int i = 0; i < counts.Length; i++)
        {
            html.Write($"<li><a href=\"{page.Url(page.Model.Paths.Of(definition, i))}\">{Wording.Value(definition.Values[i].Text)}</a> <svg class=\"bar\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"{counts[i] * 100 / most}\" height=\"4\"/></svg> <span class=\"count\">{Wording.Number(counts[i])}</span></li>\n");
        }

        html.Literal("</ul>\n");
    }

    private static void WriteEnum(Page page, EnumDefinition definition)
    {
        Frame.Begin(page, Wording.Title(definition.Name), definition.Description, "list");
        page.Html.Write($"<header class=\"heading\"><p class=\"kicker\">Enum</p><h1>{Wording.Title(definition.Name)}</h1><p class=\"lede\">{definition.Description}</p></header>\n");
        WriteBars(page, definition);
        Frame.End(page);
    }

    private static void WriteValue(Page page, EnumDefinition definition, int value, LongList list)
    {
        PermissibleValue permissible = definition.Values[value];
        HtmlWriter html = page.Html;
        Frame.Begin(page, Wording.Title(permissible.Text), permissible.Description, "list");
        html.Write($"<header class=\"heading\"><p class=\"kicker\"><a href=\"{page.Url(page.Model.Paths.Of(definition))}\">{Wording.Title(definition.Name)}</a></p><h1>{Wording.Title(permissible.Text)}</h1><p class=\"lede\">{permissible.Description}</p></header>\n");
        if (list.Count == 0)
        {
            html.Literal("<p>No record has this value.</p>\n");
        }
        else
        {
            list.WriteStart(page);
        }

        Frame.End(page);
    }

    private static LongList ListOf(SiteModel model, EnumDefinition definition, int value)
    {
        IReadOnlyList<RowAddress> rows = model.EnumUses.Of(definition, value);
        string address = model.Paths.Of(definition, value);
        return new LongList(
            "Records", rows.Count, Size, address, address,
            (page, start, end) => RecordTable.Write(page, [.. rows.Skip(start).Take(end - start)]));
    }
}
