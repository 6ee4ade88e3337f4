using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Emit;

/// <summary>The fields of a class's rows: the document that its quotes stand in, then each slot that is stored.</summary>
internal static class RowLayout
{
    /// <summary>The field of a slot of a class.</summary>
    public static int FieldOf(ClassDefinition definition, SlotDefinition slot)
    {
        int field = 1;
        foreach (SlotDefinition other in definition.Slots)
        {
            if (other.SlotName == slot.SlotName)
            {
                return field;
            }

            field += other.IsStored ? 1 : 0;
        }

        throw new ArgumentException($"{definition.Name} has no slot {slot.Name}.", nameof(slot));
    }
}
