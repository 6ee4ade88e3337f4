using System.Collections.Immutable;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>A slot of a class, with the refinements of the class.</summary>
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

    /// <summary>The key with which seeds write it: its alias, or else its name in the schema.</summary>
    public string Name { get; }

    public string CSharpName { get; }

    /// <summary>The span of its name in the schema.</summary>
    public SourceSpan Span { get; }

    /// <summary>The inherited slot that this slot refines; null if there is none.</summary>
    public SlotDefinition? Refined { get; }

    /// <summary>The slot without any refinements. It determines how the slot is stored in rows.</summary>
    public SlotDefinition Declared { get; }

    public string? Description { get; internal init; }

    /// <summary>The reason why it is deprecated; null if it is not.</summary>
    public string? Deprecated { get; internal init; }

    /// <summary>The property of a vocabulary to which the schema maps it.</summary>
    public VocabularyTerm? SlotUri { get; internal init; }

    public RangeKind Kind { get; internal init; }

    /// <summary>The type of its values, if <see cref="Kind"/> is <see cref="RangeKind.Scalar"/>.</summary>
    public ScalarType Scalar { get; internal init; }

    /// <summary>The enum of its values, if <see cref="Kind"/> is <see cref="RangeKind.Enum"/>.</summary>
    public EnumDefinition? Enum { get; internal init; }

    /// <summary>
    /// The nearest class that all its values have in common, if <see cref="Kind"/> is <see cref="RangeKind.Reference"/>,
    /// <see cref="RangeKind.Part"/> or <see cref="RangeKind.Mention"/>; null if they have none.
    /// </summary>
    public ClassDefinition? Class { get; internal init; }

    /// <summary>The classes of the range. A value must be an instance of one of them.</summary>
    public ImmutableArray<ClassDefinition> Classes { get; internal init; } = ImmutableArray<ClassDefinition>.Empty;

    /// <summary>The concrete classes of which values can be instances.</summary>
    public ImmutableArray<ClassDefinition> ConcreteClasses { get; internal init; } = ImmutableArray<ClassDefinition>.Empty;

    public bool IsRequired { get; internal init; }

    public bool IsRecommended { get; internal init; }

    public bool IsMultivalued { get; internal init; }

    public bool IsInlined { get; internal init; }

    public bool IsIdentifier { get; internal init; }

    /// <summary>Whether its value distinguishes the parts in one slot of a record.</summary>
    public bool IsKey { get; internal init; }

    /// <summary>Whether its value names the record's class.</summary>
    public bool DesignatesType { get; internal init; }

    public bool HasUniqueElements { get; internal init; }

    public int? MinimumCardinality { get; internal init; }

    public int? MaximumCardinality { get; internal init; }

    /// <summary>
    /// The exact number of values, if the schema sets it. <see cref="MinimumCardinality"/> and
    /// <see cref="MaximumCardinality"/> include it.
    /// </summary>
    public int? ExactCardinality { get; internal init; }

    /// <summary>The constraints of each value.</summary>
    public ImmutableArray<Constraint> Constraints { get; internal init; } = ImmutableArray<Constraint>.Empty;

    /// <summary>The value of a record for which the seeds contain none.</summary>
    public string? Default { get; internal init; }

    /// <summary>The slot of the range's class that contains the same relation from the other side; null if there is none.</summary>
    public SlotDefinition? Inverse => _inverse is { } ordinal ? _slots[ordinal] : null;

    /// <summary>Which mentions it contains, if <see cref="Kind"/> is <see cref="RangeKind.Mention"/>.</summary>
    public MentionScope Scope { get; internal init; }

    /// <summary>
    /// Whether its values are computed from the mentions in documents. Such values cannot be written in seeds, and JSON does not
    /// contain them.
    /// </summary>
    public bool IsComputed => Scope is MentionScope.Entity or MentionScope.Quotes;

    /// <summary>The header template; null if the slot is not a header.</summary>
    public HeaderTemplate? Header { get; internal init; }

    /// <summary>Whether rows contain a value for it. A header is not stored, because other slots contain its values.</summary>
    public bool IsStored => Header is null;

    /// <summary>The names of the range's classes with their articles, for messages.</summary>
    public string RangeWithArticle => string.Join(" or ", Classes.Select(static c => c.WithArticle));

    /// <summary>Returns the span of a rule of the slot: the value of a meta-slot, or the slot's name if it has no such value.</summary>
    public SourceSpan Rule(string metaSlot) => _rules.TryGetValue(metaSlot, out SourceSpan span) ? span : Span;

    /// <summary>Returns whether records of a class may be values of the slot.</summary>
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
