using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>Checks what must hold for a bound schema, besides the meaning of each of its keys.</summary>
internal sealed class SchemaRules(ImmutableArray<BoundClass> classes, ImmutableArray<Finding>.Builder findings)
{
    /// <summary>Reports every rule that a schema breaks.</summary>
    public void Check()
    {
        var seen = new HashSet<SlotDefinition>();
        var withoutDocument = new HashSet<SlotDefinition>();
        foreach (BoundClass bound in classes)
        {
            ClassDefinition definition = bound.Definition;
            CheckSingle(definition, static slot => slot.IsIdentifier || slot.IsKey, "is a second identifier; the first stands at");
            CheckSingle(definition, static slot => slot.Kind == RangeKind.Text, "is a second text; the first stands at");
            CheckSingle(definition, static slot => slot.Header is not null, "is a second header; the first stands at");
            CheckSingle(definition, static slot => slot.DesignatesType, "is a second type designator; the first stands at");
            foreach (BoundSlot slot in bound.Slots.Where(slot => seen.Add(slot.Definition)))
            {
                if (slot.Definition.Kind != RangeKind.Unknown && Problem(slot.Definition) is { } problem
                    && !problem.Keys.Any(slot.Reader.IsDoubtful))
                {
                    Report(slot.Definition, problem.At, problem.Text);
                }
            }

            CheckDocument(definition);
            CheckUniqueKeys(definition);
            new HeaderRules(definition, withoutDocument, findings).Check();
        }
    }

    // What is wrong with a slot by itself, and the keys that say so.
    private static (SourceSpan At, string Text, string[] Keys)? Problem(SlotDefinition slot)
    {
        SourceSpan range = slot.Rule("range");
        bool isString = slot.Kind == RangeKind.Scalar && slot.Scalar == ScalarType.String && !slot.IsMultivalued;
        if ((slot.IsIdentifier || slot.IsKey || slot.DesignatesType) && !isString && slot.Refined is null)
        {
            return (range, "names or sorts records, so it must be one string", ["multivalued"]);
        }

        if (slot.Header is not null && (!isString || slot.IsIdentifier || slot.IsKey || slot.DesignatesType || slot.Default is not null))
        {
            return (slot.Rule("string_serialization"),
                "is taken apart into other slots and keeps no value, so it must be one string and nothing else", ["multivalued"]);
        }

        if (slot.Kind == RangeKind.Text && slot.IsMultivalued)
        {
            return (range, "is the text of a document, so it cannot be multivalued", []);
        }

        if (slot.Kind == RangeKind.Mention && !slot.IsMultivalued)
        {
            return (range, "holds mentions, so it must be multivalued", ["multivalued"]);
        }

        var concrete = slot.Classes.SelectMany(static c => c.ConcreteClasses).Concat(slot.Classes).ToList();
        if (slot.Kind == RangeKind.Part && slot.Classes.All(static c => !c.ConcreteClasses.Any()))
        {
            return slot.Classes.Any(static c => c.IsIncomplete)
                ? null
                : (range, $"holds parts of {slot.Classes[0].Name}, of which there can be none: it is abstract", []);
        }

        if (slot.Classes.Length > 1 && slot.Classes.Select(static c => c.Identifier is null).Distinct().Count() > 1)
        {
            return (slot.Rule("any_of"), "holds records with identifiers or records without, but not both", []);
        }

        if (slot.Kind == RangeKind.Part && concrete.FirstOrDefault(static c => c.Identifier is not null) is { } named)
        {
            return (range, $"holds parts of {slot.Classes[0].Name}, which has no identifier, but {named.Name} has one", []);
        }

        if (slot.Kind == RangeKind.Part && slot.Class is null)
        {
            return (slot.Rule("any_of"), "holds parts of several classes, which must have one in common", []);
        }

        if (slot.MinimumCardinality > slot.MaximumCardinality)
        {
            return (slot.Rule(slot.ExactCardinality is null ? "maximum_cardinality" : "exact_cardinality"), "has more values at the least than at the most", []);
        }

        string? ofLists = slot.ExactCardinality is not null ? "exact_cardinality"
            : slot.MinimumCardinality is not null ? "minimum_cardinality"
            : slot.MaximumCardinality is not null ? "maximum_cardinality"
            : slot.HasUniqueElements ? "list_elements_unique"
            : null;
        return ofLists is not null && !slot.IsMultivalued
            ? (slot.Rule(ofLists), $"is not multivalued, so it cannot have '{ofLists}'", ["multivalued"])
            : null;
    }

    private void CheckSingle(ClassDefinition definition, Func<SlotDefinition, bool> isOne, string problem)
    {
        SlotDefinition? first = definition.Slots.FirstOrDefault(isOne);
        foreach (SlotDefinition slot in definition.OwnSlots.Where(isOne).Where(slot => slot != first))
        {
            findings.Add(Finding.CreateAgainst(
                Catalog.InvalidSlot, slot.Span, first!.Span, "slot", slot.Name, problem));
        }
    }

    // A document is found by its identifier; a mixin leaves that to what takes it.
    private void CheckDocument(ClassDefinition definition)
    {
        if (definition.Text is { } text && definition.Identifier is null && !definition.IsMixin && !definition.IsIncomplete
            && definition.Parent?.Text is null)
        {
            Report(text, text.Rule("range"), text.Span.File == definition.Span.File && definition.OwnSlots.Contains(text)
                && !definition.Mixins.Any(mixin => mixin.Slots.Contains(text))
                ? "is the text of a document, so its class must have an identifier"
                : $"is the text of a document, so {definition.Name}, which takes it, must have an identifier");
        }
    }

    private void CheckUniqueKeys(ClassDefinition definition)
    {
        foreach (UniqueKey key in definition.UniqueKeys)
        {
            if (definition.Identifier is null && !definition.IsMixin && !definition.IsIncomplete)
            {
                findings.Add(Finding.Create(Catalog.InvalidSlot, key.Span, "unique key", key.Name,
                    $"is of {definition.Name}, whose records have no identifiers, so they are parts and not compared"));
            }
            else if (key.Slots.FirstOrDefault(static slot =>
                slot.Kind is RangeKind.Text or RangeKind.Quote or RangeKind.Mention or RangeKind.Part || slot.Header is not null) is { } other)
            {
                findings.Add(Finding.Create(Catalog.InvalidSlot, key.Span, "unique key", key.Name,
                    $"has '{other.Name}', which is neither scalar nor reference and is not compared"));
            }
        }
    }

    private void Report(SlotDefinition slot, SourceSpan at, string problem) =>
        findings.Add(Finding.Create(Catalog.InvalidSlot, at, "slot", slot.Name, problem));
}
