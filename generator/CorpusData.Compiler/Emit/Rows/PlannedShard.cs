using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Collections;

namespace CorpusData.Compiler.Emit;

/// <summary>
/// The records of a shard and their links. Two are equal if the units and the links are the same objects, because the
/// shards then have the same content.
/// </summary>
/// <param name="Ordinal">Its index among the shards.</param>
/// <param name="Length">The approximate number of characters.</param>
/// <param name="Links">The relations, mentions and quotes of the corpus.</param>
/// <param name="Parts">The records.</param>
/// <param name="Starts">The shard's first row in each table.</param>
/// <param name="Counts">The number of the shard's rows in each table.</param>
public sealed record PlannedShard(
    int Ordinal,
    int Length,
    CorpusLinks Links,
    EquatableArray<ShardPart> Parts,
    EquatableArray<int> Starts,
    EquatableArray<int> Counts)
{
    /// <summary>Collects the links of the records.</summary>
    public Shard Link()
    {
        var links = new LinkCollector(Starts, Counts);
        ImmutableArray<Record>.Builder records = ImmutableArray.CreateBuilder<Record>();
        foreach ((CheckedUnit unit, Record record) in ByTable())
        {
            links.Add(new ResolvedRecord(Links, unit, record));
            records.Add(record);
        }

        return new Shard(Ordinal, records.ToImmutable(), links.Finish());
    }

    public bool Equals(PlannedShard? other) => other is not null
        && Ordinal == other.Ordinal
        && Links == other.Links
        && Parts.Equals(other.Parts)
        && Starts.Equals(other.Starts)
        && Counts.Equals(other.Counts);

    public override int GetHashCode() => Ordinal;

    // The records, table by table.
    private IEnumerable<(CheckedUnit Unit, Record Record)> ByTable()
    {
        var tables = new List<(CheckedUnit, Record)>?[Counts.Count];
        foreach (ShardPart part in Parts)
        {
            for (int i = part.First; i < part.End; i++)
            {
                if (part.Unit.Rows[i] is { IsRecord: true } row)
                {
                    (tables[row.Table] ??= new List<(CheckedUnit, Record)>()).Add((part.Unit, part.Unit.Bound.Records[i]));
                }
            }
        }

        return tables.SelectMany(static table => table ?? []);
    }
}
