using System.Collections.Immutable;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;
using CorpusData.Runtime;

namespace CorpusData.Compiler.Bind;

/// <summary>Binds records: which slots are written, and whether each that must be is.</summary>
internal sealed class RecordBinder
{
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics;

    public RecordBinder(ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        _diagnostics = diagnostics;
        Values = new ValueBinder(this, diagnostics);
    }

    /// <summary>Binds the values of slots.</summary>
    public ValueBinder Values { get; }

    /// <summary>The records with identifiers bound so far.</summary>
    public ImmutableArray<Record>.Builder Records { get; } = ImmutableArray.CreateBuilder<Record>();

    /// <summary>The references written twice so far.</summary>
    public ImmutableArray<Agreement>.Builder Agreements { get; } = ImmutableArray.CreateBuilder<Agreement>();

    /// <summary>Binds a record that is written in place.</summary>
    /// <param name="identifier">The key that names it in a mapping; null in a list.</param>
    /// <returns>The record, or null where it has no usable identifier or class.</returns>
    public Record? BindInlined(ClassDefinition definition, YamlNode? identifier, YamlNode node, Record? owner)
    {
        if (node.Kind != YamlNodeKind.Mapping && !(identifier is not null && node.IsAbsent))
        {
            Report(Catalogue.NotAMapping, node.Span, definition.Span, Capitalized(definition.WithArticle), node.KindName);
            return null;
        }

        if (definition.IsAbstract)
        {
            string concrete = string.Join(", ", definition.ConcreteClasses.Select(static c => c.Name));
            Report(Catalogue.AbstractInstance, (identifier ?? node).Span, definition.Span, definition.Name, concrete);
            return null;
        }

        SlotDefinition slot = definition.Identifier!;
        YamlNode name;
        if (identifier is not null)
        {
            name = identifier.Value;
        }
        else if (!node.TryGet(slot.Name, out name) || name.IsAbsent)
        {
            Report(Catalogue.MissingValue, node.Span, slot.Span, $"This {definition.Name}", slot.Name);
            return null;
        }

        if (!Values.CheckIdentifier(slot, name))
        {
            return null;
        }

        var record = new Record(definition, name.Value, name.Span, owner);
        Records.Add(record);
        if (node.Kind == YamlNodeKind.Mapping)
        {
            BindSlots(record, node);
        }

        CheckRequired(record);
        return record;
    }

    /// <summary>Binds a part of a record.</summary>
    public Record? BindPart(ClassDefinition definition, YamlNode node, Record owner)
    {
        if (node.Kind != YamlNodeKind.Mapping)
        {
            Report(Catalogue.NotAMapping, node.Span, definition.Span, Capitalized(definition.WithArticle), node.KindName);
            return null;
        }

        var part = new Record(definition, "", FirstLine(node), owner);
        BindSlots(part, node);
        CheckRequired(part);
        return part;
    }

    /// <summary>Binds what a mapping has for the slots of a record.</summary>
    public void BindSlots(Record record, YamlNode mapping)
    {
        foreach (YamlNode.Entry entry in mapping.Entries)
        {
            int ordinal = record.Class.IndexOf(entry.Key.Value);
            if (ordinal < 0)
            {
                // What the author meant to write is not missing as well.
                if (ReportUnknownKey(record.Class, entry.Key) is { } meant)
                {
                    record.Refuse(record.Class.IndexOf(meant));
                }

                continue;
            }

            SlotDefinition slot = record.Class.Slots[ordinal];
            if (slot.IsIdentifier)
            {
                CheckSameIdentifier(record, slot, entry.Value);
            }
            else if (slot.Kind == RangeKind.Text || slot.Header is not null)
            {
                Report(Catalogue.NotWritten, entry.Key.Span, slot.Span, slot.Name,
                    slot.Kind == RangeKind.Text ? "it is the text of the document file" : "it is the document's first line");
            }
            else if (!entry.Value.IsAbsent)
            {
                Merge(record, ordinal, Values.Bind(record, ordinal, entry.Value));
            }
        }
    }

