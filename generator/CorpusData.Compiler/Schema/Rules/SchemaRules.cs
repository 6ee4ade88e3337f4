using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>Checks the rules for a bound schema that involve several keys, slots or classes.</summary>
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
            CheckSingle(definition, static slot => slot.IsIdentifier || slot.IsKey, "identifier");
            CheckSingle(definition, static slot => slot.Kind == RangeKind.Text, "text");
            CheckSingle(definition, static slot => slot.Header is not null, "header");
            CheckSingle(definition, static slot => slot.DesignatesType, "type designator");
            foreach (BoundSlot slot in bound.Slots.Where(slot => seen.Add(slot.Definition)))
            {
                if (slot.Definition.Kind != RangeKind.Unknown && Problem(slot.Definition) is { } problem
                    && !problem.Keys.Any(slot.Reader.IsDoubtful))
                {
                    findings.Add(problem.Kind, problem.At, [slot.Definition.Name, .. problem.Arguments]);
                }
            }

            CheckDocument(definition);
            CheckUniqueKeys(definition);
            new HeaderRules(definition, withoutDocument, findings).Check();
        }
    }

    // Returns the first rule that a slot breaks, and the keys on which this depends. If one of them is doubtful, the rule is not
    // reported.
    private static (FindingKind Kind, SourceSpan At, string[] Arguments, string[] Keys)? Problem(SlotDefinition slot)
    {
        SourceSpan range = slot.Rule("range");
        bool isString = slot.Kind == RangeKind.Scalar && ScalarFormat.Of(slot.Scalar).IsString && !slot.IsMultivalued;
        if ((slot.IsIdentifier || slot.IsKey || slot.DesignatesType) && !isString && slot.Refined is null)
        {
            return (Catalog.NotOneString, range, [], ["multivalued"]);
        }

        if (slot.Header is not null && (!isString || slot.IsIdentifier || slot.IsKey || slot.DesignatesType || slot.Default is not null))
        {
            return (Catalog.HeaderNotString, slot.Rule("string_serialization"), [], ["multivalued"]);
        }

        if (slot.Kind == RangeKind.Text && slot.IsMultivalued)
        {
            return (Catalog.SeveralTexts, range, [], []);
        }

        if (slot.Kind == RangeKind.Mention && !slot.IsMultivalued)
        {
            return (Catalog.SingleMention, range, [], ["multivalued"]);
        }

        var concrete = slot.Classes.SelectMany(static c => c.ConcreteClasses).Concat(slot.Classes).ToList();
        if (slot.Kind == RangeKind.Part && slot.IsRequired && slot.Classes.All(static c => !c.ConcreteClasses.Any()))
        {
            return slot.Classes.Any(static c => c.IsIncomplete)
                ? null
                : (Catalog.AbstractParts, range, [slot.Classes[0].Name], []);
        }

        if (slot.Classes.Length > 1 && slot.Classes.Select(static c => c.Identifier is null).Distinct().Count() > 1)
        {
            return (Catalog.MixedAlternatives, slot.Rule("any_of"), [], []);
        }

        if (slot.Kind == RangeKind.Part && concrete.FirstOrDefault(static c => c.Identifier is not null) is { } named)
        {
            return (Catalog.PartsWithIdentifier, range, [slot.Classes[0].Name, named.Name], []);
        }

        if (slot.Kind == RangeKind.Part && slot.Class is null)
        {
            return (Catalog.AlternativesWithoutParent, slot.Rule("any_of"), [], []);
        }

        if (slot.MinimumCardinality is { } minimum && slot.MaximumCardinality is { } maximum && minimum > maximum)
        {
            return (Catalog.CardinalityRange, slot.Rule(slot.ExactCardinality is null ? "maximum_cardinality" : "exact_cardinality"),
                [MessageText.Number(minimum), MessageText.Number(maximum)], []);
        }

        string? ofLists = slot.ExactCardinality is not null ? "exact_cardinality"
            : slot.MinimumCardinality is not null ? "minimum_cardinality"
            : slot.MaximumCardinality is not null ? "maximum_cardinality"
            : slot.HasUniqueElements ? "list_elements_unique"
            : null;
        return ofLists is not null && !slot.IsMultivalued
            ? (Catalog.CardinalityOfSingleValue, slot.Rule(ofLists), [ofLists], ["multivalued"])
            : null;
    }

    private void CheckSingle(ClassDefinition definition, Func<SlotDefinition, bool> isOne, string what)
    {
        SlotDefinition? first = definition.Slots.FirstOrDefault(isOne);
        foreach (SlotDefinition slot in definition.OwnSlots.Where(isOne).Where(slot => slot != first))
        {
            findings.Add(Catalog.SecondOfClass, slot.Span, first!.Span, slot.Name, what);
        }
    }

    // References find a document by its identifier. A mixin can leave the identifier to the classes that list it.
    private void CheckDocument(ClassDefinition definition)
    {
        if (definition.Text is { } text && definition.Identifier is null && !definition.IsMixin && !definition.IsIncomplete
            && definition.Parent?.Text is null)
        {
            findings.Add(Catalog.DocumentWithoutIdentifier, text.Rule("range"), text.Name, definition.Name);
        }
    }

    private void CheckUniqueKeys(ClassDefinition definition)
    {
        foreach (UniqueKey key in definition.UniqueKeys)
        {
            if (definition.Identifier is null && !definition.IsMixin && !definition.IsIncomplete)
            {
                findings.Add(Catalog.UniqueKeyOfParts, key.Span, key.Name, definition.Name);
            }
            else if (key.Slots.FirstOrDefault(static slot =>
                slot.Kind is RangeKind.Text or RangeKind.Quote or RangeKind.Mention or RangeKind.Part || slot.Header is not null) is { } other)
            {
                findings.Add(Catalog.UncomparableUniqueKey, key.Span, key.Name, other.Name);
            }
        }
    }
}
