using System.Collections.Immutable;
using CorpusData.Compiler.Findings;

namespace CorpusData.Compiler.Schema;

/// <summary>
/// Binds which mentions each slot of mentions contains. If documents have a slot of mentions, entities and classes with
/// quotes have one, too. If their class does not define it, it is added with the name <see cref="ImpliedName"/>.
/// </summary>
internal sealed class MentionBinder(ElementTable elements, ImmutableArray<Finding>.Builder findings)
{
    private const string ImpliedName = "mentions";

    private IEnumerable<ClassBuilder> Classes => elements.Classes.Select(static syntax => syntax.Builder);

    /// <summary>Binds the mentions of all classes.</summary>
    public void Bind()
    {
        // A class or slot that could not be bound completely may define what seems to be missing. It is already reported.
        if (Classes.Any(static c => c.IsIncomplete || c.Slots.Any(static slot => slot.Kind == RangeKind.Unknown)))
        {
            return;
        }

        var named = Classes.Where(static c => c.OwnSlots.Any(static slot => slot.Kind == RangeKind.SurfaceForm)).ToList();
        ClassBuilder? entity = named.Count == 0 ? null : ClassBuilder.CommonBase(named);
        if (named.Count > 0 && entity?.Identifier is null)
        {
            ClassBuilder last = named[named.Count - 1];
            SlotBuilder form = last.OwnSlots.First(static slot => slot.Kind == RangeKind.SurfaceForm);
            string others = string.Join(", ", named.Select(static c => c.Name));
            findings.Add(Catalog.FormsWithoutParent, form.Rule("range"), form.Name, others);
            return;
        }

        var written = Classes.SelectMany(static c => c.Slots.Select(slot => (Class: c, Slot: slot)))
            .Where(static pair => pair.Slot.Kind == RangeKind.Mention)
            .ToList();
        foreach ((ClassBuilder owner, SlotBuilder slot) in written)
        {
            BindSlot(slot, owner, entity);
        }

        if (entity is not null && written.Any(static pair => pair.Slot.Scope == MentionScope.Text))
        {
            if (!entity.IsMixin)
            {
                Imply(entity, MentionScope.Entity, entity, "The mentions of it in all documents.");
            }

            foreach (ClassBuilder quoting in Classes.Where(IsTopmostThatQuotes).ToList())
            {
                Imply(quoting, MentionScope.Quotes, entity, "The mentions within its words.");
            }
        }
    }

    private void BindSlot(SlotBuilder slot, ClassBuilder owner, ClassBuilder? entity)
    {
        MentionScope scope = ScopeIn(owner);
        if (entity is null)
        {
            findings.Add(Catalog.MentionsOfNothing, slot.Rule("range"), slot.Name);
        }
        else if (scope == MentionScope.None && !owner.IsMixin && !owner.IsAbstract)
        {
            findings.Add(Catalog.MentionsWithoutText, slot.Rule("range"), slot.Name, owner.Name);
        }
        else if (scope != MentionScope.None && slot.Declared.Scope != MentionScope.None && slot.Declared.Scope != scope)
        {
            findings.Add(Catalog.DifferentMentions, slot.Rule("range"), slot.Name, owner.Name);
        }
        else
        {
            for (SlotBuilder? refined = slot; refined is not null; refined = refined.Refined)
            {
                SetClass(refined, entity);
                refined.Scope = scope == MentionScope.None ? refined.Scope : scope;
            }
        }
    }

    // A slot contains the same mentions in a class and in the classes that inherit from it.
    private static MentionScope ScopeIn(ClassBuilder definition)
    {
        MentionScope scope = definition.Parent is null ? MentionScope.None : ScopeIn(definition.Parent);
        return scope != MentionScope.None ? scope
            : definition.Text is not null ? MentionScope.Text
            : Has(definition, RangeKind.SurfaceForm) ? MentionScope.Entity
            : Has(definition, RangeKind.Quote) ? MentionScope.Quotes
            : MentionScope.None;
    }

    private static bool IsTopmostThatQuotes(ClassBuilder definition) =>
        !definition.IsMixin && !definition.IsTreeRoot && ScopeIn(definition) == MentionScope.Quotes
        && (definition.Parent is null || ScopeIn(definition.Parent) == MentionScope.None);

    private static bool Has(ClassBuilder definition, RangeKind kind) =>
        definition.Slots.Any(slot => slot.Kind == kind);

    // Adds the slot after the class's own slots, and therefore before the slots that inheriting classes add.
    private static void Imply(ClassBuilder definition, MentionScope scope, ClassBuilder entity, string description)
    {
        string name = CSharpName.Pascal(ImpliedName);
        List<ClassBuilder> heirs = Heirs(definition).ToList();
        if (heirs.Any(heir => heir.CSharpName == name || heir.Slots.Any(slot =>
            slot.CSharpName == name || slot.SlotName == ImpliedName || (slot.Kind == RangeKind.Mention && slot.Scope == scope))))
        {
            return;
        }

        var slot = new SlotBuilder(
            ImpliedName, ImpliedName, name, definition.Span, ImmutableDictionary<string, Text.SourceSpan>.Empty)
        {
            Description = description,
            Kind = RangeKind.Mention,
            IsMultivalued = true,
            Scope = scope,
        };
        SetClass(slot, entity);
        int place = definition.Slots.Length;
        definition.OwnSlots = definition.OwnSlots.Add(slot);
        foreach (ClassBuilder heir in heirs)
        {
            heir.Slots = heir.Slots.Insert(place, slot);
        }
    }

    // Returns the class and the classes that inherit from it.
    private static IEnumerable<ClassBuilder> Heirs(ClassBuilder definition) => definition.Children
        .Where(child => child.Parent == definition)
        .SelectMany(Heirs)
        .Prepend(definition);

    private static void SetClass(SlotBuilder slot, ClassBuilder entity)
    {
        slot.Class = entity;
        slot.Classes = ImmutableArray.Create(entity);
    }
}
