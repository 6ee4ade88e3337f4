using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>
/// Checks that a class only narrows what it inherits, and that all that it inherits a slot from agree on it: a record
/// is a record of each of its bases, in the data as in C#.
/// </summary>
internal sealed class RefinementRules(ImmutableArray<BoundClass> classes, ImmutableArray<Finding>.Builder findings)
{
    /// <summary>Reports what does not hold.</summary>
    public void Check()
    {
        foreach (ClassDefinition definition in classes.Select(static bound => bound.Definition))
        {
            var inherited = definition.Bases.SelectMany(static c => c.Slots).ToList();
            foreach (SlotDefinition slot in definition.Slots)
            {
                if (slot.Refined is { } general && !inherited.Contains(slot))
                {
                    CheckRefinement(slot, general);
                }
            }

            CheckBases(definition);
        }
    }

    private void CheckRefinement(SlotDefinition slot, SlotDefinition general)
    {
        if (slot.Kind == RangeKind.Unknown || general.Kind == RangeKind.Unknown)
        {
            return;
        }

        string range = slot.Classes.IsEmpty || slot.Rule("any_of") == slot.Span ? "range" : "any_of";
        if (!IsNarrower(slot, general))
        {
            Report(slot, general, slot.Rule(range), "cannot be refined to what its range does not hold; it is defined at");
        }

        if (general.IsRequired && !slot.IsRequired)
        {
            Report(slot, general, slot.Rule("required"), "is required, so it cannot be refined to be optional; it is defined at");
        }
    }

    private static bool IsNarrower(SlotDefinition slot, SlotDefinition general) =>
        slot.Kind == general.Kind
        && slot.Scalar == general.Scalar
        && slot.Enum == general.Enum
        && slot.Classes.All(general.Accepts);

    // Of a slot that comes from several sides, the class has one, which must do for the others.
    private void CheckBases(ClassDefinition definition)
    {
        foreach (ClassDefinition mixin in definition.Mixins)
        {
            foreach (SlotDefinition other in mixin.Slots)
            {
                SlotDefinition? slot = definition.FindSlot(other.SlotName);
                if (slot is null || slot == other || slot.Refined == other || slot.Kind == RangeKind.Unknown
                    || other.Kind == RangeKind.Unknown || Difference(Declared(slot), Declared(other)) is not { } difference)
                {
                    continue;
                }

                findings.Add(Finding.CreateAgainst(
                    Catalog.InvalidSlot, definition.Span, other.Span, "slot", slot.Name,
                    $"comes into {definition.Name} from several sides, which differ in {difference}; the other is that of {mixin.Name}, at"));
            }
        }
    }

    private static string? Difference(SlotDefinition slot, SlotDefinition other) =>
        slot.Name != other.Name ? "'alias'"
        : slot.Kind != other.Kind || slot.Scalar != other.Scalar || slot.Enum != other.Enum
            || !slot.Classes.SequenceEqual(other.Classes) ? "'range'"
        : slot.IsMultivalued != other.IsMultivalued ? "'multivalued'"
        : slot.IsRequired != other.IsRequired ? "'required'"
        : slot.IsIdentifier != other.IsIdentifier ? "'identifier'"
        : slot.IsKey != other.IsKey ? "'key'"
        : slot.DesignatesType != other.DesignatesType ? "'designates_type'"
        : slot.Default != other.Default ? "'ifabsent'"
        : slot.Header?.Text != other.Header?.Text ? "'string_serialization'"
        : slot.Inverse?.SlotName != other.Inverse?.SlotName ? "'inverse'"
        : slot.MinimumCardinality != other.MinimumCardinality || slot.MaximumCardinality != other.MaximumCardinality
            || slot.HasUniqueElements != other.HasUniqueElements
            || !slot.Constraints.Select(static c => c.Span).SequenceEqual(other.Constraints.Select(static c => c.Span))
            ? "what holds for their values"
        : null;

    private static SlotDefinition Declared(SlotDefinition slot) => slot.Refined is { } general ? Declared(general) : slot;

    private void Report(SlotDefinition slot, SlotDefinition general, SourceSpan at, string problem) =>
        findings.Add(Finding.CreateAgainst(Catalog.InvalidSlot, at, general.Span, "slot", slot.Name, problem));
}
