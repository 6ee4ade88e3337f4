using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Bind;

/// <summary>Binds records: their classes, and which of their slots have values.</summary>
internal sealed class RecordBinder
{
    private readonly ImmutableArray<Finding>.Builder _findings;

    private readonly CancellationToken _cancellation;

    public RecordBinder(ImmutableArray<Finding>.Builder findings, CancellationToken cancellation)
    {
        _findings = findings;
        _cancellation = cancellation;
        Values = new ValueBinder(this, findings, cancellation);
    }

    /// <summary>Binds the values of slots.</summary>
    public ValueBinder Values { get; }

    /// <summary>The records with identifiers that are bound so far.</summary>
    public ImmutableArray<Record>.Builder Records { get; } = ImmutableArray.CreateBuilder<Record>();

    /// <summary>The references so far that are written both in the document and in its annotations.</summary>
    public ImmutableArray<Agreement>.Builder Agreements { get; } = ImmutableArray.CreateBuilder<Agreement>();

    /// <summary>The identifiers of records that could not be bound and were reported.</summary>
    public ImmutableArray<string>.Builder Unbound { get; } = ImmutableArray.CreateBuilder<string>();

    /// <summary>Whether something that may contain records could not be bound.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>Binds a record that is written inside a collection or another record.</summary>
    /// <param name="slot">The slot whose value is the record.</param>
    /// <param name="identifier">The key of the record in a mapping; null in a list.</param>
    /// <returns>The record; null if its identifier or class is missing or wrong.</returns>
    public Record? BindInlined(SlotDefinition slot, YamlNode? identifier, YamlNode node, Record? owner)
    {
        if (FindClass(slot, identifier, node) is not { Identifier: { } identifierSlot } definition)
        {
            if (identifier is { } unbound)
            {
                Unbound.Add(unbound.Value);
            }

            return null;
        }

        YamlNode name;
        if (identifier is not null)
        {
            name = identifier.Value;
        }
        else if (!node.TryGet(identifierSlot.Name, out name) || name.IsAbsent)
        {
            _findings.Add(Catalog.MissingValue, node.FirstLine, identifierSlot.Span, $"This {definition.Name}", identifierSlot.Name);
            return null;
        }

        if (!Values.CheckIdentifier(identifierSlot, name))
        {
            if (name.Kind == YamlNodeKind.Scalar)
            {
                Unbound.Add(name.Value);
            }

            return null;
        }

        var record = new Record(definition, name.Value, name.Span, owner);
        Add(record);
        Fill(record, node);
        return record;
    }

    /// <summary>Adds a record to the unit.</summary>
    public void Add(Record record)
    {
        record.Ordinal = Records.Count;
        Records.Add(record);
    }

    /// <summary>Binds a part: a record without an identifier.</summary>
    /// <param name="slot">The slot whose value is the record.</param>
    /// <param name="key">The key of the part in a mapping; null in a list.</param>
    public Record? BindPart(SlotDefinition slot, YamlNode? key, YamlNode node, Record owner)
    {
        if (FindClass(slot, key, node) is not { } definition)
        {
            return null;
        }

        var part = new Record(definition, "", key?.Span ?? node.FirstLine, owner);
        if (key is { } name)
        {
            int ordinal = definition.IndexOf(definition.Key!.Name);
            Merge(part, ordinal, Values.Bind(part, ordinal, name));
        }

        Fill(part, node);
        return part;
    }

