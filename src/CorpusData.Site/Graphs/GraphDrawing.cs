using System.Globalization;
using CorpusData.Compiler.Check;
using CorpusData.Site.Html;
using CorpusData.Site.Layout;

namespace CorpusData.Site.Graphs;

/// <summary>Draws a graph as SVG.</summary>
internal static class GraphDrawing
{
    private const int NodeWidth = 230;
    private const int NodeHeight = 84;
    private const int ColumnGap = 90;
    private const int RowGap = 20;
    private const int Margin = 12;
    private const int LabelLength = 110;

    /// <summary>Writes a graph.</summary>
    /// <param name="page">The page.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="relation">The name of the relation, in words.</param>
    /// <param name="isSymmetric">Whether edges have no direction.</param>
    public static void Write(Page page, RecordGraph graph, string relation, bool isSymmetric)
    {
        List<PlacedNode> nodes = GraphLayout.Place(graph.Nodes, graph.Edges);
        int columns = nodes.Max(static node => node.Layer) + 1;
        int[] counts = [.. Enumerable.Range(0, columns).Select(layer => nodes.Count(node => node.Layer == layer))];
        int width = (2 * Margin) + (columns * NodeWidth) + ((columns - 1) * ColumnGap);
        int height = (2 * Margin) + (counts.Max() * (NodeHeight + RowGap)) - RowGap;
        Dictionary<RowAddress, (int X, int Y)> places = nodes.ToDictionary(
            static node => node.Row,
            node => (
                Margin + (node.Layer * (NodeWidth + ColumnGap)),
                Margin + (node.Order * (NodeHeight + RowGap)) + ((counts.Max() - counts[node.Layer]) * (NodeHeight + RowGap) / 2)));
        HtmlWriter html = page.Html;
        html.Write($"<div class=\"graph\" role=\"region\" tabindex=\"0\" aria-label=\"Graph: {relation}\"><svg viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"group\" aria-label=\"{Wording.Count(nodes.Count, "record", "records")}, {Wording.Count(graph.Edges.Count, "relation", "relations")}\">\n");
        foreach ((RowAddress from, RowAddress to) in graph.Edges)
        {
            WriteEdge(page, places[from], places[to], from, to, relation, isSymmetric);
        }

        foreach (PlacedNode node in nodes)
        {
            (int x, int y) = places[node.Row];
            html.Write($"<foreignObject x=\"{x}\" y=\"{y}\" width=\"{NodeWidth}\" height=\"{NodeHeight}\"><a class=\"node\" href=\"{page.Url(node.Row)}\" dir=\"auto\"><span>{Wording.Short(page.Model.TitleOf(node.Row), LabelLength)}</span></a></foreignObject>\n");
        }

        html.Literal("</svg></div>\n");
    }

    private static void WriteEdge(Page page, (int X, int Y) from, (int X, int Y) to, RowAddress source, RowAddress target, string relation, bool isSymmetric)
    {
        bool isForward = from.X <= to.X;
        int startX = isForward ? from.X + NodeWidth : from.X;
        int endX = isForward ? to.X : to.X + NodeWidth;
        int startY = from.Y + (NodeHeight / 2);
        int endY = to.Y + (NodeHeight / 2);
        int bend = Math.Max(30, Math.Abs(endX - startX) / 2) * (isForward ? 1 : -1);
        string path = string.Create(CultureInfo.InvariantCulture, $"M{startX} {startY} C{startX + bend} {startY} {endX - bend} {endY} {endX} {endY}");
        HtmlWriter html = page.Html;
        html.Write($"<g class=\"edge\"><title>{Wording.Short(page.Model.TitleOf(source), LabelLength)} — {relation} — {Wording.Short(page.Model.TitleOf(target), LabelLength)}</title><path d=\"{path}\"/>");
        if (!isSymmetric)
        {
            int tip = isForward ? -9 : 9;
            html.Write($"<path class=\"tip\" d=\"M{endX} {endY} L{endX + tip} {endY - 5} L{endX + tip} {endY + 5} Z\"/>");
        }

        html.Literal("</g>\n");
    }
}
