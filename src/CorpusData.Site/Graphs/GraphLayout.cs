using CorpusData.Compiler.Check;

namespace CorpusData.Site.Graphs;

/// <summary>A node of a graph with its place.</summary>
/// <param name="Row">The record.</param>
/// <param name="Layer">The column, from 0 at the left.</param>
/// <param name="Order">The place in the column, from 0 at the top.</param>
internal readonly record struct PlacedNode(RowAddress Row, int Layer, int Order);

/// <summary>Places the records of a connected graph in columns, so that most edges lead to the right and few cross.</summary>
/// <remarks>
/// The method is Sugiyama's: edges that close a circle are turned round, each node is in the column after its last
/// predecessor, and the nodes of a column are ordered by the average place of their neighbors.
/// </remarks>
internal static class GraphLayout
{
    private const int Sweeps = 8;

    /// <summary>Returns the nodes with their places.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="edges">The edges between them.</param>
    public static List<PlacedNode> Place(IReadOnlyList<RowAddress> nodes, IReadOnlyList<(RowAddress From, RowAddress To)> edges)
    {
        Dictionary<RowAddress, int> numbers = nodes.Select(static (row, i) => (row, i)).ToDictionary(static pair => pair.row, static pair => pair.i);
        (int From, int To)[] numbered = [.. edges.Select(edge => (numbers[edge.From], numbers[edge.To])).Where(static edge => edge.Item1 != edge.Item2)];
        (int From, int To)[] directed = WithoutCircles(nodes.Count, numbered);
        int[] layers = Layers(nodes.Count, directed);
        List<int>[] columns = Order(layers, directed);
        return [.. columns.SelectMany((column, layer) => column.Select((node, order) => new PlacedNode(nodes[node], layer, order)))];
    }

    // An edge that leads back to a node on the path of a depth-first search is turned round.
    private static (int From, int To)[] WithoutCircles(int count, (int From, int To)[] edges)
    {
        ILookup<int, int> next = edges.ToLookup(static edge => edge.From, static edge => edge.To);
        var position = new int[count];
        var result = new List<(int, int)>(edges.Length);
        int finished = 0;
        var path = new Stack<(int Node, Queue<int> Targets)>();
        for (int root = 0; root < count; root++)
        {
            if (position[root] != 0)
            {
                continue;
            }

            Enter(root);
            while (path.TryPeek(out (int Node, Queue<int> Targets) top))
            {
                if (!top.Targets.TryDequeue(out int target))
                {
                    position[top.Node] = ++finished;
                    path.Pop();
                    continue;
                }

                bool isOnPath = position[target] < 0;
                result.Add(isOnPath ? (target, top.Node) : (top.Node, target));
                if (position[target] == 0)
                {
                    Enter(target);
                }
            }
        }

        return [.. result];

        void Enter(int node)
        {
            position[node] = -1;
            path.Push((node, new Queue<int>(next[node])));
        }
    }

    private static int[] Layers(int count, (int From, int To)[] edges)
    {
        var layers = new int[count];
        var open = new int[count];
        ILookup<int, int> next = edges.ToLookup(static edge => edge.From, static edge => edge.To);
        foreach ((_, int to) in edges)
        {
            open[to]++;
        }

        var ready = new Queue<int>(Enumerable.Range(0, count).Where(node => open[node] == 0));
        while (ready.TryDequeue(out int node))
        {
            foreach (int target in next[node])
            {
                layers[target] = Math.Max(layers[target], layers[node] + 1);
                if (--open[target] == 0)
                {
                    ready.Enqueue(target);
                }
            }
        }

        return layers;
    }

    private static List<int>[] Order(int[] layers, (int From, int To)[] edges)
    {
        var columns = new List<int>[layers.DefaultIfEmpty().Max() + 1];
        for (int i = 0; i < columns.Length; i++)
        {
            columns[i] = [.. Enumerable.Range(0, layers.Length).Where(node => layers[node] == i)];
        }

        ILookup<int, int> neighbors = edges.Concat(edges.Select(static edge => (From: edge.To, To: edge.From))).ToLookup(static edge => edge.From, static edge => edge.To);
        var places = new double[layers.Length];
        Number(columns, places);
        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            bool isForward = sweep % 2 == 0;
            foreach (int i in isForward ? Enumerable.Range(0, columns.Length) : Enumerable.Range(0, columns.Length).Reverse())
            {
                columns[i] =
                [
                    .. columns[i].OrderBy(node => neighbors[node]
                        .Where(other => isForward ? layers[other] < i : layers[other] > i)
                        .Select(other => places[other])
                        .DefaultIfEmpty(places[node])
                        .Average()),
                ];
                Number(columns, places);
            }
        }

        return columns;
    }

    // Places count from the middle, so that columns of different lengths are beside each other.
    private static void Number(List<int>[] columns, double[] places)
    {
        foreach (List<int> column in columns)
        {
            for (int order = 0; order < column.Count; order++)
            {
                places[column[order]] = order - ((column.Count - 1) / 2.0);
            }
        }
    }
}