    private void CheckSameIdentifier(Record record, SlotDefinition slot, YamlNode node)
    {
        if (node.Kind != YamlNodeKind.Scalar)
        {
            Report(Catalogue.NotAScalar, node.Span, slot.Span, slot.Name, "a string", node.KindName);
        }
        else if (!node.IsAbsent && node.Value != record.Identifier && node.Value.Length > 0)
        {
            Report(Catalogue.IdentifierMismatch, node.Span, record.Span, record.Identifier, node.Value);
        }
    }

    // What the document says already must be what the annotations say.
    private void Merge(Record record, int ordinal, Value? value)
    {
        Value? before = record[ordinal];
        if (value is null)
        {
            record.Refuse(ordinal);
        }
        else if (before is null)
        {
            record[ordinal] = value;
        }
        else if (before is ReferenceValue first && value is ReferenceValue second)
        {
            Agreements.Add(new Agreement(record, ordinal, first, second));
        }
        else if (!SameText(before, value))
        {
            _diagnostics.Add(Diagnostic.CreateAgainst(
                Catalogue.Disagreement, value.Span, before.Span, record.Class.Slots[ordinal].Name, Shown(value), Shown(before)));
        }
    }

    private static bool SameText(Value a, Value b) => (a, b) switch
    {
        (ScalarValue x, ScalarValue y) => x.Text == y.Text,
        (QuoteValue x, QuoteValue y) => (x.Exact, x.Prefix, x.Suffix) == (y.Exact, y.Prefix, y.Suffix),
        (ReferenceValue x, ReferenceValue y) => x.Target == y.Target && x.Inlined == y.Inlined,
        (ListValue x, ListValue y) => x.Items.Length == y.Items.Length && x.Items.Zip(y.Items, SameText).All(same => same),
        _ => false,
    };

    private static string Shown(Value value) =>
        Excerpt.Short(value.Span.File.Text.Substring(value.Span.Start, value.Span.End - value.Span.Start));

    /// <summary>Reports what a record must have and has not; relations that an inverse may give are checked later.</summary>
    public void CheckRequired(Record record)
    {
        if (record.IsIncomplete)
        {
            return;
        }

        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            SlotDefinition slot = record.Class.Slots[i];
            bool isChecked = slot.IsRequired && !slot.IsIdentifier && slot.IsStored
                && slot.Kind != RangeKind.Text && slot.Inverse is null;
            if (isChecked && !record.IsWritten(i))
            {
                ReportMissing(record, slot);
            }
        }
    }

    private void ReportMissing(Record record, SlotDefinition slot) =>
        Report(Catalogue.MissingValue, record.Span, slot.Rule("required"), Capitalized(record.DisplayName), slot.Name);

    /// <summary>Reports a key that a class has no slot for.</summary>
    /// <returns>The slot that was meant, if one is near.</returns>
    public string? ReportUnknownKey(ClassDefinition definition, YamlNode key)
    {
        string? nearest = NearestName.Find(key.Value, definition.Slots.Select(static slot => slot.Name));
        Report(Catalogue.UnknownKey, key.Span, definition.Span, Excerpt.Short(key.Value), definition.WithArticle,
            Suggestion.Clause(nearest));
        return nearest;
    }

    private void Report(
        DiagnosticDescriptor descriptor, SourceSpan at, SourceSpan rule, params string[] arguments) =>
        _diagnostics.Add(Diagnostic.CreateAgainst(descriptor, at, rule, arguments));

    /// <summary>The first line of a node, to report what is wrong with the whole of it.</summary>
    public static SourceSpan FirstLine(YamlNode node)
    {
        SourceSpan span = node.Span;
        int end = span.File.Text.IndexOf('\n', span.Start, span.End - span.Start);
        return end < 0 ? span : span with { End = end };
    }

    /// <summary>The text with a capital at its beginning.</summary>
    public static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
