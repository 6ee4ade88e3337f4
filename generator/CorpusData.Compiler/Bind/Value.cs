using System.Collections.Immutable;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Bind;

/// <summary>A value of a slot, with its span in the seeds.</summary>
public abstract class Value(SourceSpan span)
{
    /// <summary>The span of the value.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>The value as it is written in the seeds.</summary>
    public virtual string Shown => Span.Text;

    /// <summary>Returns whether the value has the same content as another value.</summary>
    public bool IsSameAs(Value other) => (this, other) switch
    {
        (ScalarValue x, ScalarValue y) => x.Text == y.Text,
        (QuoteValue x, QuoteValue y) => (x.Exact, x.Prefix, x.Suffix) == (y.Exact, y.Prefix, y.Suffix),
        (ReferenceValue x, ReferenceValue y) => x.Target == y.Target && x.Inlined == y.Inlined,
        (PartValue x, PartValue y) => x.Part.IsSameAs(y.Part),
        (MentionValue x, MentionValue y) => x.Entity.IsSameAs(y.Entity) && x.Quote.IsSameAs(y.Quote),
        (ListValue x, ListValue y) =>
            x.Items.Length == y.Items.Length && x.Items.Zip(y.Items, static (a, b) => a.IsSameAs(b)).All(static same => same),
        _ => false,
    };
}

/// <summary>A scalar: a value of a type or of an enum.</summary>
/// <param name="text">The canonical text, which equal values share.</param>
/// <param name="number">The value as a number, if its type has one: see <see cref="ScalarFormat"/>.</param>
public sealed class ScalarValue(SourceSpan span, string text, long number = 0) : Value(span)
{
    private readonly string? _text = WrittenText.Keep(span, text);

    public string Text => _text ?? Span.Text;

    public long Number { get; } = number;
}

/// <summary>A reference to a record.</summary>
/// <param name="ordinal">The index among the references of the unit.</param>
/// <param name="target">The identifier, or a surface form if <paramref name="byName"/> is true.</param>
/// <param name="inlined">The record itself, if it is written in place.</param>
public sealed class ReferenceValue(
    SourceSpan span, int ordinal, string target, bool byName = false, Record? inlined = null) : Value(span)
{
    public int Ordinal { get; } = ordinal;

    public string Target { get; } = target;

    /// <summary>Whether the target can be a surface form instead of an identifier, as in a header.</summary>
    public bool ByName { get; } = byName;

    public Record? Inlined { get; } = inlined;
}

/// <summary>A part: an instance of a class without an identifier.</summary>
public sealed class PartValue(Record part) : Value(part.Span)
{
    public Record Part { get; } = part;
}

/// <summary>A quote: words that must be in a text verbatim.</summary>
/// <param name="ordinal">The index among the quotes of the unit.</param>
/// <param name="holder">The record or part that contains the quote.</param>
public sealed class QuoteValue(
    SourceSpan span, int ordinal, Record holder, string exact, string? prefix, string? suffix) : Value(span)
{
    private readonly string? _exact = WrittenText.Keep(span, exact);

    public int Ordinal { get; } = ordinal;

    public Record Holder { get; } = holder;

    public string Exact => _exact ?? Span.Text;

    public string? Prefix { get; } = prefix;

    public string? Suffix { get; } = suffix;

    /// <summary>The mapping in which the quote is written; null if it is written as text.</summary>
    public QuoteMapping? Mapping { get; internal set; }

    /// <summary>Whether only a comma in brackets divides the quote from the one before it, so that the two may be one.</summary>
    public bool FollowsComma { get; internal set; }

    // The span covers only the exact words.
    public override string Shown => Prefix is null && Suffix is null
        ? base.Shown
        : $"{{ exact: {Exact}{Part("prefix", Prefix)}{Part("suffix", Suffix)} }}";

    private static string Part(string name, string? words) => words is null ? "" : $", {name}: {words}";
}

/// <summary>An explicit mention: an entity, and the quote that names it.</summary>
public sealed class MentionValue(SourceSpan span, ReferenceValue entity, QuoteValue quote) : Value(span)
{
    public ReferenceValue Entity { get; } = entity;

    public QuoteValue Quote { get; } = quote;
}

/// <summary>The values of a multivalued slot.</summary>
public sealed class ListValue(SourceSpan span, ImmutableArray<Value> items) : Value(span)
{
    public ImmutableArray<Value> Items { get; } = items;
}
