using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Emit;

/// <summary>The fields of a class's rows: the document that contains its quotes, then each stored slot.</summary>
internal static class RowLayout
{
    /// <summary>Returns the index of a slot's field.</summary>
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

    /// <summary>
    /// Returns the fields of the quotes that are the evidence of a record: those of required slots, or all if none is required.
    /// </summary>
    public static IEnumerable<int> EvidenceOf(ClassDefinition definition)
    {
        var quotes = definition.Slots.Where(static slot => slot.Kind == RangeKind.Quote).ToList();
        return quotes
            .Where(slot => slot.IsRequired || !quotes.Exists(static other => other.IsRequired))
            .Select(slot => FieldOf(definition, slot));
    }
}
