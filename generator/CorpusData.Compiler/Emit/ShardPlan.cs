using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Runtime.Storage;

namespace CorpusData.Compiler.Emit;

/// <summary>
/// Divides a corpus's records into shards of about 128 thousand characters. Where one ends depends on the records
/// around that place and on nothing else, so that an edit moves no boundary but its own.
/// </summary>
public static class ShardPlan
{
    private const int Target = 1 << 17;

    // Any will do, but always the same.
    private const int Seed = 0;

    /// <summary>The shards of a corpus.</summary>
    public static IEnumerable<Shard> Divide(Corpus corpus)
    {
        if (!corpus.Schema.IsUsable)
        {
            yield break;
        }

        int ordinal = 0;
        int[] starts = new int[corpus.Tables.Length];
        foreach (List<Record> records in DivideRecords(corpus))
        {
            ImmutableArray<Record> sorted = ByTable(corpus, records, out int[] counts);
            var links = new LinkCollector(corpus, starts, counts);
            foreach (Record record in sorted)
            {
                links.Add(record);
            }

            yield return new Shard(ordinal++, sorted, links.Links, counts.ToImmutableArray());
            starts = starts.Zip(counts, static (start, count) => start + count).ToArray();
        }
    }

    // The records of each table together, and how many there are.
    private static ImmutableArray<Record> ByTable(Corpus corpus, List<Record> records, out int[] counts)
    {
        var tables = new List<Record>[corpus.Tables.Length];
        foreach (Record record in records)
        {
            (tables[corpus.RowOf(record).Table] ??= new List<Record>()).Add(record);
        }

        counts = Array.ConvertAll(tables, static table => table?.Count ?? 0);
        ImmutableArray<Record>.Builder sorted = ImmutableArray.CreateBuilder<Record>(records.Count);
        foreach (List<Record>? table in tables)
        {
            sorted.AddRange(table ?? []);
        }

        return sorted.MoveToImmutable();
    }

    // The records of each shard, in their order.
    private static IEnumerable<List<Record>> DivideRecords(Corpus corpus)
    {
        var shard = new List<Record>();
        int length = 0;
        foreach (Record record in corpus.Units.SelectMany(static unit => unit))
        {
            int own = Estimate(record);
            bool ends = length + own > 2 * Target || (record.Owner is null && EndsBefore(record, own));
            if (ends && shard.Count > 0)
            {
                yield return shard;
                shard = new List<Record>();
                length = 0;
            }

            shard.Add(record);
            length += own;
        }

        if (shard.Count > 0)
        {
            yield return shard;
        }
    }

    // By chance, but always the same: of records of a total length of Target, one on average.
    private static bool EndsBefore(Record record, int length) =>
        IdentifierHash.Slot(IdentifierHash.Compute(record.Identifier.AsSpan(), Seed), Target) < length;

    private static int Estimate(ListValue list)
    {
        int length = 0;
        foreach (Value item in list.Items)
        {
            length += item is ScalarValue scalar ? scalar.Text.Length : 8;
        }

        return length;
    }

    private static int Estimate(Record record)
    {
        int length = 32 + (record.Text?.Value.Length ?? 0);
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            length += record[i] switch
            {
                ScalarValue scalar => scalar.Text.Length,
                ListValue list => Estimate(list),
                _ => 4,
            };
        }

        return length;
    }
}