    /// <summary>Finds the class that a mapping names in its type designator.</summary>
    /// <param name="candidates">The classes that are allowed.</param>
    /// <param name="node">The mapping.</param>
    /// <param name="named">The class; null if it is not allowed, which is reported.</param>
    /// <returns>Whether the mapping names a class.</returns>
    public bool NamesClass(IReadOnlyList<ClassDefinition> candidates, YamlNode node, out ClassDefinition? named)
    {
        foreach (ClassDefinition candidate in candidates)
        {
            if (candidate.TypeDesignator is not { } designator
                || !node.TryGet(designator.Name, out YamlNode type) || type.IsAbsent)
            {
                continue;
            }

            named = candidates.FirstOrDefault(c => c.Name == type.Value && c.TypeDesignator is not null);
            if (named is null)
            {
                var names = candidates.Where(static c => c.TypeDesignator is not null).Select(static c => c.Name).ToList();
                NearName? near = NearName.Find(type.Value, names);
                _findings.Add(Finding
                    .CreateAgainst(Catalog.UnknownClass, type.Span, designator.Span, Excerpt.Short(type.Value),
                        Suggestion.Among(type.Value, names, near?.Value))
                    .With(NameFix.Of(type.Span, type.Value, near)));
            }

            return true;
        }

        named = null;
        return false;
    }

    /// <summary>Binds the values in a mapping to the slots of a record.</summary>
    public void BindSlots(Record record, YamlNode mapping)
    {
        foreach (YamlNode.Entry entry in mapping.Entries)
        {
            _cancellation.ThrowIfCancellationRequested();
            int ordinal = record.Class.IndexOf(entry.Key.Value);
            if (ordinal < 0)
            {
                // The slot that the author meant is not reported as missing.
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
                _findings.Add(Catalog.NotWritten, entry.Key.Span, slot.Span, slot.Name,
                    slot.Kind == RangeKind.Text ? "the text of the document" : "the first line of the document");
            }
            else if (slot.IsComputed)
            {
                _findings.Add(Catalog.NotWritten, entry.Key.Span, slot.Span, slot.Name, "the mentions in the documents");
            }
            else if (!IsNothing(slot, entry.Value))
            {
                Merge(record, ordinal, Values.Bind(record, ordinal, entry.Value));
            }
            else if (!Values.CheckComment(slot, entry.Value))
            {
                record.Refuse(ordinal);
            }
        }
    }

