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

    /// <summary>The fields of the words that a class's records stand for: the quotes that they must have, else all.</summary>
    public static IEnumerable<int> EvidenceOf(ClassDefinition definition)
    {
        var quotes = definition.Slots.Where(static slot => slot.Kind == RangeKind.Quote).ToList();
        return quotes
            .Where(slot => slot.IsRequired || !quotes.Exists(static other => other.IsRequired))
            .Select(slot => FieldOf(definition, slot));
    }
}
