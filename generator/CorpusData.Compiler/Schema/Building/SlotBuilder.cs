using System.Collections.Immutable;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>A slot of a class while the passes bind it; its <see cref="SlotDefinition"/> is created from it afterward.</summary>
internal sealed class SlotBuilder(
    string slotName, string name, string csharpName, SourceSpan span, ImmutableDictionary<string, SourceSpan> rules)
{
    public string SlotName { get; } = slotName;

    public string Name { get; } = name;

    public string CSharpName { get; set; } = csharpName;

    public SourceSpan Span { get; } = span;

    /// <summary>The span of the value of each meta-slot in the schema.</summary>
    public ImmutableDictionary<string, SourceSpan> Rules { get; } = rules;

    public SlotBuilder? Refined { get; set; }

    public SlotBuilder Declared => Refined is null ? this : Refined.Declared;

    public string? Description { get; set; }

    public string? Deprecated { get; set; }

    public VocabularyTerm? SlotUri { get; set; }

    public RangeKind Kind { get; set; }

    public ScalarType Scalar { get; set; }

    public EnumDefinition? Enum { get; set; }

    public ClassBuilder? Class { get; set; }

    public ImmutableArray<ClassBuilder> Classes { get; set; } = ImmutableArray<ClassBuilder>.Empty;

    public bool IsRequired { get; set; }

    public bool IsRecommended { get; set; }

    public bool IsMultivalued { get; set; }

    public bool IsInlined { get; set; }

    public bool IsIdentifier { get; set; }

    public bool IsKey { get; set; }

    public bool DesignatesType { get; set; }

    public bool HasUniqueElements { get; set; }

    public int? MinimumCardinality { get; set; }

    public int? MaximumCardinality { get; set; }

    public int? ExactCardinality { get; set; }

    public ImmutableArray<Constraint> Constraints { get; set; } = ImmutableArray<Constraint>.Empty;

    public string? Default { get; set; }

    public SlotBuilder? Inverse { get; set; }

    public MentionScope Scope { get; set; }

    public HeaderTemplate? Header { get; set; }

    /// <summary>Returns the span of a rule of the slot: the value of a meta-slot, or the slot's name if it has no such value.</summary>
    public SourceSpan Rule(string metaSlot) => Rules.TryGetValue(metaSlot, out SourceSpan span) ? span : Span;

    /// <summary>Returns whether records of a class may be values of the slot.</summary>
    public bool Accepts(ClassBuilder definition) => Classes.Any(definition.Is);
}