    /// <summary>
    /// Sets the values of a record that are not written, and reports the required values that are missing. Relations are
    /// checked later, because an inverse can add values.
    /// </summary>
    public void Complete(Record record)
    {
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            SlotDefinition slot = record.Class.Slots[i];
            if (!record.IsWritten(i))
            {
                record[i] = Unwritten(record, slot);
            }

            if (!record.IsIncomplete && slot.Inverse is null)
            {
                CheckPresence(record, i, slot);
            }
        }
    }

    /// <summary>Reports a key that is not a slot of a class.</summary>
    /// <returns>The slot with the most similar name; null if none is similar.</returns>
    public string? ReportUnknownKey(ClassDefinition definition, YamlNode key)
    {
        if (MissingSpace.Find([definition], key) is { } missing)
        {
            _findings.Add(missing);
            return missing.Arguments[0];
        }

        NearName? near = NearName.Find(key.Value, definition.Slots.Select(static slot => slot.Name));
        _findings.Add(Finding
            .CreateAgainst(Catalog.UnknownKey, key.Span, definition.Span, Excerpt.Short(key.Value),
                MessageText.Capitalized(definition.WithArticle), Suggestion.Clause(near?.Value))
            .With(NameFix.Of(key.Span, key.Value, near)));
        return near?.Value;
    }

    /// <summary>Returns the name of a slot as an example of how a record is written, preferably of a required slot.</summary>
    public static string ExampleSlot(ClassDefinition definition)
    {
        var written = definition.Slots.Where(static slot =>
            !slot.IsIdentifier && !slot.IsComputed && slot.Kind != RangeKind.Text && slot.Header is null).ToList();
        SlotDefinition? example = written.FirstOrDefault(static slot => slot.IsRequired)
            ?? written.FirstOrDefault()
            ?? definition.Slots.FirstOrDefault();
        return example?.Name ?? "id";
    }

    // Returns the class that the record names, otherwise the class of the slot.
    private ClassDefinition? FindClass(SlotDefinition slot, YamlNode? name, YamlNode node)
    {
        if (node.Kind != YamlNodeKind.Mapping && !(name is not null && node.IsAbsent))
        {
            _findings.Add(MissingSpace.Find(slot.ConcreteClasses, node)
                ?? Finding.CreateAgainst(Catalog.NotAMapping, node.Span, slot.Classes[0].Span, slot.RangeWithArticle, ExampleSlot(slot.Classes[0]),
                    node.IsAbsent ? "no value" : node.KindName));
            return null;
        }

        IReadOnlyList<ClassDefinition> candidates = slot.ConcreteClasses;
        if (NamesClass(candidates, node, out ClassDefinition? named))
        {
            return named;
        }

        if (slot.Classes.Length == 1 && !slot.Classes[0].IsAbstract)
        {
            return slot.Classes[0];
        }

        if (candidates.Count == 1)
        {
            return candidates[0];
        }

        string possible = candidates.Count == 0 ? "another class" : Alternatives.Of(candidates.Select(static c => c.Name));
        _findings.Add(Catalog.AbstractInstance, name?.Span ?? node.FirstLine, slot.Classes[0].Span, slot.Classes[0].Name, possible);
        return null;
    }

    private void Fill(Record record, YamlNode node)
    {
        if (node.Kind == YamlNodeKind.Mapping)
        {
            BindSlots(record, node);
        }

        Complete(record);
    }

    // An empty list has the same meaning as a key without a value.
    private static bool IsNothing(SlotDefinition slot, YamlNode node) =>
        node.IsAbsent || (slot.IsMultivalued && node.Kind != YamlNodeKind.Scalar && !node.Items.GetEnumerator().MoveNext());

    private void CheckSameIdentifier(Record record, SlotDefinition slot, YamlNode node)
    {
        if (node.Kind != YamlNodeKind.Scalar)
        {
            _findings.Add(Catalog.NotAScalar, node.Span, slot.Span, slot.Name, "text", node.KindName);
        }
        else if (node.IsAbsent)
        {
            return;
        }
        else if (string.IsNullOrWhiteSpace(node.Value))
        {
            // The empty identifier of a document was reported when the document was named.
            if (record.Text is null)
            {
                _findings.Add(Catalog.EmptyIdentifier, node.Span, slot.Span);
            }
        }
        else if (node.Value != record.Identifier)
        {
            _findings.Add(Catalog.IdentifierMismatch, node.Span, record.Span, record.Identifier, node.Value);
        }
    }

    // A value in the annotations must be equal to the value that the document already has.
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
        else if (!before.IsSameAs(value))
        {
            _findings.Add(
                Catalog.Disagreement, value.Span, before.Span, record.Class.Slots[ordinal].Name, Excerpt.Short(value.Shown), Excerpt.Short(before.Shown));
        }
    }

    private static Value? Unwritten(Record record, SlotDefinition slot)
    {
        Value? value = slot.DesignatesType ? new ScalarValue(record.Span, record.Class.Name)
            : slot.Default is not null ? ScalarBinder.Default(slot)
            : null;
        return value is not null && slot.IsMultivalued ? new ListValue(value.Span, ImmutableArray.Create(value)) : value;
    }

    private void CheckPresence(Record record, int ordinal, SlotDefinition slot)
    {
        // The values of these slots do not come from YAML, so other code checks them.
        if (slot.IsIdentifier || !slot.IsStored || slot.Kind == RangeKind.Mention || record.IsRefused(ordinal)
            || (slot.Kind == RangeKind.Text && record.Text is not null))
        {
            return;
        }

        if (record[ordinal] is null && slot.IsRequired)
        {
            ReportMissing(record, slot);
        }
        else if (record[ordinal] is null && slot.IsRecommended)
        {
            _findings.Add(Catalog.Recommended, record.Span, slot.Rule("recommended"), MessageText.Capitalized(record.DisplayName), slot.Name);
        }
        else if (record[ordinal] is ListValue list && CardinalityRule.Check(slot, list.Items.Length, list.Span) is { } broken)
        {
            _findings.Add(broken);
        }
    }

    private void ReportMissing(Record record, SlotDefinition slot) =>
        _findings.Add(Catalog.MissingValue, record.Span, slot.Rule("required"), MessageText.Capitalized(record.DisplayName), slot.Name);
}
