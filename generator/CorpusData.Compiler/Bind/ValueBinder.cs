using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Bind;

/// <summary>Binds the values of slots.</summary>
internal sealed class ValueBinder(RecordBinder records, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    /// <summary>The references bound so far, by their ordinals.</summary>
    public ImmutableArray<ReferenceSite>.Builder References { get; } = ImmutableArray.CreateBuilder<ReferenceSite>();

    /// <summary>The quotes bound so far, by their ordinals.</summary>
    public ImmutableArray<QuoteValue>.Builder Quotes { get; } = ImmutableArray.CreateBuilder<QuoteValue>();

    /// <summary>Binds what is written for a slot.</summary>
    /// <returns>The value; null where it is wrong, and reported.</returns>
    public Value? Bind(Record record, int ordinal, YamlNode node)
    {
        SlotDefinition slot = record.Class.Slots[ordinal];
        if (slot.Kind == RangeKind.Reference && slot.IsInlined && slot.IsMultivalued)
        {
            return BindInlinedList(record, ordinal, node);
        }

        if (!slot.IsMultivalued)
        {
            if (node.Kind == YamlNodeKind.Sequence)
            {
                Report(Catalogue.NotAList, node.Span, slot.Span, slot.Name);
                return null;
            }

            return BindItem(record, ordinal, node);
        }

        // A single value stands for a list of one.
        var nodes = new List<YamlNode>();
        if (node.Kind == YamlNodeKind.Sequence)
        {
            foreach (YamlNode item in node.Items)
            {
                nodes.Add(item);
            }
        }
        else
        {
            nodes.Add(node);
        }

        ImmutableArray<Value>.Builder items = ImmutableArray.CreateBuilder<Value>(nodes.Count);
        foreach (YamlNode item in nodes)
        {
            if (BindItem(record, ordinal, item) is { } value)
            {
                items.Add(value);
            }
            else
            {
                record.Refuse(ordinal);
            }
        }

        return items.Count == 0 ? null : new ListValue(node.Span, items.ToImmutable());
    }

    /// <summary>Binds the records of a collection: a mapping by identifier, or a list.</summary>
    public List<Record> BindCollection(SlotDefinition slot, YamlNode node, Record? owner)
    {
        var bound = new List<Record>();
        ClassDefinition definition = slot.Class!;
        if (node.IsAbsent)
        {
            return bound;
        }

        if (node.Kind == YamlNodeKind.Scalar)
        {
            Report(Catalogue.NotAScalar, node.Span, slot.Span, slot.Name,
                $"records of {definition.Name}, by identifier or as a list", node.KindName);
            return bound;
        }

        if (node.Kind == YamlNodeKind.Mapping)
        {
            foreach (YamlNode.Entry entry in node.Entries)
            {
                Add(records.BindInlined(definition, entry.Key, entry.Value, owner));
            }
        }
        else
        {
            foreach (YamlNode item in node.Items)
            {
                Add(records.BindInlined(definition, null, item, owner));
            }
        }

        return bound;

        void Add(Record? record)
        {
            if (record is not null)
            {
                bound.Add(record);
            }
        }
    }

    /// <summary>Binds what a header captured for a slot.</summary>
    public void BindCapture(Record record, int ordinal, SourceSpan span)
    {
        string text = span.File.Text.Substring(span.Start, span.End - span.Start);
        if (text.Length == 0)
        {
            return;
        }

        SlotDefinition slot = record.Class.Slots[ordinal];
        if (slot.IsIdentifier)
        {
            return;
        }

        Value? value = slot.Kind == RangeKind.Reference
            ? AddReference(record, ordinal, span, text, byName: true)
            : BindScalar(slot, text, span);
        if (value is null)
        {
            record.Refuse(ordinal);
        }

        record[ordinal] = value;
    }

    /// <summary>Whether a node can be an identifier; reports why not.</summary>
    public bool CheckIdentifier(SlotDefinition slot, YamlNode node)
    {
        if (node.Kind != YamlNodeKind.Scalar)
        {
            Report(Catalogue.NotAScalar, node.Span, slot.Span, slot.Name, "a string", node.KindName);
            return false;
        }

        if (string.IsNullOrWhiteSpace(node.Value))
        {
            Report(Catalogue.EmptyIdentifier, node.Span, slot.Span);
            return false;
        }

        return BindScalar(slot, node.Value, node.Span) is not null;
    }

    private Value? BindItem(Record record, int ordinal, YamlNode node)
    {
        SlotDefinition slot = record.Class.Slots[ordinal];
        switch (slot.Kind)
        {
            case RangeKind.Reference when slot.IsInlined:
                Record? inlined = records.BindInlined(slot.Class!, null, node, record);
                return inlined is null ? null : AddInlined(record, ordinal, inlined);

            case RangeKind.Reference:
                return CheckScalar(slot, node, $"the identifier of {slot.Class!.WithArticle}")
                    ? AddReference(record, ordinal, node.Span, node.Value)
                    : null;

            case RangeKind.Part:
                Record? part = records.BindPart(slot.Class!, node, record);
                return part is null ? null : new PartValue(part);

            case RangeKind.Quote:
                return BindQuote(record, slot, node);

            case RangeKind.Mention:
                return BindMention(record, ordinal, node);

            default:
                return CheckScalar(slot, node, "one value") ? BindScalar(slot, node.Value, node.Span) : null;
        }
    }

    private Value? BindInlinedList(Record record, int ordinal, YamlNode node)
    {
        SlotDefinition slot = record.Class.Slots[ordinal];
        List<Record> bound = BindCollection(slot, node, record);
        if (bound.Count == 0)
        {
            return null;
        }

        return new ListValue(
            node.Span, bound.Select(item => (Value)AddInlined(record, ordinal, item)).ToImmutableArray());
    }

    private Value? BindScalar(SlotDefinition slot, string text, SourceSpan span)
    {
        if (HasLoneSurrogate(text))
        {
            Report(Catalogue.InvalidText, span, slot.Rule("range"));
            return null;
        }

        if (slot.Enum is { } enumeration)
        {
            int index = enumeration.IndexOf(text);
            if (index >= 0)
            {
                return new ScalarValue(span, text, index);
            }

            Report(Catalogue.UnknownEnumValue, span, enumeration.Span, Excerpt.Short(text), enumeration.Name,
                Suggestion.For(text, enumeration.Values.Select(static value => value.Text)));
            return null;
        }

        if (!ScalarReader.TryRead(slot.Scalar, text, out string canonical, out long number))
        {
            Report(Catalogue.WrongType, span, slot.Rule("range"), Excerpt.Short(text), ScalarReader.Expectation(slot.Scalar));
            return null;
        }

        return MatchesPattern(slot, text, span) ? new ScalarValue(span, canonical, number) : null;
    }

    private bool MatchesPattern(SlotDefinition slot, string text, SourceSpan span)
    {
        if (slot.Pattern is not { } pattern)
        {
            return true;
        }

        try
        {
            if (pattern.IsMatch(text))
            {
                return true;
            }

            Report(Catalogue.PatternMismatch, span, slot.Rule("pattern"), Excerpt.Short(text), pattern.ToString());
        }
        catch (RegexMatchTimeoutException)
        {
            Report(Catalogue.PatternTimeout, span, slot.Rule("pattern"), Excerpt.Short(text), pattern.ToString());
        }

        return false;
    }

    private QuoteValue? BindQuote(Record record, SlotDefinition slot, YamlNode node)
    {
        string? exact = node.Value;
        string? prefix = null;
        string? suffix = null;
        SourceSpan span = node.Span;
        if (node.Kind == YamlNodeKind.Sequence)
        {
            Report(Catalogue.NotAScalar, node.Span, slot.Span, slot.Name, "a quote", node.KindName);
            return null;
        }

        if (node.Kind == YamlNodeKind.Mapping)
        {
            if (!ReadSelector(slot, node, out exact, out prefix, out suffix, ref span))
            {
                return null;
            }
        }

        if (string.IsNullOrWhiteSpace(exact))
        {
            Report(Catalogue.EmptyQuote, span, slot.Rule("range"));
            return null;
        }

        var quote = new QuoteValue(span, Quotes.Count, record, exact!, prefix, suffix);
        Quotes.Add(quote);
        return quote;
    }

    private bool ReadSelector(
        SlotDefinition slot, YamlNode node, out string? exact, out string? prefix, out string? suffix, ref SourceSpan span)
    {
        exact = prefix = suffix = null;
        bool holds = true;
        foreach (YamlNode.Entry entry in node.Entries)
        {
            string key = entry.Key.Value;
            if (key is not ("exact" or "prefix" or "suffix"))
            {
                Report(Catalogue.UnknownKey, entry.Key.Span, slot.Rule("range"), key, "a Quote",
                    Suggestion.For(key, ["exact", "prefix", "suffix"]));
                holds = false;
            }
            else if (entry.Value.Kind != YamlNodeKind.Scalar)
            {
                Report(Catalogue.NotAScalar, entry.Value.Span, slot.Rule("range"), key, "a string", entry.Value.KindName);
                holds = false;
            }
            else if (key == "exact")
            {
                exact = entry.Value.Value;
                span = entry.Value.Span;
            }
            else if (key == "prefix")
            {
                prefix = entry.Value.Value;
            }
            else
            {
                suffix = entry.Value.Value;
            }
        }

        return holds;
    }

    private MentionValue? BindMention(Record record, int ordinal, YamlNode node)
    {
        SlotDefinition slot = record.Class.Slots[ordinal];
        if (node.Kind != YamlNodeKind.Mapping)
        {
            Report(Catalogue.NotAMapping, node.Span, slot.Span, "A Mention", node.KindName);
            return null;
        }

        ReferenceValue? entity = null;
        QuoteValue? quote = null;
        bool holds = true;
        foreach (YamlNode.Entry entry in node.Entries)
        {
            switch (entry.Key.Value)
            {
                case "entity":
                    if (CheckScalar(slot, entry.Value, $"the identifier of {slot.Class!.WithArticle}"))
                    {
                        entity = AddReference(record, ordinal, entry.Value.Span, entry.Value.Value);
                    }

                    holds &= entity is not null;
                    break;

                case "quote":
                    quote = BindQuote(record, slot, entry.Value);
                    holds &= quote is not null;
                    break;

                default:
                    Report(Catalogue.UnknownKey, entry.Key.Span, slot.Rule("range"), entry.Key.Value, "a Mention",
                        Suggestion.For(entry.Key.Value, ["entity", "quote"]));
                    break;
            }
        }

        if (holds && (entity is null || quote is null))
        {
            Report(Catalogue.MissingValue, node.Span, slot.Rule("range"), "This Mention", entity is null ? "entity" : "quote");
        }

        return entity is null || quote is null ? null : new MentionValue(node.Span, entity, quote);
    }

    private ReferenceValue AddReference(Record record, int ordinal, SourceSpan span, string target, bool byName = false)
    {
        var value = new ReferenceValue(span, References.Count, target, byName);
        References.Add(new ReferenceSite(record, ordinal, value));
        return value;
    }

    private ReferenceValue AddInlined(Record record, int ordinal, Record inlined)
    {
        var value = new ReferenceValue(inlined.Span, References.Count, inlined.Identifier, byName: false, inlined);
        References.Add(new ReferenceSite(record, ordinal, value));
        return value;
    }

    private bool CheckScalar(SlotDefinition slot, YamlNode node, string expected)
    {
        if (node.Kind == YamlNodeKind.Scalar && !node.IsAbsent)
        {
            return true;
        }

        Report(Catalogue.NotAScalar, node.Span, slot.Span, slot.Name, expected, node.IsAbsent ? "nothing" : node.KindName);
        return false;
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                {
                    return true;
                }

                i++;
            }
        }

        return false;
    }

    private void Report(DiagnosticDescriptor descriptor, SourceSpan at, SourceSpan rule, params string[] arguments) =>
        diagnostics.Add(Diagnostic.CreateAgainst(descriptor, at, rule, arguments));
}
