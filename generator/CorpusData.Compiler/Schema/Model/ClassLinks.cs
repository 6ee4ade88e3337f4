using System.Collections.Immutable;

namespace CorpusData.Compiler.Schema;

/// <summary>The classes and slots that a class refers to, and the properties that are derived from them.</summary>
internal sealed class ClassLinks(
    ClassDefinition? parent,
    ImmutableArray<ClassDefinition> mixins,
    ImmutableArray<ClassDefinition> children,
    HashSet<ClassDefinition> generals,
    ImmutableArray<ClassDefinition> concreteClasses,
    ClassDefinition identityScope,
    ImmutableArray<SlotDefinition> slots,
    ImmutableArray<SlotDefinition> ownSlots,
    ImmutableArray<UniqueKey> uniqueKeys)
{
    public ClassDefinition? Parent { get; } = parent;

    public ImmutableArray<ClassDefinition> Mixins { get; } = mixins;

    public ImmutableArray<ClassDefinition> Bases { get; } = parent is null ? mixins : mixins.Insert(0, parent);

    public ImmutableArray<ClassDefinition> Children { get; } = children;

    public HashSet<ClassDefinition> Generals { get; } = generals;

    public ImmutableArray<ClassDefinition> ConcreteClasses { get; } = concreteClasses;

    public ClassDefinition IdentityScope { get; } = identityScope;

    public ImmutableArray<SlotDefinition> Slots { get; } = slots;

    public ImmutableArray<SlotDefinition> OwnSlots { get; } = ownSlots;

    public ImmutableArray<UniqueKey> UniqueKeys { get; } = uniqueKeys;

    /// <summary>The index of each slot, by the key with which seeds write it.</summary>
    public Dictionary<string, int> Ordinals { get; } = Enumerable.Range(0, slots.Length)
        .ToDictionary(i => slots[i].Name, static i => i, StringComparer.Ordinal);

    public SlotDefinition? Identifier { get; } = slots.FirstOrDefault(static slot => slot.IsIdentifier);

    public SlotDefinition? Key { get; } = slots.FirstOrDefault(static slot => slot.IsKey);

    public SlotDefinition? TypeDesignator { get; } = slots.FirstOrDefault(static slot => slot.DesignatesType);

    public SlotDefinition? Text { get; } = slots.FirstOrDefault(static slot => slot.Kind == RangeKind.Text);

    public SlotDefinition? Header { get; } = slots.FirstOrDefault(static slot => slot.Header is not null);

    public bool HasSurfaceForms { get; } = slots.Any(static slot => slot.Kind == RangeKind.SurfaceForm);

    public ImmutableArray<int> InverseSlots { get; } = Enumerable.Range(0, slots.Length)
        .Where(i => slots[i].Inverse is not null)
        .ToImmutableArray();
}
