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

    // Only a class of documents has a header. Elsewhere in LinkML, the template describes how other tools write a value.
    private static readonly string[] WithoutDocuments = ["string_serialization"];

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

        PropertyNames.Separate([.. elements.Classes.Select(static c => c.Builder)]);
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
        var slots = new ClassSlots(syntax, elements.HasDocuments ? [] : WithoutDocuments, findings);
        syntax.Slots = slots.All;
        if (definition.Parent is { } parent)
        {
            slots.AddInherited(BindSlots(elements.FindClass(parent.Name)!));
        }

        definition.IsIncomplete |= definition.Bases.Any(static c => c.IsIncomplete);
        int inherited = slots.All.Count;
        foreach (ClassBuilder mixin in definition.Mixins)
        {
            slots.AddMixed(BindSlots(elements.FindClass(mixin.Name)!));
        }

        foreach (YamlNode name in syntax.Reader.Scalars("slots"))
        {
            cancellation.ThrowIfCancellationRequested();
            AddShared(syntax, name, slots);
        }

        foreach (YamlNode.Entry entry in syntax.Reader.Elements("attributes"))
        {
            cancellation.ThrowIfCancellationRequested();
            string name = entry.Key.Value;
            var reader = new ElementReader(entry.Value, name, MetaSlots.Slot, findings);
            reader = Derive(reader, name, ImmutableList<string>.Empty);
            CheckDomain(syntax, name, entry.Key.Span, reader);
            slots.AddOwn(name, entry.Key.Span, entry.Key.Span, reader, syntax.DefaultRange);
        }

        // As in LinkML, a class also has the slots of the schema that only its 'slot_usage' names.
        foreach (YamlNode name in slots.OnlyUsed.Where(name => elements.Slots.ContainsKey(name.Value)))
        {
            cancellation.ThrowIfCancellationRequested();
            AddShared(syntax, name, slots);
        }

        definition.IsIncomplete |= MetaSlots.SlotBearing.Any(syntax.Reader.IsDoubtful);
        slots.RefineInherited();
        definition.Slots = slots.All.Select(static slot => slot.Builder).ToImmutableArray();
        definition.OwnSlots = definition.Slots.Skip(inherited).ToImmutableArray();
        return slots.All;
    }

    private void AddShared(ClassSyntax syntax, YamlNode name, ClassSlots slots)
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

        slots.AddOwn(name.Value, shared.Span, name.Span, reader, shared.DefaultRange);
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
                    findings.AddNoSlot(definition, name, definition.Slots);
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
}
