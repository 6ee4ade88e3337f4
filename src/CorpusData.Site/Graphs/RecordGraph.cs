using CorpusData.Compiler.Check;

namespace CorpusData.Site.Graphs;

/// <summary>Records that a relation connects with each other, directly or through others.</summary>
/// <param name="Nodes">The records.</param>
/// <param name="Edges">The pairs.</param>
internal sealed record RecordGraph(IReadOnlyList<RowAddress> Nodes, IReadOnlyList<(RowAddress From, RowAddress To)> Edges)
{
    /// <summary>Divides pairs into connected graphs, the largest first.</summary>
    public static List<RecordGraph> Divide(IReadOnlyList<(RowAddress From, RowAddress To)> edges)
    {
        var parents = new Dictionary<RowAddress, RowAddress>();
        foreach ((RowAddress from, RowAddress to) in edges)
        {
            RowAddress a = Find(parents, from);
            RowAddress b = Find(parents, to);
            parents[b] = a;
        }

        return
        [
            .. edges.GroupBy(edge => Find(parents, edge.From))
                .Select(static group => new RecordGraph(
                    [.. group.SelectMany(static edge => new[] { edge.From, edge.To }).Distinct()],
                    [.. group]))
                .OrderByDescending(static graph => graph.Nodes.Count),
        ];
    }

    /// <summary>Returns the part of the graph that can be drawn: the records around the one with the most relations.</summary>
    public RecordGraph Largest(int maximum)
    {
        if (Nodes.Count <= maximum)
        {
            return this;
        }

        ILookup<RowAddress, RowAddress> neighbors = Edges.SelectMany(static edge => new[] { edge, (From: edge.To, To: edge.From) })
            .ToLookup(static edge => edge.From, static edge => edge.To);
        RowAddress center = neighbors.MaxBy(static node => node.Count())!.Key;
        var kept = new HashSet<RowAddress> { center };
        var queue = new Queue<RowAddress>([center]);
        while (kept.Count < maximum && queue.TryDequeue(out RowAddress node))
        {
            foreach (RowAddress other in neighbors[node].Where(_ => kept.Count < maximum).Where(kept.Add))
            {
                queue.Enqueue(other);
            }
        }

        return new RecordGraph(
            [.. Nodes.Where(kept.Contains)],
            [.. Edges.Where(edge => kept.Contains(edge.From) && kept.Contains(edge.To))]);
    }

    private static RowAddress Find(Dictionary<RowAddress, RowAddress> parents, RowAddress row)
    {
        RowAddress root = row;
        while (parents.TryGetValue(root, out RowAddress parent) && parent != root)
        {
            root = parent;
        }

        // Shortens the way for the next search.
        while (parents.TryGetValue(row, out RowAddress next) && next != root)
        {
            parents[row] = root;
            row = next;
        }

        parents[row] = root;
        return root;
    }
}
