using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Schema;

namespace CorpusData.Formats.Exporting;

/// <summary>Finds the value that says in words what a record is, such as its name, headline or statement.</summary>
public static class RecordTitle
{
    /// <summary>Returns the first string or surface form of a record; null if it has none.</summary>
    public static ScalarValue? Find(Record record)
    {
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            if (record[i] is ScalarValue value && IsTitle(record.Class.Slots[i]))
            {
                return value;
            }
        }

        return null;
    }

    private static bool IsTitle(SlotDefinition slot) => slot.Kind == RangeKind.SurfaceForm
        || (slot is { Kind: RangeKind.Scalar, Scalar: ScalarType.String, IsIdentifier: false, DesignatesType: false });
}
