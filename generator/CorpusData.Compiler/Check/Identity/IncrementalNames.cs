using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>The names of a unit's records. Other units need nothing else to refer to the records.</summary>
/// <remarks>If an edit changes no name, the new value is equal to the old one, and no other unit is resolved again.</remarks>
/// <param name="Path">The unit's path, which no other unit has.</param>
/// <param name="Records">The names, in the order of the unit's records.</param>
public sealed record IncrementalNames(string Path, EquatableArray<RecordName> Records)
{
    /// <summary>Returns the names of a unit's records.</summary>
    internal static IncrementalNames Of(BoundUnit unit) =>
        new(unit.Path, new EquatableArray<RecordName>(ImmutableArray.CreateRange(unit.Records, NameOf)));

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
                yield return NameFolding.Fold(((ScalarValue)form).Text);
            }
        }
    }
}
