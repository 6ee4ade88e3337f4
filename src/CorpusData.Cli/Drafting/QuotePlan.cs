using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Drafting;

/// <summary>Where a schema writes the quotations of a document.</summary>
/// <param name="Holder">The slot of the document: it contains quotes, or records with quotes.</param>
/// <param name="Class">The class of these records; null if the slot contains quotes.</param>
/// <param name="Evidence">The slot of the quote.</param>
/// <param name="Speaker">The slot that refers to the speaker; null if there is none.</param>
internal sealed record QuotePlan(SlotDefinition Holder, ClassDefinition? Class, SlotDefinition Evidence, SlotDefinition? Speaker)
{
    /// <summary>
    /// Returns the first slot of a document class that contains records with quotes, preferably with a reference to an entity, or
    /// else the first slot that contains several quotes; null if there is none.
    /// </summary>
    public static QuotePlan? Of(ClassDefinition document)
    {
        List<QuotePlan> plans =
        [
            .. from holder in document.Slots
               where holder.IsMultivalued && (holder.Kind == RangeKind.Part || (holder.Kind == RangeKind.Reference && holder.IsInlined))
               from definition in holder.ConcreteClasses
               let plan = OfRecords(holder, definition)
               where plan is not null
               select plan,
        ];
        return plans.Find(static plan => plan.Speaker is not null)
            ?? plans.FirstOrDefault()
            ?? document.Slots.Where(static slot => slot.IsMultivalued && slot.Kind == RangeKind.Quote)
                .Select(static slot => new QuotePlan(slot, null, slot, null)).FirstOrDefault();
    }

    private static QuotePlan? OfRecords(SlotDefinition holder, ClassDefinition definition)
    {
        SlotDefinition? evidence = Preferred(definition, static slot => slot.Kind == RangeKind.Quote);
        return evidence is null ? null : new QuotePlan(holder, definition, evidence, Preferred(definition, RefersToEntity));
    }

    private static SlotDefinition? Preferred(ClassDefinition definition, Func<SlotDefinition, bool> isPossible)
    {
        List<SlotDefinition> slots = [.. definition.Slots.Where(isPossible)];
        return slots.Find(static slot => slot.IsRequired) ?? slots.FirstOrDefault();
    }

    private static bool RefersToEntity(SlotDefinition slot) =>
        slot is { Kind: RangeKind.Reference, IsInlined: false } && slot.ConcreteClasses.Any(static definition => definition.HasSurfaceForms);
}
