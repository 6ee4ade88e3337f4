using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Skeletons;

/// <summary>Where a schema writes the quotations of a document.</summary>
/// <param name="Holder">The slot of the document, or the collection, that contains the quotes or records with quotes.</param>
/// <param name="Class">The class of these records; null if the slot contains quotes.</param>
/// <param name="Evidence">The slot of the quote.</param>
/// <param name="Speaker">The slot that refers to the speaker; null if there is none.</param>
/// <param name="Document">The slot that refers to the document, if the records are in a collection; null if they are inside the document.</param>
internal sealed record QuotePlan(
    SlotDefinition Holder, ClassDefinition? Class, SlotDefinition Evidence, SlotDefinition? Speaker, SlotDefinition? Document)
{
    /// <summary>
    /// Returns the first slot of a document class that contains records with quotes, else the first collection of records with
    /// quotes that refer to such documents, else the first slot that contains several quotes; null if there is none. Records that
    /// refer to an entity come first.
    /// </summary>
    /// <param name="schema">The schema.</param>
    /// <param name="document">The document class.</param>
    public static QuotePlan? Of(SchemaDefinition schema, ClassDefinition document) =>
        Preferred(Inside(document))
        ?? Preferred(InCollections(schema, document))
        ?? document.Slots.Where(static slot => slot.IsMultivalued && slot.Kind == RangeKind.Quote)
            .Select(static slot => new QuotePlan(slot, null, slot, null, null)).FirstOrDefault();

    private static QuotePlan? Preferred(List<QuotePlan> plans) =>
        plans.Find(static plan => plan.Speaker is not null) ?? plans.FirstOrDefault();

    private static List<QuotePlan> Inside(ClassDefinition document) =>
    [
        .. from holder in document.Slots
           where holder.IsMultivalued && (holder.Kind == RangeKind.Part || (holder.Kind == RangeKind.Reference && holder.IsInlined))
           from definition in holder.ConcreteClasses
           let evidence = EvidenceOf(definition)
           where evidence is not null
           select new QuotePlan(holder, definition, evidence, SpeakerOf(definition), null),
    ];

    private static List<QuotePlan> InCollections(SchemaDefinition schema, ClassDefinition document) =>
    [
        .. from collection in schema.Root!.Slots
           from definition in collection.ConcreteClasses
           where definition != document
           let evidence = EvidenceOf(definition)
           let reference = Preferred(definition, slot => slot is { Kind: RangeKind.Reference, IsInlined: false } && slot.Accepts(document))
           where evidence is not null && reference is not null
           select new QuotePlan(collection, definition, evidence, SpeakerOf(definition), reference),
    ];

    private static SlotDefinition? EvidenceOf(ClassDefinition definition) => Preferred(definition, static slot => slot.Kind == RangeKind.Quote);

    private static SlotDefinition? SpeakerOf(ClassDefinition definition) => Preferred(definition, static slot =>
        slot is { Kind: RangeKind.Reference, IsInlined: false } && slot.ConcreteClasses.Any(static range => range.HasSurfaceForms));

    private static SlotDefinition? Preferred(ClassDefinition definition, Func<SlotDefinition, bool> isPossible)
    {
        List<SlotDefinition> slots = [.. definition.Slots.Where(isPossible)];
        return slots.Find(static slot => slot.IsRequired) ?? slots.FirstOrDefault();
    }
}
