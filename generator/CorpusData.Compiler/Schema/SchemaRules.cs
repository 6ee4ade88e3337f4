using System.Collections.Immutable;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>Checks what must hold for a bound schema, besides the meaning of each of its keys.</summary>
internal static class SchemaRules
{
    /// <summary>Reports every rule that a schema breaks.</summary>
    public static void Check(
        ElementTable elements, ClassDefinition? root, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var seen = new HashSet<SlotDefinition>();
        foreach (ClassDefinition definition in elements.Classes.Select(static syntax => syntax.Definition))
        {
            CheckSingle(definition, static slot => slot.IsIdentifier || slot.IsKey, "is a second identifier; the first stands at", diagnostics);
            CheckSingle(definition, static slot => slot.Kind == RangeKind.Text, "is a second text; the first stands at", diagnostics);
            CheckSingle(definition, static slot => slot.Header is not null, "is a second header; the first stands at", diagnostics);
            CheckSingle(definition, static slot => slot.DesignatesType, "is a second type designator; the first stands at", diagnostics);
            foreach (SlotDefinition slot in definition.Slots)
            {
                if (seen.Add(slot) && Problem(definition, slot, definition == root) is { } problem)
                {
                    diagnostics.Add(Diagnostic.Create(
                        Catalogue.InvalidSlot, problem.At, slot.Name, problem.Text));
                }
            }

            if (definition.OwnSlots.FirstOrDefault(slot => slot.CSharpName == definition.CSharpName) is { } namesake)
            {
                diagnostics.Add(Diagnostic.Create(
                    Catalogue.InvalidName, namesake.Span, namesake.Name, namesake.CSharpName, "its class has"));
            }

            if (definition.Header is { } header && definition.OwnSlots.Contains(header))
            {
                CheckCaptures(definition, header, diagnostics);
            }
        }
    }

    private static (SourceSpan At, string Text)? Problem(ClassDefinition definition, SlotDefinition slot, bool ofRoot)
    {
        SourceSpan range = slot.Rule("range");
        bool isString = slot.Kind == RangeKind.Scalar && slot.Scalar == ScalarType.String && !slot.IsMultivalued;
        if (ofRoot && !(slot.Kind == RangeKind.Reference && slot.IsMultivalued && slot.Class is not null))
        {
            return (slot.Span, "of the root class must be multivalued and hold records with identifiers");
        }

        if ((slot.IsIdentifier || slot.IsKey || slot.DesignatesType) && !isString)
        {
            return (range, "names or sorts records, so it must be one string");
        }

        if (slot.IsKey && definition.Identifier is not null)
        {
            return (slot.Rule("key"), "is a key, but its class has an identifier already");
        }

        if (slot.Kind == RangeKind.Text && slot.IsMultivalued)
        {
            return (range, "is the text of a document, so it cannot be multivalued");
        }

        if (slot.Kind == RangeKind.Text && definition.Identifier is null && !definition.IsMixin)
        {
            return (range, "is the text of a document, so its class must have an identifier");
        }

        if (slot.Kind == RangeKind.Mention && !slot.IsMultivalued)
        {
            return (range, "holds mentions, so it must be multivalued");
        }

        if (slot.Kind == RangeKind.Part && slot.Classes.SelectMany(static c => c.ConcreteClasses).FirstOrDefault() is null)
        {
            return (range, $"holds parts of {slot.Classes[0].Name}, of which there can be none: it is abstract");
        }

        if (slot.Classes.Length > 1 && slot.Classes.Select(static c => c.Identifier is null).Distinct().Count() > 1)
        {
            return (slot.Rule("any_of"), "holds records with identifiers or records without, but not both");
        }

        if (slot.Kind == RangeKind.Part && slot.Class is null)
        {
            return (slot.Rule("any_of"), "holds parts of several classes, which must have one in common");
        }

        if (slot.MinimumCardinality > slot.MaximumCardinality)
        {
            return (slot.Rule("maximum_cardinality"), "has more values at the least than at the most");
        }

        string? ofLists = slot.MinimumCardinality is not null ? "minimum_cardinality"
            : slot.MaximumCardinality is not null ? "maximum_cardinality"
            : slot.HasUniqueElements ? "list_elements_unique"
            : null;
        return ofLists is not null && !slot.IsMultivalued
            ? (slot.Rule(ofLists), $"is not multivalued, so it cannot have '{ofLists}'")
            : null;
    }

    private static void CheckSingle(
        ClassDefinition definition,
        Func<SlotDefinition, bool> isOne,
        string problem,
        ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        SlotDefinition? first = definition.Slots.FirstOrDefault(isOne);
        foreach (SlotDefinition slot in definition.OwnSlots.Where(isOne).Where(slot => slot != first))
        {
            diagnostics.Add(Diagnostic.CreateAgainst(
                Catalogue.InvalidSlot, slot.Span, first!.Span, slot.Name, problem));
        }
    }

    private static void CheckCaptures(
        ClassDefinition definition, SlotDefinition header, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        SourceSpan at = header.Rule("string_serialization");
        foreach (string name in header.Header!.Parts.Select(static part => part.Slot).OfType<string>())
        {
            if (name == "_")
            {
                continue;
            }

            int ordinal = definition.IndexOf(name);
            if (ordinal < 0)
            {
                string suggestion = Suggestion.For(name, definition.Slots.Select(static s => s.Name));
                diagnostics.Add(Diagnostic.Create(
                    Catalogue.InvalidTemplate, at, $"'{name}' is not a slot of {definition.Name}{suggestion}"));
                continue;
            }

            SlotDefinition slot = definition.Slots[ordinal];
            bool isSingle = slot.Kind is RangeKind.Scalar or RangeKind.Enum or RangeKind.Reference or RangeKind.SurfaceForm;
            if (slot.IsMultivalued || !isSingle || slot.IsIdentifier || slot.Header is not null)
            {
                diagnostics.Add(Diagnostic.Create(
                    Catalogue.InvalidTemplate, at, $"'{name}' cannot be captured: it must take one scalar or reference"));
            }
        }
    }
}
