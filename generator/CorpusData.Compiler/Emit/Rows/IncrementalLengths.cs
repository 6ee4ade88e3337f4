using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Collections;

namespace CorpusData.Compiler.Emit;

/// <summary>The estimated lengths of the rows of a unit's records, which determine the division into shards.</summary>
/// <remarks>If an edit changes no length, the new value is equal to the old one, and the division is not computed again.</remarks>
/// <param name="Records">The length of each record's row, in the order of the records.</param>
public sealed record IncrementalLengths(EquatableArray<RecordLength> Records)
{
    /// <summary>Estimates the lengths of a unit's rows.</summary>
    public static IncrementalLengths Of(BoundUnit unit) =>
        new(new EquatableArray<RecordLength>(ImmutableArray.CreateRange(unit.Records, LengthOf)));

    private static RecordLength LengthOf(Record record)
    {
        int length = Estimate(record);
        return new RecordLength(length, record.Owner is null && ShardPlan.EndsBefore(record.Identifier, length));
    }

    private static int Estimate(Record record)
    {
        int length = 32 + (record.Text?.Length ?? 0);
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

    private static int Estimate(ListValue list)
    {
        int length = 0;
        foreach (Value item in list.Items)
        {
            length += item is ScalarValue scalar ? scalar.Text.Length : 8;
        }

        return length;
    }
}

/// <summary>The estimated length of a record's row.</summary>
/// <param name="Length">The approximate number of characters.</param>
/// <param name="Begins">Whether a shard begins with the record.</param>
public readonly record struct RecordLength(int Length, bool Begins);
