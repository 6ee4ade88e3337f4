using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Collections;

namespace CorpusData.Compiler.Emit;

/// <summary>About how many characters the row of each of a unit's records has. Equal by that.</summary>
/// <param name="Records">One length for each record, in their order.</param>
public sealed record UnitLengths(EquatableArray<int> Records)
{
    /// <summary>Estimates the rows of a unit.</summary>
    public static UnitLengths Of(BoundUnit unit) =>
        new(new EquatableArray<int>(ImmutableArray.CreateRange(unit.Records, Estimate)));

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
