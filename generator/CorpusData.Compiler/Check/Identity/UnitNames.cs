using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>The names of a unit's records, which are all that other units need to refer to the records. Two are equal if the names are.</summary>
/// <param name="Path">The unit's path, which is unique.</param>
/// <param name="Records">The names, in the order of the unit's records.</param>
public sealed record UnitNames(string Path, EquatableArray<RecordName> Records)
{
    /// <summary>Returns the names of a unit's records.</summary>
    internal static UnitNames Of(BoundUnit unit) =>
        new(unit.Seed.Path, new EquatableArray<RecordName>(ImmutableArray.CreateRange(unit.Records, NameOf)));

    private static RecordName NameOf(Record record) => new(
        record.Class,
        record.Identifier,
        record.Class.HasSurfaceForms
            ? new EquatableArray<string>(FormsOf(record).Distinct(StringComparer.Ordinal).ToImmutableArray())
            : default);

    private static IEnumerable<string> FormsOf(Record record)
    {
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            if (record.Class.Slots[i].Kind != RangeKind.SurfaceForm)
            {
                continue;
            }

            foreach (Value form in record.ValuesOf(i))
            {
                yield return TextIndex.Normalize(((ScalarValue)form).Text);
            }
        }
    }
}
