using System.Collections.Immutable;
using CorpusData.Compiler.Findings;

namespace CorpusData.Compiler.Schema;

/// <summary>Checks that each slot of the root class can be a collection of the corpus.</summary>
internal static class RootRules
{
    /// <summary>Reports every slot that cannot be a collection.</summary>
    public static void Check(BoundClass root, ImmutableArray<Finding>.Builder findings)
    {
        foreach (BoundSlot bound in root.Slots)
        {
            SlotDefinition slot = bound.Definition;
            bool isKnown = slot.Kind != RangeKind.Unknown && !bound.Reader.IsDoubtful("multivalued");
            if (isKnown && !(slot.Kind == RangeKind.Reference && slot.IsMultivalued && slot.Class is not null))
            {
                findings.Add(Catalog.NotACollection, slot.Span, slot.Name);
            }
        }
    }
}
