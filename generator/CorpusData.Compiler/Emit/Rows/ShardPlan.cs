using System.Collections.Immutable;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Collections;
using CorpusData.Runtime.Storage;

namespace CorpusData.Compiler.Emit;

/// <summary>
/// Divides a corpus's records into shards of about 128 thousand characters. Only the records near a boundary decide
/// where it is, so an edit moves no other boundary.
/// </summary>
public sealed class ShardPlan
{
    private const int Target = 1 << 17;

    // Half the capacity of the heap of strings, because the lengths are estimates and there are other strings.
    private const int LargeData = 4_000_000;

    // Any seed is suitable, but it must always be the same.
    private const int Seed = 0;

    private readonly Corpus _corpus;
    private readonly ImmutableArray<PlannedShard>.Builder _shards = ImmutableArray.CreateBuilder<PlannedShard>();
    private readonly ImmutableArray<ShardPart>.Builder _parts = ImmutableArray.CreateBuilder<ShardPart>();
    private readonly int[] _starts;
    private readonly int[] _counts;
    private int _length;

    private ShardPlan(Corpus corpus)
    {
        _corpus = corpus;
        _starts = new int[corpus.Identifiers.Classes.Length];
        _counts = new int[_starts.Length];
    }

    /// <summary>Divides a corpus into shards.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="lengths">The lengths of its units, in their order.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public static ImmutableArray<PlannedShard> Divide(
        Corpus corpus, ImmutableArray<IncrementalLengths> lengths, CancellationToken cancellation = default)
    {
        var plan = new ShardPlan(corpus);
        if (corpus.Schema.IsUsable && !corpus.IsTooLarge)
        {
            for (int i = 0; i < lengths.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                plan.Add(corpus.Units[i], lengths[i]);
            }

            plan.End();
        }

        return plan._shards.ToImmutable();
    }

    /// <summary>Returns the number of rows of each table in each shard.</summary>
    public static ShardLayout Layout(ImmutableArray<PlannedShard> shards) => new(
        shards.Length,
        new EquatableArray<int>(shards.SelectMany(static shard => shard.Counts).ToImmutableArray()),
        shards.Sum(static shard => (long)shard.Length) > LargeData);

    /// <summary>
    /// Returns whether a shard ends before a record. The hash of the identifier decides, so the result is always the same.
    /// The probability grows with the length, so that shards have the target length on average.
    /// </summary>
    /// <param name="identifier">The record's identifier.</param>
    /// <param name="length">The length of its row.</param>
    internal static bool EndsBefore(string identifier, int length) =>
        IdentifierHash.Slot(IdentifierHash.Compute(identifier.AsSpan(), Seed), Target) < length;

    private void Add(CheckedUnit unit, IncrementalLengths lengths)
    {
        int first = 0;
        for (int i = 0; i < lengths.Records.Count; i++)
        {
            RowAddress row = unit.Rows[i];
            if (!row.IsRecord)
            {
                continue;
            }

            (int length, bool begins) = lengths.Records[i];
            if (_length > 0 && (begins || _length + length > 2 * Target))
            {
                AddPart(unit, first, i);
                End();
                first = i;
            }

            _length += length;
            _counts[row.Table]++;
        }

        AddPart(unit, first, lengths.Records.Count);
    }

    private void AddPart(CheckedUnit unit, int first, int end)
    {
        if (end > first)
        {
            _parts.Add(new ShardPart(unit, first, end));
        }
    }

    private void End()
    {
        if (_length == 0)
        {
            return;
        }

        _shards.Add(new PlannedShard(
            _shards.Count,
            _length,
            _corpus.Links,
            new EquatableArray<ShardPart>(_parts.ToImmutable()),
            new EquatableArray<int>(ImmutableArray.Create(_starts)),
            new EquatableArray<int>(ImmutableArray.Create(_counts))));
        for (int table = 0; table < _starts.Length; table++)
        {
            _starts[table] += _counts[table];
            _counts[table] = 0;
        }

        _parts.Clear();
        _length = 0;
    }
}
