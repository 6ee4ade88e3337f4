using System.Collections.Immutable;

namespace CorpusData.Compiler.Schema;

/// <summary>
/// Creates the definitions from the bound builders: first the classes, because slots refer to them; then the slots; then
/// the links of each class to other classes and slots.
/// </summary>
internal sealed class DefinitionMaker
{
    private readonly Dictionary<ClassBuilder, ClassDefinition> _classes = new();
    private readonly Dictionary<SlotBuilder, SlotDefinition> _slots = new();
    private readonly Dictionary<SlotBuilder, int> _ordinals = new();
    private readonly DefinitionTable<SlotDefinition> _slotTable;

    private DefinitionMaker(IReadOnlyList<ClassSyntax> classes)
    {
        var classTable = new DefinitionTable<ClassLinks>(classes.Count);
        for (int i = 0; i < classes.Count; i++)
        {
            _classes.Add(classes[i].Builder, CreateClass(classes[i].Builder, i, classTable));
        }

        List<SlotBuilder> slots =
            [.. classes.SelectMany(static syntax => syntax.Builder.Slots).SelectMany(WithRefined).Distinct()];
        for (int i = 0; i < slots.Count; i++)
        {
            _ordinals.Add(slots[i], i);
        }

        _slotTable = new DefinitionTable<SlotDefinition>(slots.Count);
        for (int i = 0; i < slots.Count; i++)
        {
            SlotDefinition definition = CreateSlot(slots[i]);
            _slots.Add(slots[i], definition);
            _slotTable.Add(i, definition);
        }

        for (int i = 0; i < classes.Count; i++)
        {
            classTable.Add(i, CreateLinks(classes[i].Builder));
        }
    }

    /// <summary>Creates the definitions of classes and their slots.</summary>
    /// <returns>The classes, in the same order.</returns>
    public static ImmutableArray<BoundClass> Make(IReadOnlyList<ClassSyntax> classes)
    {
        var maker = new DefinitionMaker(classes);
        return classes.Select(maker.Bound).ToImmutableArray();
    }

    // Returns a slot after the slots that it refines, because its definition refers to theirs.
    private static IEnumerable<SlotBuilder> WithRefined(SlotBuilder slot) =>
        slot.Refined is null ? [slot] : WithRefined(slot.Refined).Append(slot);

    private BoundClass Bound(ClassSyntax syntax) => new(
        _classes[syntax.Builder],
        syntax.Slots!.Select(slot => new BoundSlot(_slots[slot.Builder], slot.Reader)).ToImmutableArray());

    private static ClassDefinition CreateClass(ClassBuilder builder, int ordinal, DefinitionTable<ClassLinks> table) =>
        new(builder.Name, builder.CSharpName, builder.Span, ordinal, table)
        {
            Description = builder.Description,
            Deprecated = builder.Deprecated,
            ClassUri = builder.ClassUri,
            IsAbstract = builder.IsAbstract,
            IsMixin = builder.IsMixin,
            IsTreeRoot = builder.IsTreeRoot,
            IsIncomplete = builder.IsIncomplete,
        };

    private SlotDefinition CreateSlot(SlotBuilder builder) => new(
        builder.SlotName,
        builder.Name,
        builder.CSharpName,
        builder.Span,
        builder.Rules,
        builder.Refined is { } refined ? _slots[refined] : null,
        builder.Inverse is { } inverse ? _ordinals[inverse] : null,
        _slotTable)
    {
        Description = builder.Description,
        Deprecated = builder.Deprecated,
        SlotUri = builder.SlotUri,
        Kind = builder.Kind,
        Scalar = builder.Scalar,
        Enum = builder.Enum,
        Class = builder.Class is { } common ? _classes[common] : null,
        Classes = Classes(builder.Classes),
        ConcreteClasses = Classes(builder.Classes.SelectMany(static c => c.ConcreteClasses).Distinct()),
        IsRequired = builder.IsRequired,
        IsRecommended = builder.IsRecommended,
        IsMultivalued = builder.IsMultivalued,
        IsInlined = builder.IsInlined,
        IsIdentifier = builder.IsIdentifier,
        IsKey = builder.IsKey,
        DesignatesType = builder.DesignatesType,
        HasUniqueElements = builder.HasUniqueElements,
        MinimumCardinality = builder.MinimumCardinality,
        MaximumCardinality = builder.MaximumCardinality,
        ExactCardinality = builder.ExactCardinality,
        Constraints = builder.Constraints,
        Default = builder.Default,
        Scope = builder.Scope,
        Header = builder.Header,
    };

    private ClassLinks CreateLinks(ClassBuilder builder) => new(
        builder.Parent is { } parent ? _classes[parent] : null,
        Classes(builder.Mixins),
        Classes(builder.Children),
        [.. Classes(builder.Generals)],
        Classes(builder.ConcreteClasses),
        _classes[builder.IdentityScope],
        Slots(builder.Slots),
        Slots(builder.OwnSlots),
        builder.UniqueKeys.Select(key => new UniqueKey(key.Name, Slots(key.Slots), key.Span)).ToImmutableArray());

    private ImmutableArray<ClassDefinition> Classes(IEnumerable<ClassBuilder> builders) =>
        builders.Select(builder => _classes[builder]).ToImmutableArray();

    private ImmutableArray<SlotDefinition> Slots(ImmutableArray<SlotBuilder> builders) =>
        builders.Select(builder => _slots[builder]).ToImmutableArray();
}
