using CorpusData.Compiler.Collections;

namespace CorpusData.Compiler.Check;

/// <summary>The documents that mention each entity, and the number of its mentions in all of them.</summary>
public sealed class EntityMentions
{
    private readonly int[][] _counts;
    private readonly RowTargets[] _documents;

    private EntityMentions(int[][] counts, RowTargets[] documents)
    {
        _counts = counts;
        _documents = documents;
    }

    /// <summary>Collects the mentions of all units.</summary>
    /// <param name="identifiers">The records by their identifiers.</param>
    /// <param name="units">The mentions of each unit, in the order of the units' paths.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public static EntityMentions Gather(
        IdentifierTable identifiers, EquatableArray<IncrementalMentions> units, CancellationToken cancellation = default)
    {
        int[] rows = Enumerable.Range(0, identifiers.Classes.Length).Select(identifiers.Count).ToArray();
        int[][] counts = Array.ConvertAll(rows, static count => new int[count]);
        int[][] starts = Array.ConvertAll(rows, static count => new int[count + 1]);
        foreach (IncrementalMentions unit in units)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach ((RowAddress entity, int count) in unit.Entities)
            {
                counts[entity.Table][entity.Row] += count;
                starts[entity.Table][entity.Row + 1]++;
            }
        }

        foreach (int[] table in starts)
        {
            for (int row = 1; row < table.Length; row++)
            {
                table[row] += table[row - 1];
            }
        }

        RowAddress[][] documents = Array.ConvertAll(starts, static table => new RowAddress[table[table.Length - 1]]);
        int[][] next = Array.ConvertAll(starts, static table => (int[])table.Clone());
        foreach (IncrementalMentions unit in units)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach ((RowAddress entity, _) in unit.Entities)
            {
                documents[entity.Table][next[entity.Table][entity.Row]++] = unit.Document;
            }
        }

        return new EntityMentions(counts, starts.Zip(documents, static (s, d) => new RowTargets(s, d)).ToArray());
    }

    /// <summary>Returns the number of mentions of an entity in all documents.</summary>
    public int Count(RowAddress entity) => _counts[entity.Table][entity.Row];

    /// <summary>Returns the documents that mention an entity, in the order of the units.</summary>
    public ReadOnlySpan<RowAddress> Documents(RowAddress entity) => _documents[entity.Table].Of(entity.Row);
}
