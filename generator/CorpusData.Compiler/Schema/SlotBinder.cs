using System.Collections.Immutable;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>Binds which slots each class has: its parent's, its mixins', those that it lists and its own attributes.</summary>
internal sealed class SlotBinder(ElementTable elements, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    // What the static class of the corpus has besides its collections.
    private static readonly string[] RootMembers = ["Info"];

    // What a slot does not take over from one that it refines or is derived from.
    private static readonly string[] OwnMetaSlots = ["is_a", "mixins", "mixin", "abstract", "alias", "deprecated"];

    private readonly Dictionary<string, ElementReader> _shared = new(StringComparer.Ordinal);

    /// <summary>Binds the slots of all classes.</summary>
    public void Bind()
    {
        foreach (ClassSyntax syntax in elements.Classes)
        {
            BindSlots(syntax);
        }

        foreach (ClassSyntax syntax in elements.Classes)
        {
            BindUniqueKeys(syntax);
        }

        BindIdentityScopes();
    }

    // Bases first: a class's slots begin with its parent's, in the same places.
    private List<SlotSyntax> BindSlots(ClassSyntax syntax)
    {
        if (syntax.Slots is { } bound)
        {
            return bound;
        }

        ClassDefinition definition = syntax.Definition;
        var slots = new List<SlotSyntax>();
        syntax.Slots = slots;
        if (definition.Parent is { } parent)
        {
            slots.AddRange(BindSlots(elements.FindClass(parent.Name)!));
        }

        int inherited = slots.Count;
        foreach (ClassDefinition mixin in definition.Mixins)
        {
            foreach (SlotSyntax slot in BindSlots(elements.FindClass(mixin.Name)!))
            {
                if (slots.All(other => other.Definition.SlotName != slot.Definition.SlotName))
                {
                    slots.Add(slot);
                }
            }
        }

        foreach (YamlNode name in syntax.Reader.Scalars("slots"))
        {
            AddShared(syntax, name, slots);
        }

        foreach (YamlNode.Entry entry in syntax.Reader.Elements("attributes"))
        {
            var reader = new ElementReader(entry.Value, MetaSlots.Slot, diagnostics);
            Add(syntax, entry.Key.Value, entry.Key.Span, Derive(reader, entry.Key.Value, ImmutableHashSet<string>.Empty), syntax.DefaultRange, slots);
        }

        foreach (YamlNode.Entry entry in syntax.Reader.Elements("slot_usage"))
        {
            Refine(syntax, entry, slots);
        }

        definition.Slots = slots.Select(static slot => slot.Definition).ToImmutableArray();
        definition.OwnSlots = definition.Slots.Skip(inherited).ToImmutableArray();
        return slots;
    }

    private void AddShared(ClassSyntax syntax, YamlNode name, List<SlotSyntax> slots)
    {
        if (!elements.Slots.TryGetValue(name.Value, out SharedSlot? shared))
        {
            Report(Catalogue.UnknownElement, name.Span, name.Value, "a slot", Suggestion.For(name.Value, elements.Slots.Keys));
            return;
        }

        ElementReader reader = Resolve(name.Value, shared, ImmutableHashSet<string>.Empty);
        string? domain = reader.Text("domain");
        if (domain is not null && elements.FindClass(domain) is not { } of)
        {
            Report(Catalogue.UnknownElement, reader.SpanOf("domain"), domain, "a class", Suggestion.For(domain, elements.ClassNames));
        }
        else if (domain is not null && !syntax.Definition.Is(elements.FindClass(domain)!.Definition))
        {
            diagnostics.Add(Diagnostic.CreateAgainst(
                Catalogue.InvalidSlot, name.Span, reader.SpanOf("domain"), name.Value, $"is one of {domain} and what inherits from it, at"));
        }
        else if (reader.Flag("abstract") || reader.Flag("mixin"))
        {
            Report(Catalogue.InvalidSlot, name.Span, name.Value, "is abstract: a class takes a slot that is derived from it");
        }
        else
        {
            Add(syntax, name.Value, shared.Span, reader, shared.DefaultRange, slots);
        }
    }

    private void Add(
        ClassSyntax syntax, string slotName, SourceSpan span, ElementReader reader, string defaultRange, List<SlotSyntax> slots)
    {
        string name = reader.Text("alias") ?? slotName;
        string csharpName = CSharpName.Pascal(name, syntax.Definition.IsTreeRoot ? RootMembers : null);
        foreach (SlotDefinition other in slots.Select(static slot => slot.Definition))
        {
            if (other.SlotName == slotName || other.Name == name)
            {
                ReportAgainst(Catalogue.DuplicateElement, span, other.Span, name);
                return;
            }

            if (other.CSharpName == csharpName)
            {
                ReportAgainst(Catalogue.InvalidName, span, other.Span, name, csharpName, "is taken by the slot at");
                return;
            }
        }

        var definition = new SlotDefinition(slotName, name, csharpName, span, reader.Spans);
        Describe(definition, reader);
        slots.Add(new SlotSyntax(definition, reader, defaultRange));
    }

    private void Refine(ClassSyntax syntax, YamlNode.Entry entry, List<SlotSyntax> slots)
    {
        int index = slots.FindIndex(slot => slot.Definition.SlotName == entry.Key.Value);
        if (index < 0)
        {
            Report(Catalogue.UnknownElement, entry.Key.Span, entry.Key.Value, $"a slot of {syntax.Definition.Name}",
                Suggestion.For(entry.Key.Value, slots.Select(static slot => slot.Definition.SlotName)));
            return;
        }

        SlotSyntax general = slots[index];
        ElementReader reader = new ElementReader(entry.Value, MetaSlots.Slot, diagnostics).Over(general.Reader);
        SlotDefinition before = general.Definition;
        var definition = new SlotDefinition(before.SlotName, before.Name, before.CSharpName, before.Span, reader.Spans)
        {
            Refined = before,
        };
        Describe(definition, reader);
        if (definition.IsMultivalued != before.IsMultivalued || definition.IsIdentifier != before.IsIdentifier)
        {
            ReportAgainst(Catalogue.InvalidSlot, entry.Key.Span, before.Span, before.Name,
                "cannot be refined in whether it is multivalued or the identifier; it is defined at");
            return;
        }

        slots[index] = new SlotSyntax(definition, reader, general.DefaultRange);
    }

    private static void Describe(SlotDefinition slot, ElementReader reader)
    {
        slot.Description = reader.Text("description");
        slot.Deprecated = reader.Text("deprecated");
        slot.SlotUri = reader.Text("slot_uri");
        slot.IsIdentifier = reader.Flag("identifier");
        slot.IsKey = reader.Flag("key");
        slot.DesignatesType = reader.Flag("designates_type");
        slot.IsRequired = reader.Flag("required") || slot.IsKey;
        slot.IsRecommended = reader.Flag("recommended");
        slot.IsMultivalued = reader.Flag("multivalued");
        slot.IsInlined = reader.Flag("inlined") || reader.Flag("inlined_as_list");
        slot.HasUniqueElements = reader.Flag("list_elements_unique");
        slot.MinimumCardinality = reader.Count("minimum_cardinality");
        slot.MaximumCardinality = reader.Count("maximum_cardinality");
    }

    // A shared slot with what it takes over from those that it is derived from.
    private ElementReader Resolve(string name, SharedSlot slot, ImmutableHashSet<string> path)
    {
        if (!_shared.TryGetValue(name, out ElementReader? resolved))
        {
            resolved = Derive(slot.Reader, name, path);
            _shared[name] = resolved;
        }

        return resolved;
    }

    private ElementReader Derive(ElementReader reader, string name, ImmutableHashSet<string> path)
    {
        path = path.Add(name);
        var bases = new List<(string Name, SourceSpan Span)>();
        if (reader.Text("is_a") is { } parent)
        {
            bases.Add((parent, reader.SpanOf("is_a")));
        }

        bases.AddRange(reader.Scalars("mixins").Select(static node => (node.Value, node.Span)));
        foreach ((string Name, SourceSpan Span) general in bases)
        {
            if (!elements.Slots.TryGetValue(general.Name, out SharedSlot? shared))
            {
                Report(Catalogue.UnknownElement, general.Span, general.Name, "a slot",
                    Suggestion.For(general.Name, elements.Slots.Keys));
            }
            else if (path.Contains(general.Name))
            {
                Report(Catalogue.InheritanceCycle, general.Span, name);
            }
            else
            {
                reader = reader.Over(Resolve(general.Name, shared, path), OwnMetaSlots);
            }
        }

        return reader;
    }

    private void BindUniqueKeys(ClassSyntax syntax)
    {
        ClassDefinition definition = syntax.Definition;
        foreach (YamlNode.Entry entry in syntax.Reader.Elements("unique_keys"))
        {
            var reader = new ElementReader(entry.Value, MetaSlots.UniqueKey, diagnostics);
            ImmutableArray<SlotDefinition>.Builder slots = ImmutableArray.CreateBuilder<SlotDefinition>();
            foreach (YamlNode name in reader.Scalars("unique_key_slots"))
            {
                if (definition.FindSlot(name.Value) is { } slot)
                {
                    slots.Add(slot);
                }
                else
                {
                    Report(Catalogue.UnknownElement, name.Span, name.Value, $"a slot of {definition.Name}",
                        Suggestion.For(name.Value, definition.Slots.Select(static s => s.SlotName)));
                }
            }

            if (slots.Count > 0)
            {
                definition.UniqueKeys = definition.UniqueKeys.Add(
                    new UniqueKey(entry.Key.Value, slots.ToImmutable(), entry.Key.Span));
            }
            else if (!reader.Has("unique_key_slots"))
            {
                Report(Catalogue.MetaValue, entry.Key.Span, entry.Key.Value, "a mapping with unique_key_slots", "one without");
            }
        }
    }

    // Classes that have an identifier and inherit from one another, however far, share their identifiers.
    private void BindIdentityScopes()
    {
        foreach (ClassDefinition definition in elements.Classes.Select(static c => c.Definition))
        {
            foreach (ClassDefinition general in definition.Bases)
            {
                if (definition.Identifier is null || general.Identifier is null)
                {
                    continue;
                }

                ClassDefinition old = definition.IdentityScope;
                foreach (ClassDefinition other in elements.Classes.Select(static c => c.Definition))
                {
                    if (other.IdentityScope == old)
                    {
                        other.IdentityScope = general.IdentityScope;
                    }
                }
            }
        }
    }

    private void Report(DiagnosticDescriptor descriptor, SourceSpan at, params string[] arguments) =>
        diagnostics.Add(Diagnostic.Create(descriptor, at, arguments));

    private void ReportAgainst(
        DiagnosticDescriptor descriptor, SourceSpan at, SourceSpan rule, params string[] arguments) =>
        diagnostics.Add(Diagnostic.CreateAgainst(descriptor, at, rule, arguments));
}
