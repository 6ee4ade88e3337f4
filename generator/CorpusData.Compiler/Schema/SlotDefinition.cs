using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>A slot of a class.</summary>
public sealed class SlotDefinition
{
    private readonly ImmutableDictionary<string, SourceSpan> _rules;

    internal SlotDefinition(
        string name, string csharpName, SourceSpan span, ImmutableDictionary<string, SourceSpan> rules)
    {
        Name = name;
        CSharpName = csharpName;
        Span = span;
        _rules = rules;
    }

    public string Name { get; }

    public string CSharpName { get; }

    /// <summary>Where its name stands in the schema.</summary>
    public SourceSpan Span { get; }

    public string? Description { get; internal set; }

    public string? SlotUri { get; internal set; }

    public RangeKind Kind { get; internal set; }

    /// <summary>The type of its values, where <see cref="Kind"/> is <see cref="RangeKind.Scalar"/>.</summary>
    public ScalarType Scalar { get; internal set; }

    /// <summary>The enum of its values, where <see cref="Kind"/> is <see cref="RangeKind.Enum"/>.</summary>
    public EnumDefinition? Enum { get; internal set; }

    /// <summary>
    /// The class of its values, where <see cref="Kind"/> is <see cref="RangeKind.Reference"/> or
    /// <see cref="RangeKind.Part"/>; the class of the entities, where it is <see cref="RangeKind.Mention"/>.
    /// </summary>
    public ClassDefinition? Class { get; internal set; }

    public bool IsRequired { get; internal set; }

    public bool IsMultivalued { get; internal set; }

    public bool IsInlined { get; internal set; }

    public bool IsIdentifier { get; internal set; }

    /// <summary>The slot of the range's class that says the same from the other side.</summary>
    public SlotDefinition? Inverse { get; internal set; }

    public Regex? Pattern { get; internal set; }

    /// <summary>The template of a document's first line, where the slot is the class's header.</summary>
    public HeaderTemplate? Header { get; internal set; }

    /// <summary>Whether records keep a value for it: a header is taken apart into other slots.</summary>
    public bool IsStored => Header is null;

    /// <summary>Where a rule of the slot stands in the schema: the value of a meta-slot, else the slot's name.</summary>
    public SourceSpan Rule(string metaSlot) => _rules.TryGetValue(metaSlot, out SourceSpan span) ? span : Span;
}
