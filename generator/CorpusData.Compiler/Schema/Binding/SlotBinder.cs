using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>Binds the slots of each class: those of its parent and mixins, those that it lists, and its own attributes.</summary>
internal sealed class SlotBinder(
    ElementTable elements, ImmutableArray<Finding>.Builder findings, CancellationToken cancellation)
{
    // The meta-slots that a slot does not inherit from another slot.
    private static readonly string[] OwnMetaSlots = ["is_a", "mixins", "mixin", "abstract", "alias", "deprecated"];

    // The meta-slots that a class cannot refine, because the rows and the C# of all classes with the slot depend on them.
    private static readonly string[] Fixed =
    [
        "alias", "multivalued", "identifier", "key", "designates_type", "string_serialization", "is_a", "mixins",
        "mixin", "abstract",
    ];

    // Code that follows slots is recursive.
    private const int MaximumLevels = 64;

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

    // Binds the bases first, because a class's slots begin with its parent's slots, in the same order.
    private List<SlotSyntax> BindSlots(ClassSyntax syntax)
    {
        if (syntax.Slots is { } bound)
        {
            return bound;
        }

        ClassBuilder definition = syntax.Builder;
        var slots = new List<SlotSyntax>();
        syntax.Slots = slots;
        if (definition.Parent is { } parent)
        {
            slots.AddRange(BindSlots(elements.FindClass(parent.Name)!));
        }

        definition.IsIncomplete |= definition.Bases.Any(static c => c.IsIncomplete);
        int inherited = slots.Count;
        foreach (ClassBuilder mixin in definition.Mixins)
        {
            AddMixed(syntax, mixin, slots);
        }

        foreach (YamlNode name in syntax.Reader.Scalars("slots"))
        {
            AddShared(syntax, name, slots);
        }

        foreach (YamlNode.Entry entry in syntax.Reader.Elements("attributes"))
        {
            string name = entry.Key.Value;
            var reader = new ElementReader(entry.Value, name, MetaSlots.Slot, findings);
            reader = Derive(reader, name, ImmutableList<string>.Empty);
            CheckDomain(syntax, name, entry.Key.Span, reader);
            Add(syntax, name, entry.Key.Span, reader, syntax.DefaultRange, slots);
        }

        definition.IsIncomplete |= MetaSlots.SlotBearing.Any(syntax.Reader.IsDoubtful);
        foreach (YamlNode.Entry entry in syntax.Reader.Elements("slot_usage"))
        {
            Refine(syntax, entry, slots);
        }

        definition.Slots = slots.Select(static slot => slot.Builder).ToImmutableArray();
        definition.OwnSlots = definition.Slots.Skip(inherited).ToImmutableArray();
        return slots;
    }

    // A class that inherits the same slot several times has it once. RefinementRules checks later that the definitions agree.
    private void AddMixed(ClassSyntax syntax, ClassBuilder mixin, List<SlotSyntax> slots)
    {
        foreach (SlotSyntax slot in BindSlots(elements.FindClass(mixin.Name)!))
        {
            SlotBuilder own = slot.Builder;
            if (slots.Any(other => other.Builder.SlotName == own.SlotName))
            {
                continue;
            }

            SlotBuilder? other = slots.Select(static s => s.Builder)
                .FirstOrDefault(s => s.Name == own.Name || s.CSharpName == own.CSharpName);
            if (other is not null)
            {
                findings.Add(Catalog.InheritedNames, syntax.Builder.Span, own.Span,
                    syntax.Builder.Name, other.Name, own.Name, own.CSharpName);
                continue;
            }

            slots.Add(slot);
        }
    }

    private void AddShared(ClassSyntax syntax, YamlNode name, List<SlotSyntax> slots)
    {
        if (!elements.Slots.TryGetValue(name.Value, out SharedSlot? shared))
        {
            syntax.Builder.IsIncomplete = true;
            elements.ReportUnknown(name.Value, name.Span, "a slot of this schema", elements.Slots.Keys);
            return;
        }

        ElementReader reader = Resolve(name.Value, shared, ImmutableList<string>.Empty);
        CheckDomain(syntax, name.Value, name.Span, reader);
        if (reader.Flag("abstract") || reader.Flag("mixin"))
        {
            findings.Add(Catalog.AbstractSlot, name.Span, name.Value);
        }

        Add(syntax, name.Value, shared.Span, reader, shared.DefaultRange, slots);
    }

    private void CheckDomain(ClassSyntax syntax, string slot, SourceSpan at, ElementReader reader)
    {
        if (reader.Text("domain") is not { } name)
        {
            return;
        }

        if (elements.FindClass(name) is not { } domain)
        {
            elements.ReportUnknown(name, reader.SpanOf("domain"), "a class of this schema", elements.ClassNames);
        }
        else if (!syntax.Builder.Is(domain.Builder) && !syntax.Builder.IsIncomplete)
        {
            findings.Add(Catalog.SlotOutsideDomain, at, reader.SpanOf("domain"), slot, name);
        }
    }

    private void Add(
        ClassSyntax syntax, string slotName, SourceSpan span, ElementReader reader, string? defaultRange, List<SlotSyntax> slots)
    {
        cancellation.ThrowIfCancellationRequested();
        string name = reader.Text("alias") ?? slotName;
        string csharpName = CSharpName.Pascal(name, syntax.Builder.IsTreeRoot ? GeneratedNames.RootMembers : null);
        foreach (SlotBuilder other in slots.Select(static slot => slot.Builder))
        {
            if (other.SlotName == slotName || other.Name == name)
            {
                findings.Add(Catalog.DuplicateElement, span, other.Span, name);
                return;
            }

            if (other.CSharpName == csharpName)
            {
                findings.Add(Catalog.TakenName, span, other.Span, name, csharpName, other.Name);
                return;
            }
        }

        var definition = new SlotBuilder(slotName, name, csharpName, span, reader.Spans);
        Describe(definition, reader);
        syntax.Builder.IsIncomplete |= reader.IsDoubtful("identifier") || reader.IsDoubtful("key");
        slots.Add(new SlotSyntax(definition, reader, defaultRange));
    }

    private void Refine(ClassSyntax syntax, YamlNode.Entry entry, List<SlotSyntax> slots)
    {
        int index = slots.FindIndex(slot => slot.Builder.SlotName == entry.Key.Value);
        var own = new ElementReader(entry.Value, entry.Key.Value, MetaSlots.Slot, findings);
        if (index < 0)
        {
            ReportNoSlot(syntax.Builder, entry.Key, slots.Select(static slot => slot.Builder));
            return;
        }

        SlotSyntax general = slots[index];
        SlotBuilder before = general.Builder;
        foreach (string key in Fixed.Where(key => own.Has(key) && Written(own, key) != Written(general.Reader, key)))
        {
            findings.Add(Catalog.FixedInRefinement, own.SpanOf(key), key, before.Name);
        }

        ElementReader reader = own.Without(Fixed).Over(general.Reader);
        var definition = new SlotBuilder(before.SlotName, before.Name, before.CSharpName, before.Span, reader.Spans)
        {
            Refined = before,
        };
        Describe(definition, reader);

        slots[index] = new SlotSyntax(definition, reader, general.DefaultRange);
    }

    // Returns the value of a meta-slot in a form that can be compared. A missing value is equal to false.
    private static string Written(ElementReader reader, string key) => reader.Has(key)
        ? string.Join(" ", reader.Scalars(key).Select(static node => node.Value)).ToLowerInvariant()
        : "false";

    private static void Describe(SlotBuilder slot, ElementReader reader)
    {
        slot.Description = reader.Text("description");
        slot.Deprecated = reader.Text("deprecated");
        slot.SlotUri = reader.Term("slot_uri");
        slot.IsIdentifier = reader.Flag("identifier");
        slot.IsKey = reader.Flag("key");
        slot.DesignatesType = reader.Flag("designates_type");
        slot.IsRequired = reader.Flag("required") || slot.IsKey;
        slot.IsRecommended = reader.Flag("recommended");
        slot.IsMultivalued = reader.Flag("multivalued");
        slot.IsInlined = reader.Flag("inlined") || reader.Flag("inlined_as_list");
        slot.HasUniqueElements = reader.Flag("list_elements_unique");
        int? exact = reader.Count("exact_cardinality");
        int? minimum = reader.Count("minimum_cardinality");
        int? maximum = reader.Count("maximum_cardinality");
        slot.ExactCardinality = exact;
        slot.MinimumCardinality = minimum > exact ? minimum : exact ?? minimum;
        slot.MaximumCardinality = maximum < exact ? maximum : exact ?? maximum;
    }

    // Returns a shared slot with the meta-slots that it inherits from other slots.
    private ElementReader Resolve(string name, SharedSlot slot, ImmutableList<string> path)
    {
        if (!_shared.TryGetValue(name, out ElementReader? resolved))
        {
            resolved = Derive(slot.Reader, name, path);
            _shared[name] = resolved;
        }

        return resolved;
    }

    private ElementReader Derive(ElementReader reader, string name, ImmutableList<string> path)
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
                elements.ReportUnknown(general.Name, general.Span, "a slot of this schema", elements.Slots.Keys);
                reader = reader.AsPartial();
            }
            else if (path.Contains(general.Name))
            {
                findings.Add(Catalog.InheritanceCycle, general.Span, name, Circle.Of(path, general.Name));
                reader = reader.AsPartial();
            }
            else if (path.Count > MaximumLevels)
            {
                findings.Add(
                    Catalog.TooManyLevels, general.Span, name, MessageText.Number(MaximumLevels));
                reader = reader.AsPartial();
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
        ClassBuilder definition = syntax.Builder;
        foreach (YamlNode.Entry entry in syntax.Reader.Elements("unique_keys"))
        {
            var reader = new ElementReader(entry.Value, entry.Key.Value, MetaSlots.UniqueKey, findings);
            ImmutableArray<SlotBuilder>.Builder slots = ImmutableArray.CreateBuilder<SlotBuilder>();
            foreach (YamlNode name in reader.Scalars("unique_key_slots"))
            {
                if (definition.FindSlot(name.Value) is { } slot)
                {
                    slots.Add(slot);
                }
                else
                {
                    ReportNoSlot(definition, name, definition.Slots);
                }
            }

            if (slots.Count > 0)
            {
                definition.UniqueKeys = definition.UniqueKeys.Add(
                    new UniqueKeyBuilder(entry.Key.Value, slots.ToImmutable(), entry.Key.Span));
            }
            else if (!reader.Scalars("unique_key_slots").Any() && !reader.IsDoubtful("unique_key_slots"))
            {
                findings.Add(Catalog.UniqueKeyWithoutSlots, entry.Key.Span, entry.Key.Value);
            }
        }
    }

    // Classes with identifiers that are connected by inheritance, directly or not, share their identifiers.
    private void BindIdentityScopes()
    {
        foreach (ClassBuilder definition in elements.Classes.Select(static c => c.Builder))
        {
            foreach (ClassBuilder general in definition.Bases)
            {
                if (definition.Identifier is null || general.Identifier is null)
                {
                    continue;
                }

                ClassBuilder old = definition.IdentityScope;
                foreach (ClassBuilder other in elements.Classes.Select(static c => c.Builder))
                {
                    if (other.IdentityScope == old)
                    {
                        other.IdentityScope = general.IdentityScope;
                    }
                }
            }
        }
    }

    private void ReportNoSlot(ClassBuilder definition, YamlNode name, IEnumerable<SlotBuilder> slots)
    {
        if (!definition.IsIncomplete)
        {
            findings.Add(Catalog.UnknownElement, name.Span, name.Value, $"a slot of {definition.Name}",
                Suggestion.For(name.Value, slots.Select(static slot => slot.SlotName)));
        }
    }
}
