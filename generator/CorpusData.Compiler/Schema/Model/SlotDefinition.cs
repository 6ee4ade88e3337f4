using System.Collections.Immutable;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>A slot of a class, with what the class refines of it.</summary>
public sealed class SlotDefinition
{
    private readonly ImmutableDictionary<string, SourceSpan> _rules;
    private readonly DefinitionTable<SlotDefinition> _slots;
    private readonly int? _inverse;

    /// <summary>Creates a slot. Its inverse is added to the table when all slots are created.</summary>
    internal SlotDefinition(
        string slotName,
        string name,
        string csharpName,
        SourceSpan span,
        ImmutableDictionary<string, SourceSpan> rules,
        SlotDefinition? refined,
        int? inverse,
        DefinitionTable<SlotDefinition> slots)
    {
        SlotName = slotName;
        Name = name;
        CSharpName = csharpName;
        Span = span;
        Refined = refined;
        Declared = refined?.Declared ?? this;
        _rules = rules;
        _inverse = inverse;
        _slots = slots;
    }

    /// <summary>The name by which the schema refers to it.</summary>
    public string SlotName { get; }

    /// <summary>The key by which data writes it: its alias, if it has one.</summary>
    public string Name { get; }

    public string CSharpName { get; }

    /// <summary>Where its name stands in the schema.</summary>
    public SourceSpan Span { get; }

    /// <summary>The slot of the parent class that this one refines.</summary>
    public SlotDefinition? Refined { get; }

    /// <summary>The slot as it comes into the topmost class that has it, which is how rows are written and read.</summary>
    public SlotDefinition Declared { get; }

    public string? Description { get; internal init; }

    /// <summary>Why it should not be used any more.</summary>
    public string? Deprecated { get; internal init; }

    /// <summary>The property of a vocabulary that it is mapped to.</summary>
    public VocabularyTerm? SlotUri { get; internal init; }

    public RangeKind Kind { get; internal init; }

    /// <summary>The type of its values, where <see cref="Kind"/> is <see cref="RangeKind.Scalar"/>.</summary>
    public ScalarType Scalar { get; internal init; }

    /// <summary>The enum of its values, where <see cref="Kind"/> is <see cref="RangeKind.Enum"/>.</summary>
    public EnumDefinition? Enum { get; internal init; }

    /// <summary>
    /// The nearest class that all its values have in common, where <see cref="Kind"/> is
    /// <see cref="RangeKind.Reference"/>, <see cref="RangeKind.Part"/> or <see cref="RangeKind.Mention"/>; null where
    /// they have none.
    /// </summary>
    public ClassDefinition? Class { get; internal init; }

    /// <summary>The classes of which a value must be one.</summary>
    public ImmutableArray<ClassDefinition> Classes { get; internal init; } = ImmutableArray<ClassDefinition>.Empty;

    /// <summary>The classes of which values can be.</summary>
    public ImmutableArray<ClassDefinition> ConcreteClasses { get; internal init; } = ImmutableArray<ClassDefinition>.Empty;

    public bool IsRequired { get; internal init; }

    public bool IsRecommended { get; internal init; }

    public bool IsMultivalued { get; internal init; }

    public bool IsInlined { get; internal init; }

    public bool IsIdentifier { get; internal init; }

    /// <summary>Whether it tells a part from the others of the same owner.</summary>
    public bool IsKey { get; internal init; }

    /// <summary>Whether its value names the record's class.</summary>
    public bool DesignatesType { get; internal init; }

    public bool HasUniqueElements { get; internal init; }

    public int? MinimumCardinality { get; internal init; }

    public int? MaximumCardinality { get; internal init; }

    /// <summary>
    /// The exact number of values, where the schema gives one. <see cref="MinimumCardinality"/> and
    /// <see cref="MaximumCardinality"/> include it.
    /// </summary>
    public int? ExactCardinality { get; internal init; }

    /// <summary>What must hold for each value.</summary>
    public ImmutableArray<Constraint> Constraints { get; internal init; } = ImmutableArray<Constraint>.Empty;

    /// <summary>The value of a record that has none written.</summary>
    public string? Default { get; internal init; }

    /// <summary>The slot of the range's class that says the same from the other side.</summary>
    public SlotDefinition? Inverse => _inverse is { } ordinal ? _slots[ordinal] : null;

    /// <summary>Where its mentions stand, where <see cref="Kind"/> is <see cref="RangeKind.Mention"/>.</summary>
    public MentionScope Scope { get; internal init; }

    /// <summary>Whether its values are mentions of documents, seen from elsewhere: they are neither written nor exported.</summary>
    public bool IsComputed => Scope is MentionScope.Entity or MentionScope.Quotes;

    /// <summary>The template of a document's first line, where the slot is the class's header.</summary>
    public HeaderTemplate? Header { get; internal init; }

    /// <summary>Whether records keep a value for it: a header is taken apart into other slots.</summary>
    public bool IsStored => Header is null;

    /// <summary>The range as messages name it.</summary>
    public string RangeWithArticle => string.Join(" or ", Classes.Select(static c => c.WithArticle));

    /// <summary>Where a rule of the slot stands in the schema: the value of a meta-slot, else the slot's name.</summary>
    public SourceSpan Rule(string metaSlot) => _rules.TryGetValue(metaSlot, out SourceSpan span) ? span : Span;

    /// <summary>Whether a class's records may be values of the slot.</summary>
    public bool Accepts(ClassDefinition definition)
    {
        foreach (ClassDefinition range in Classes)
        {
            if (definition.Is(range))
            {
                return true;
            }
        }

        return false;
    }
}
