using System.Collections.Immutable;
using CorpusData.Compiler.Findings;

namespace CorpusData.Compiler.Schema;

/// <summary>
/// Checks that a class only narrows the slots that it inherits, and that all classes from which it inherits a slot agree on
/// the slot. A record is also an instance of each base of its class, in the seeds and in C#.
/// </summary>
internal sealed class RefinementRules(ImmutableArray<BoundClass> classes, ImmutableArray<Finding>.Builder findings)
{
    /// <summary>Reports every rule that a refinement breaks.</summary>
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
            findings.Add(Catalog.WiderRange, slot.Rule(range), general.Span, slot.Name);
        }

        if (general.IsRequired && !slot.IsRequired)
        {
            findings.Add(Catalog.OptionalRefinement, slot.Rule("required"), general.Span, slot.Name);
        }
    }

    private static bool IsNarrower(SlotDefinition slot, SlotDefinition general) =>
        slot.Kind == general.Kind
        && IsNarrower(slot.Scalar, general.Scalar)
        && slot.Enum == general.Enum
        && slot.Classes.All(general.Accepts);

    private static bool IsNarrower(ScalarType type, ScalarType general) =>
        type == general
        || (general == ScalarType.String && ScalarFormat.Of(type).IsString)
        || (general == ScalarType.UriOrCurie && type == ScalarType.Curie);

    // A class that inherits a slot several times has only one of the definitions, so the others must be the same.
    private void CheckBases(ClassDefinition definition)
    {
        foreach (ClassDefinition mixin in definition.Mixins)
        {
            foreach (SlotDefinition other in mixin.Slots)
            {
                SlotDefinition? slot = definition.FindSlot(other.SlotName);
                if (slot is null || slot == other || slot.Refined == other || slot.Kind == RangeKind.Unknown
                    || other.Kind == RangeKind.Unknown)
                {
                    continue;
                }

                if (DifferentKey(Declared(slot), Declared(other)) is { } key)
                {
                    findings.Add(Catalog.InheritedSlotsDiffer, definition.Span, other.Span,
                        definition.Name, slot.Name, key, mixin.Name);
                }
                else if (!HaveSameConstraints(Declared(slot), Declared(other)))
                {
                    findings.Add(Catalog.InheritedConstraintsDiffer, definition.Span, other.Span,
                        definition.Name, slot.Name, mixin.Name);
                }
            }
        }
    }

    private static string? DifferentKey(SlotDefinition slot, SlotDefinition other) =>
        slot.Name != other.Name ? "alias"
        : slot.Kind != other.Kind || slot.Scalar != other.Scalar || slot.Enum != other.Enum
            || !slot.Classes.SequenceEqual(other.Classes) ? "range"
        : slot.IsMultivalued != other.IsMultivalued ? "multivalued"
        : slot.IsRequired != other.IsRequired ? "required"
        : slot.IsIdentifier != other.IsIdentifier ? "identifier"
        : slot.IsKey != other.IsKey ? "key"
        : slot.DesignatesType != other.DesignatesType ? "designates_type"
        : slot.Default != other.Default ? "ifabsent"
        : slot.Header?.Text != other.Header?.Text ? "string_serialization"
        : slot.Inverse?.SlotName != other.Inverse?.SlotName ? "inverse"
        : slot.MinimumCardinality != other.MinimumCardinality ? CardinalityKey(slot, other, "minimum_cardinality")
        : slot.MaximumCardinality != other.MaximumCardinality ? CardinalityKey(slot, other, "maximum_cardinality")
        : slot.HasUniqueElements != other.HasUniqueElements ? "list_elements_unique"
        : null;

    // An exact number of values is stored as both the minimum and the maximum.
    private static string CardinalityKey(SlotDefinition slot, SlotDefinition other, string key) =>
        slot.ExactCardinality is null && other.ExactCardinality is null ? key : "exact_cardinality";

    private static bool HaveSameConstraints(SlotDefinition slot, SlotDefinition other) =>
        slot.Constraints.Select(static c => c.Span).SequenceEqual(other.Constraints.Select(static c => c.Span));

    private static SlotDefinition Declared(SlotDefinition slot) => slot.Refined is { } general ? Declared(general) : slot;
}
