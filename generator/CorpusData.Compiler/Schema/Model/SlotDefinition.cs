using System.Collections.Immutable;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>A slot of a class, with what the class refines of it.</summary>
public sealed class SlotDefinition
{
    private readonly ImmutableDictionary<string, SourceSpan> _rules;
    private ClassDefinition[]? _concreteClasses;

    internal SlotDefinition(
        string slotName, string name, string csharpName, SourceSpan span, ImmutableDictionary<string, SourceSpan> rules)
    {
        SlotName = slotName;
        Name = name;
        CSharpName = csharpName;
        Span = span;
        _rules = rules;
    }

    /// <summary>The name by which the schema refers to it.</summary>
    public string SlotName { get; }

    /// <summary>The key by which data writes it: its alias, if it has one.</summary>
    public string Name { get; }

    public string CSharpName { get; }

    /// <summary>Where its name stands in the schema.</summary>
    public SourceSpan Span { get; }

    /// <summary>The slot of the parent class that this one refines.</summary>
    public SlotDefinition? Refined { get; internal set; }

    /// <summary>The slot as it comes into the topmost class that has it, which is how rows are written and read.</summary>
    public SlotDefinition Declared => Refined is null ? this : Refined.Declared;

    public string? Description { get; internal set; }

    /// <summary>Why it should not be used any more.</summary>
    public string? Deprecated { get; internal set; }

    public string? SlotUri { get; internal set; }

    public RangeKind Kind { get; internal set; }

    /// <summary>The type of its values, where <see cref="Kind"/> is <see cref="RangeKind.Scalar"/>.</summary>
    public ScalarType Scalar { get; internal set; }

    /// <summary>The enum of its values, where <see cref="Kind"/> is <see cref="RangeKind.Enum"/>.</summary>
    public EnumDefinition? Enum { get; internal set; }

    /// <summary>
    /// The nearest class that all its values have in common, where <see cref="Kind"/> is
    /// <see cref="RangeKind.Reference"/>, <see cref="RangeKind.Part"/> or <see cref="RangeKind.Mention"/>; null where
    /// they have none.
    /// </summary>
    public ClassDefinition? Class { get; internal set; }

    /// <summary>The classes of which a value must be one.</summary>
    public ImmutableArray<ClassDefinition> Classes { get; internal set; } = ImmutableArray<ClassDefinition>.Empty;

    public bool IsRequired { get; internal set; }

    public bool IsRecommended { get; internal set; }

    public bool IsMultivalued { get; internal set; }

    public bool IsInlined { get; internal set; }

    public bool IsIdentifier { get; internal set; }

    /// <summary>Whether it tells a part from the others of the same owner.</summary>
    public bool IsKey { get; internal set; }

    /// <summary>Whether its value names the record's class.</summary>
    public bool DesignatesType { get; internal set; }

    public bool HasUniqueElements { get; internal set; }

    public int? MinimumCardinality { get; internal set; }

    public int? MaximumCardinality { get; internal set; }

    /// <summary>
    /// The exact number of values, where the schema gives one. <see cref="MinimumCardinality"/> and
    /// <see cref="MaximumCardinality"/> include it.
    /// </summary>
    public int? ExactCardinality { get; internal set; }

    /// <summary>What must hold for each value.</summary>
    public ImmutableArray<Constraint> Constraints { get; internal set; } = ImmutableArray<Constraint>.Empty;

    /// <summary>The value of a record that has none written.</summary>
    public string? Default { get; internal set; }

    /// <summary>The slot of the range's class that says the same from the other side.</summary>
    public SlotDefinition? Inverse { get; internal set; }

    /// <summary>Where its mentions stand, where <see cref="Kind"/> is <see cref="RangeKind.Mention"/>.</summary>
    public MentionScope Scope { get; internal set; }

    /// <summary>Whether its values are mentions of documents, seen from elsewhere: they are neither written nor exported.</summary>
    public bool IsComputed => Scope is MentionScope.Entity or MentionScope.Quotes;

    /// <summary>The template of a document's first line, where the slot is the class's header.</summary>
    public HeaderTemplate? Header { get; internal set; }

    /// <summary>Whether records keep a value for it: a header is taken apart into other slots.</summary>
    public bool IsStored => Header is null;

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

    /// <summary>The classes of which values can be, once the schema is bound.</summary>
    public IReadOnlyList<ClassDefinition> ConcreteClasses =>
        _concreteClasses ??= Classes.SelectMany(static c => c.ConcreteClasses).Distinct().ToArray();

    /// <summary>The range as messages name it.</summary>
    public string RangeWithArticle => string.Join(" or ", Classes.Select(static c => c.WithArticle));
}
