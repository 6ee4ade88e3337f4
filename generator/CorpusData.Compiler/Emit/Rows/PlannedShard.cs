using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Collections;

namespace CorpusData.Compiler.Emit;

/// <summary>
/// The records of a shard and what links them. Equal where the units and the links are the same objects:
/// then nothing in the shard can be another.
/// </summary>
/// <param name="Ordinal">Its place among the shards.</param>
/// <param name="Length">About how many characters it has.</param>
/// <param name="Links">What connects the records of the corpus.</param>
/// <param name="Parts">The records.</param>
/// <param name="Starts">For each table, its first row in the shard.</param>
/// <param name="Counts">For each table, how many of its rows are in the shard.</param>
public sealed record PlannedShard(
    int Ordinal,
    int Length,
    CorpusLinks Links,
    EquatableArray<ShardPart> Parts,
    EquatableArray<int> Starts,
    EquatableArray<int> Counts)
{
    /// <summary>Collects what links the records.</summary>
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

    // The records of each table together.
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
