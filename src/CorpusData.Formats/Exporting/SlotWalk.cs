using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Formats.Exporting;

/// <summary>A slot of a record or of one of its parts.</summary>
/// <param name="Owner">The record.</param>
/// <param name="Record">The record or its part that has the slot.</param>
/// <param name="RecordPath">The class of the outermost record and the slots from it to the part, with dots: <c>Place.berths</c>.</param>
/// <param name="Slot">The index of the slot.</param>
public readonly record struct WalkedSlot(ResolvedRecord Owner, ResolvedRecord Record, string RecordPath, int Slot)
{
    /// <summary>The class of the outermost record and the slots from it to this one, with dots: <c>Place.berths.depth</c>.</summary>
    public string Path => $"{RecordPath}.{Definition.Name}";

    /// <summary>The slot's definition.</summary>
    public SlotDefinition Definition => Record.Class.Slots[Slot];
}

/// <summary>Enumerates the slots of a record and of its parts.</summary>
public static class SlotWalk
{
    /// <summary>Returns the slots that contain values: those of the record, then those of its parts in place of the parts' slots.</summary>
    public static IEnumerable<WalkedSlot> Of(ResolvedRecord record) => Of(record, record, record.Class.Name);

    private static IEnumerable<WalkedSlot> Of(ResolvedRecord owner, ResolvedRecord record, string path)
    {
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            SlotDefinition slot = record.Class.Slots[i];
            if (!slot.IsStored)
            {
                continue;
            }

            var walked = new WalkedSlot(owner, record, path, i);
            if (slot.Kind != RangeKind.Part)
            {
                yield return walked;
                continue;
            }

            foreach (ResolvedValue part in record[i])
            {
                foreach (WalkedSlot inner in Of(owner, record.PartOf(part), walked.Path))
                {
                    yield return inner;
                }
            }
        }
    }
}
