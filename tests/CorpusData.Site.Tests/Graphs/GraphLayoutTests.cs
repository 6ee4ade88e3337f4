using CorpusData.Compiler.Check;
using CorpusData.Site.Graphs;

namespace CorpusData.Site.Tests.Graphs;

public sealed class GraphLayoutTests
{
    [Fact]
    public void Edges_lead_to_the_right() =>
        Assert.Equal([0, 1, 2, 1], LayersOf(4, (0, 1), (1, 2), (0, 3), (3, 2)));

    [Fact]
    public void A_circle_is_placed_too() =>
        Assert.Equal([0, 1, 2], LayersOf(3, (0, 1), (1, 2), (2, 0)));

    [Fact]
    public void A_record_that_refers_to_itself_is_placed() =>
        Assert.Equal([0, 1], LayersOf(2, (0, 0), (0, 1)));

    [Fact]
    public void Neighbors_are_beside_each_other()
    {
        // Without an order by neighbors, both edges would cross.
        List<PlacedNode> placed = Place(4, (0, 3), (1, 2));

        Assert.Equal(placed.Single(static node => node.Row.Row == 0).Order, placed.Single(static node => node.Row.Row == 3).Order);
        Assert.Equal(placed.Single(static node => node.Row.Row == 1).Order, placed.Single(static node => node.Row.Row == 2).Order);
    }

    [Fact]
    public void Pairs_are_divided_into_connected_graphs_with_the_largest_first()
    {
        List<RecordGraph> graphs = RecordGraph.Divide([.. Rows((0, 1), (2, 3), (3, 4))]);

        Assert.Equal([3, 2], graphs.Select(static graph => graph.Nodes.Count));
    }

    [Fact]
    public void A_large_graph_is_cut_around_its_center()
    {
        (int, int)[] star = [.. Enumerable.Range(1, 100).Select(static i => (0, i))];

        RecordGraph drawn = RecordGraph.Divide([.. Rows(star)])[0].Largest(10);

        Assert.Equal(10, drawn.Nodes.Count);
        Assert.Contains(new RowAddress(0, 0), drawn.Nodes);
        Assert.Equal(9, drawn.Edges.Count);
    }

    private static IEnumerable<int> LayersOf(int count, params (int From, int To)[] edges) =>
        Place(count, edges).OrderBy(static node => node.Row.Row).Select(static node => node.Layer);

    private static List<PlacedNode> Place(int count, params (int From, int To)[] edges) =>
        GraphLayout.Place([.. Enumerable.Range(0, count).Select(static i => new RowAddress(0, i))], [.. Rows(edges)]);

    private static IEnumerable<(RowAddress From, RowAddress To)> Rows(params (int From, int To)[] edges) =>
        edges.Select(static edge => (new RowAddress(0, edge.From), new RowAddress(0, edge.To)));
}
