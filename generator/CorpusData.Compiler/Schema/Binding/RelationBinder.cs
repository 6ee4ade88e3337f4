using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>Binds the inverse of each slot: the slot that contains the same relation from the other side.</summary>
internal sealed class RelationBinder(ElementTable elements, ImmutableArray<Finding>.Builder findings)
{
    /// <summary>Binds the inverses of all slots.</summary>
    public void Bind()
    {
        var bound = new HashSet<SlotBuilder>();
        foreach (ClassSyntax syntax in elements.Classes)
        {
            foreach (SlotSyntax slot in syntax.Slots!)
            {
                string? key = slot.Reader.Has("inverse") ? "inverse" : slot.Reader.Flag("symmetric") ? "symmetric" : null;
                if (key is not null && InverseOf(slot) is { } name && bound.Add(slot.Builder)
                    && slot.Builder.Kind != RangeKind.Unknown)
                {
                    Bind(slot.Builder, name, slot.Reader.SpanOf(key));
                }
            }
        }
    }

    private void Bind(SlotBuilder slot, string name, SourceSpan at)
    {
        if (slot.Kind != RangeKind.Reference)
        {
            findings.Add(Catalog.InverseOfNoReference, at, slot.Name, name);
            return;
        }

        List<ClassBuilder> owners = Owners(slot);
        if (owners.FirstOrDefault(static c => c.Identifier is null) is { } unnamed)
        {
            // If the inverse names this slot, the inverse is reported instead, because its values cannot be references.
            if (!unnamed.IsIncomplete && !slot.Classes.Any(c => c.FindSlot(name) is { } other && Declared(c, other) == slot.SlotName))
            {
                findings.Add(Catalog.InverseWithoutIdentifier, at, slot.Name, name, unnamed.Name);
            }

            return;
        }

        foreach (ClassBuilder range in slot.Classes)
        {
            if (range.FindSlot(name) is not { } inverse)
            {
                if (!range.IsIncomplete)
                {
                    findings.Add(Catalog.UnknownElement, at, name, $"a slot of {range.Name}",
                        Suggestion.For(name, range.Slots.Select(static s => s.SlotName)));
                }

                return;
            }

            if (inverse.Kind == RangeKind.Unknown)
            {
                return;
            }

            if (Problem(slot, owners, range, inverse) is { } problem)
            {
                findings.Add(problem.Kind, at, [name, slot.Name, .. problem.Arguments]);
                return;
            }
        }

        foreach (ClassBuilder target in Concrete(slot.Classes))
        {
            SlotBuilder inverse = target.FindSlot(name)!;
            slot.Inverse ??= inverse;
            inverse.Inverse ??= slot;
        }
    }

    private (FindingKind Kind, string[] Arguments)? Problem(
        SlotBuilder slot, List<ClassBuilder> owners, ClassBuilder range, SlotBuilder inverse)
    {
        string? declared = Declared(range, inverse);
        if (inverse.Kind != RangeKind.Reference)
        {
            // An inverse that itself has an inverse is reported on its own.
            return declared is null ? (Catalog.InverseRange, [owners[0].Name]) : null;
        }

        if (slot.Classes[0].FindSlot(inverse.SlotName)!.Name != inverse.Name)
        {
            return (Catalog.InverseOfTwoNames, [range.Name]);
        }

        // The compiler computes each side from the other, so each slot must accept the records that have the other slot.
        var targets = Concrete([range]).Select(c => (Class: c, Slot: c.FindSlot(inverse.SlotName)!)).ToList();
        foreach (ClassBuilder owner in owners)
        {
            if (targets.FirstOrDefault(target => !target.Slot.Accepts(owner)).Slot is { } narrow)
            {
                return owners.Any(narrow.Accepts) || narrow.Classes.Any(c => c.Is(owner))
                    ? (Catalog.NarrowInverse, [RangeWithArticle(narrow), owner.Name])
                    : (Catalog.InverseRange, [owner.Name]);
            }
        }

        if (declared is not null && declared != slot.SlotName)
        {
            // If the inverse names a slot that does not exist, only that is reported.
            bool isSlot = inverse.Classes.Any(c => c.FindSlot(declared) is not null);
            return isSlot ? (Catalog.InverseOfAnotherSlot, [declared]) : null;
        }

        if (inverse.Inverse is { } rival && rival.SlotName != slot.SlotName)
        {
            return (Catalog.SharedInverse, [rival.Name]);
        }

        // If the inverse names this slot, the ranges are also checked from the other side.
        foreach ((ClassBuilder target, SlotBuilder other) in declared is null ? targets : [])
        {
            if (Concrete(other.Classes).FirstOrDefault(c => c.FindSlot(slot.SlotName)?.Accepts(target) != true) is { } wide)
            {
                return wide.FindSlot(slot.SlotName) is null
                    ? (Catalog.WideInverse, [IndefiniteArticle.Before(wide.Name)])
                    : (Catalog.InverseNeverBack, [IndefiniteArticle.Before(wide.Name), IndefiniteArticle.Before(target.Name)]);
            }
        }

        return null;
    }

    private string? Declared(ClassBuilder range, SlotBuilder inverse) =>
        InverseOf(elements.FindClass(range.Name)!.Slots!.First(s => s.Builder == inverse));

    // A symmetric relation is its own inverse.
    private static string? InverseOf(SlotSyntax slot) =>
        slot.Reader.Text("inverse") ?? (slot.Reader.Flag("symmetric") ? slot.Builder.SlotName : null);

    // Returns the concrete classes that have a slot; if there are none, all classes that have it.
    private List<ClassBuilder> Owners(SlotBuilder slot)
    {
        var owners = elements.Classes.Select(static syntax => syntax.Builder).Where(c => c.Slots.Contains(slot)).ToList();
        var concrete = owners.Where(static c => !c.IsAbstract).ToList();
        return concrete.Count > 0 ? concrete : owners;
    }

    private static IEnumerable<ClassBuilder> Concrete(IEnumerable<ClassBuilder> classes) =>
        classes.SelectMany(static c => c.ConcreteClasses.DefaultIfEmpty(c)).Distinct();

    private static string RangeWithArticle(SlotBuilder slot) =>
        string.Join(" or ", slot.Classes.Select(static c => IndefiniteArticle.Before(c.Name)));
}
