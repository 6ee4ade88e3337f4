using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Bind;

/// <summary>Binds the values of slots.</summary>
internal sealed class ValueBinder(
    RecordBinder records, ImmutableArray<Finding>.Builder findings, CancellationToken cancellation)
{
    private readonly ScalarBinder _scalars = new(findings);
    private readonly SelectorBinder _selectors = new(findings);

    /// <summary>The references that are bound so far, by their ordinals.</summary>
    public ImmutableArray<ReferenceSite>.Builder References { get; } = ImmutableArray.CreateBuilder<ReferenceSite>();

    /// <summary>The quotes that are bound so far, by their ordinals.</summary>
    public ImmutableArray<QuoteValue>.Builder Quotes => _selectors.Quotes;

    /// <summary>Binds the value of a slot.</summary>
    /// <returns>The value; null if it is wrong, which is reported.</returns>
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
                findings.Add(Catalog.NotAList, node.Span, slot.Span, slot.Name);
                return null;
            }

            return BindItem(record, ordinal, node);
        }

        var items = new List<Value>();
        Dictionary<Value, Value>? before = slot.HasUniqueElements || slot.Class?.Key is not null ? new(SaidValue.Comparer) : null;
        foreach (Value? item in BindItems(record, ordinal, node))
        {
            if (item is null)
            {
                record.Refuse(ordinal);
            }
            else if (before is null || IsNew(slot, before, item))
            {
                items.Add(item);
            }
        }

        return items.Count == 0 ? null : new ListValue(node.Span, items.ToImmutableArray());
    }

    /// <summary>Binds the records of a collection: a mapping by their identifiers, or a list.</summary>
    public List<Record> BindCollection(SlotDefinition slot, YamlNode node, Record? owner)
    {
        var bound = new List<Record>();
        if (node.IsAbsent)
        {
            return bound;
        }

        if (node.Kind == YamlNodeKind.Scalar)
        {
            findings.Add(Catalog.NotAScalar, node.Span, slot.Span, slot.Name,
                $"a mapping or list of records, each {slot.RangeWithArticle}", node.KindName);
            return bound;
        }

        if (node.Kind == YamlNodeKind.Mapping)
        {
            foreach (YamlNode.Entry entry in node.Entries)
            {
                Add(records.BindInlined(slot, entry.Key, entry.Value, owner));
            }
        }
        else
        {
            foreach (YamlNode item in node.Items)
            {
                Add(records.BindInlined(slot, null, item, owner));
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

    /// <summary>Binds the text that a header captured for a slot.</summary>
    public void BindCapture(Record record, int ordinal, SourceSpan span)
    {
        string text = span.Text;
        if (text.Length == 0)
        {
            return;
        }

        SlotDefinition slot = record.Class.Slots[ordinal];
        Value? value = slot.Kind == RangeKind.Reference
            ? AddReference(record, ordinal, span, text, byName: true)
            : _scalars.Bind(slot, text, span);
        if (value is null)
        {
            record.Refuse(ordinal);
        }

        record[ordinal] = value;
    }

    /// <summary>Returns whether a value can be used with the comment after it, which is reported if it may be a part of the value.</summary>
    public bool CheckComment(SlotDefinition slot, YamlNode node) => CommentRule.Check(slot, node, findings);

    /// <summary>Returns whether a node can be an identifier, and reports it if not.</summary>
    public bool CheckIdentifier(SlotDefinition slot, YamlNode node)
    {
        if (node.Kind != YamlNodeKind.Scalar)
        {
            findings.Add(Catalog.NotAScalar, node.Span, slot.Span, slot.Name, "text", node.KindName);
            return false;
        }

        CheckComment(slot, node);
        return CheckIdentifier(slot, node.IsAbsent ? "" : node.Value, node.Span);
    }

    /// <summary>Returns whether a text can be an identifier, and reports it if not.</summary>
    public bool CheckIdentifier(SlotDefinition slot, string text, SourceSpan span)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            findings.Add(Catalog.EmptyIdentifier, span, slot.Span);
            return false;
        }

        if (text.Length > CSharpName.MaximumLength)
        {
            findings.Add(Catalog.LongIdentifier, span, slot.Span, Excerpt.Short(text), MessageText.Number(text.Length), MessageText.Number(CSharpName.MaximumLength));
            return false;
        }

        return _scalars.Bind(slot, text, span) is not null;
    }

    private Value? BindItem(Record record, int ordinal, YamlNode node)
    {
        cancellation.ThrowIfCancellationRequested();
        SlotDefinition slot = record.Class.Slots[ordinal];
        switch (slot.Kind)
        {
            case RangeKind.Reference when slot.IsInlined:
                Record? inlined = records.BindInlined(slot, null, node, record);
                return inlined is null ? null : AddInlined(record, ordinal, inlined);

            case RangeKind.Reference:
                return CheckScalar(slot, node)
                    ? AddReference(record, ordinal, node.Span, node.Value)
                    : null;

            case RangeKind.Part:
                Record? part = records.BindPart(slot, null, node, record);
                return part is null ? null : new PartValue(part);

            case RangeKind.Quote:
                return _selectors.Bind(record, slot, node);

            case RangeKind.Mention:
                return BindMention(record, ordinal, node);

            default:
                if (!CheckComment(slot, node))
                {
                    // References to a name that was cut off are not reported.
                    records.Unbound.Add(node.Value);
                    return null;
                }

                return CheckScalar(slot, node) ? _scalars.Bind(slot, node.Value, node.Span) : null;
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

    // A single value is a list of one value. Parts with a key can be written as a mapping by that key.
    private IEnumerable<Value?> BindItems(Record record, int ordinal, YamlNode node)
    {
        SlotDefinition slot = record.Class.Slots[ordinal];
        if (node.Kind == YamlNodeKind.Sequence)
        {
            YamlNode? before = null;
            foreach (YamlNode item in node.Items)
            {
                Value? value = BindItem(record, ordinal, item);
                if (value is QuoteValue quote)
                {
                    quote.FollowsComma = item.IsPlain && before is { IsPlain: true } && node.IsFlow;
                }

                before = item;
                yield return value;
            }
        }
        else if (node.Kind == YamlNodeKind.Mapping && slot.Kind == RangeKind.Part && slot.Class!.Key is not null)
        {
            foreach (YamlNode.Entry entry in node.Entries)
            {
                Record? part = records.BindPart(slot, entry.Key, entry.Value, record);
                yield return part is null ? null : new PartValue(part);
            }
        }
        else
        {
            yield return BindItem(record, ordinal, node);
        }
    }

    private bool IsNew(SlotDefinition slot, Dictionary<Value, Value> before, Value item)
    {
        if (!slot.HasUniqueElements && item is not PartValue { Part.Class.Key: not null })
        {
            return true;
        }

        if (!before.TryGetValue(item, out Value? first))
        {
            before.Add(item, item);
            return true;
        }

        findings.Add(Catalog.RepeatedElement, item.Span, first.Span, Excerpt.Short(item.Shown), slot.Name);
        return false;
    }

    private MentionValue? BindMention(Record record, int ordinal, YamlNode node)
    {
        SlotDefinition slot = record.Class.Slots[ordinal];
        if (node.Kind != YamlNodeKind.Mapping)
        {
            findings.Add(Catalog.NotAMapping, node.Span, slot.Span, "a Mention", "entity", node.KindName);
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
                    if (CheckScalar(slot, entry.Value))
                    {
                        entity = AddReference(record, ordinal, entry.Value.Span, entry.Value.Value);
                    }

                    holds &= entity is not null;
                    break;

                case "quote":
                    quote = _selectors.Bind(record, slot, entry.Value);
                    holds &= quote is not null;
                    break;

                default:
                    NearName? near = NearName.Find(entry.Key.Value, ["entity", "quote"]);
                    findings.Add(Finding
                        .CreateAgainst(Catalog.UnknownKey, entry.Key.Span, slot.Rule("range"), entry.Key.Value, "A Mention",
                            Suggestion.Of(entry.Key.Value, near?.Value))
                        .With(NameFix.Of(entry.Key.Span, entry.Key.Value, near)));
                    holds = false;
                    break;
            }
        }

        if (holds && (entity is null || quote is null))
        {
            findings.Add(Catalog.MissingValue, node.Span, slot.Rule("range"), "This Mention", entity is null ? "entity" : "quote");
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

    private bool CheckScalar(SlotDefinition slot, YamlNode node)
    {
        if (node.Kind == YamlNodeKind.Scalar && !node.IsAbsent)
        {
            return true;
        }

        string expected = slot.Classes.IsEmpty ? "a single value" : $"the identifier of {slot.RangeWithArticle}";
        findings.Add(Catalog.NotAScalar, node.Span, slot.Span, slot.Name, expected, node.IsAbsent ? "no value" : node.KindName);
        return false;
    }
}
