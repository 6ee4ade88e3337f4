using CorpusData.Compiler.Check;
using CorpusData.Site.Html;
using CorpusData.Site.Layout;
using CorpusData.Site.Lists;
using CorpusData.Site.Model;

namespace CorpusData.Site.Graphs;

/// <summary>Writes a page for each relation between records of a class: a graph, and a table with all pairs.</summary>
internal static class RelationPages
{
    private const int Size = 200;
    private const int MaximumGraphs = 12;
    private const int MaximumNodes = 40;

    /// <summary>Returns the files of all relations.</summary>
    public static IEnumerable<SiteFile> Files(SiteModel model)
    {
        if (model.Relations.IsEmpty)
        {
            yield break;
        }

        var counts = new List<(RecordRelation Relation, int Count)>();
        foreach (RecordRelation relation in model.Relations)
        {
            (RowAddress From, RowAddress To)[] edges = [.. relation.Edges(model)];
            counts.Add((relation, edges.Length));
            var list = new LongList(
                "All pairs", edges.Length, Size, relation.Address, relation.Address,
                (page, start, end) => WriteTable(page, relation, edges.AsSpan(start, end - start)));
            yield return new SiteFile(PagePaths.ToFile(relation.Address), html => Write(new Page(model, html, relation.Address), relation, edges, list));
            foreach (SiteFile file in list.Continuation(model, TitleOf(relation)))
            {
                yield return file;
            }
        }

        yield return new SiteFile(PagePaths.Relations, html => WriteIndex(new Page(model, html, PagePaths.Relations), counts));
    }

    /// <summary>Returns a relation in words.</summary>
    public static string TitleOf(RecordRelation relation) => $"{Wording.Title(relation.Class.Name)} {Wording.Spaced(relation.Slot.Name)}";

    private static void WriteIndex(Page page, List<(RecordRelation Relation, int Count)> counts)
    {
        HtmlWriter html = page.Html;
        Frame.Begin(page, "Relations", "How records of a class are related to each other.", "list");
        html.Literal("<header class=\"heading\"><h1>Relations</h1><p class=\"lede\">How records of a class are related to each other.</p></header>\n<dl class=\"slots\">\n");
        foreach ((RecordRelation relation, int count) in counts)
        {
            html.Write($"<div><dt><a href=\"{page.Url(relation.Address)}\">{TitleOf(relation)}</a> <span class=\"count\">{Wording.Number(count)}</span></dt><dd>{relation.Slot.Description}</dd></div>\n");
        }

        html.Literal("</dl>\n");
        Frame.End(page);
    }

    private static void Write(Page page, RecordRelation relation, (RowAddress From, RowAddress To)[] edges, LongList list)
    {
        HtmlWriter html = page.Html;
        Frame.Begin(page, TitleOf(relation), relation.Slot.Description, "relation");
        html.Write($"<header class=\"heading\"><p class=\"kicker\"><a href=\"{page.Url(PagePaths.Relations)}\">Relations</a></p><h1>{TitleOf(relation)}</h1><p class=\"lede\">{relation.Slot.Description}</p></header>\n");
        if (edges.Length == 0)
        {
            html.Literal("<p>No records are related in this way.</p>\n");
            Frame.End(page);
            return;
        }

        List<RecordGraph> graphs = RecordGraph.Divide(edges);
        foreach (RecordGraph graph in graphs.Take(MaximumGraphs))
        {
            RecordGraph drawn = graph.Largest(MaximumNodes);
            GraphDrawing.Write(page, drawn, Wording.Spaced(relation.Slot.Name), relation.IsSymmetric);
            if (drawn != graph)
            {
                html.Write($"<p class=\"note\">The graph shows {drawn.Nodes.Count} of {Wording.Number(graph.Nodes.Count)} records that are connected; the table has all.</p>\n");
            }
        }

        if (graphs.Count > MaximumGraphs)
        {
            html.Write($"<p class=\"note\">{Wording.Number(graphs.Count - MaximumGraphs)} smaller graphs are not drawn; the table has all pairs.</p>\n");
        }

        list.WriteSection(page);
        Frame.End(page);
    }

    private static void WriteTable(Page page, RecordRelation relation, ReadOnlySpan<(RowAddress From, RowAddress To)> edges)
    {
        HtmlWriter html = page.Html;
        html.Write($"<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"All pairs\"><table><thead><tr><th scope=\"col\">{Wording.Title(relation.Class.Name)}</th><th scope=\"col\">{Wording.Title(relation.Slot.Name)}</th></tr></thead><tbody>\n");
        foreach ((RowAddress from, RowAddress to) in edges)
        {
            html.Literal("<tr><td>");
            page.Link(from);
            html.Literal("</td><td>");
            page.Link(to);
            html.Literal("</td></tr>\n");
        }

        html.Literal("</tbody></table></div>\n");
    }
}
