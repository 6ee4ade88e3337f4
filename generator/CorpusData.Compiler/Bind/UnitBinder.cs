using System.Collections.Immutable;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;
using CorpusData.Runtime;

namespace CorpusData.Compiler.Bind;

/// <summary>The bind stage: one unit's syntax and the schema in, its records out.</summary>
public sealed class UnitBinder
{
    private readonly SeedUnit _seed;
    private readonly SchemaDefinition _schema;
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly ImmutableArray<Record>.Builder _records = ImmutableArray.CreateBuilder<Record>();
    private readonly ImmutableArray<Agreement>.Builder _agreements = ImmutableArray.CreateBuilder<Agreement>();
    private readonly ValueBinder _values;

    private UnitBinder(SeedUnit seed, SchemaDefinition schema)
    {
        _seed = seed;
        _schema = schema;
        _values = new ValueBinder(this, _diagnostics);
    }

    /// <summary>Binds a unit. What is wrong with it stands in the result's diagnostics.</summary>
    public static BoundUnit Bind(SeedUnit seed, SchemaDefinition schema)
    {
        var binder = new UnitBinder(seed, schema);
        binder._diagnostics.AddRange(seed.Diagnostics);
        if (schema.IsUsable)
        {
            binder.BindUnit();
        }

        return new BoundUnit(
            seed,
            binder._records.ToImmutable(),
            binder._values.References.ToImmutable(),
            binder._values.Quotes.ToImmutable(),
            binder._agreements.ToImmutable(),
            binder._diagnostics.ToImmutable(),
            binder.Digest());
    }

    /// <summary>Binds a record that is written in place.</summary>
    /// <param name="identifier">The key that names it in a mapping; null in a list.</param>
    /// <returns>The record, or null where it has no usable identifier or class.</returns>
    internal Record? BindInlined(ClassDefinition definition, YamlNode? identifier, YamlNode node, Record? owner)
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

        if (!_values.CheckIdentifier(slot, name))
        {
            return null;
        }

        var record = new Record(definition, name.Value, name.Span, owner);
        _records.Add(record);
        if (node.Kind == YamlNodeKind.Mapping)
        {
            BindSlots(record, node);
        }

        CheckRequired(record);
        return record;
    }

    /// <summary>Binds a part of a record.</summary>
    internal Record? BindPart(ClassDefinition definition, YamlNode node, Record owner)
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

    private void BindUnit()
    {
        if (_seed.Document is { } document)
        {
            BindDocument(document);
        }
        else if (_seed.Yaml!.Yaml is { } tree)
        {
            BindRootPart(tree.Root);
        }
    }

    private void BindRootPart(YamlNode node)
    {
        ClassDefinition root = _schema.Root!;
        if (node.Kind != YamlNodeKind.Mapping)
        {
            Report(Catalogue.NotAMapping, node.Span, root.Span, $"A part of {root.Name}", node.KindName);
            return;
        }

        if (IsOrphan(node))
        {
            return;
        }

        foreach (YamlNode.Entry entry in node.Entries)
        {
            int ordinal = root.IndexOf(entry.Key.Value);
            if (ordinal < 0)
            {
                ReportUnknownKey(root, entry.Key);
            }
            else
            {
                _values.BindCollection(root.Slots[ordinal], entry.Value, owner: null);
            }
        }
    }

    // Annotations whose document is missing would give an error a line; what is wrong is the one thing.
    private bool IsOrphan(YamlNode node)
    {
        foreach (YamlNode.Entry entry in node.Entries)
        {
            string key = entry.Key.Value;
            ClassDefinition? definition = _schema.DocumentClasses.FirstOrDefault(c => c.IndexOf(key) >= 0);
            if (definition is not null && _schema.Root!.IndexOf(key) < 0)
            {
                string name = entry.Key.Span.File.DisplayPath;
                name = name.Substring(name.LastIndexOf('/') + 1);
                name = name.Substring(0, name.LastIndexOf('.'));
                Report(Catalogue.AnnotationsWithoutDocument, entry.Key.Span, definition.Span, key, definition.WithArticle, name);
                return true;
            }
        }

        return false;
    }

    private void BindDocument(ParsedFile document)
    {
        if (_seed.Rival is { } rival)
        {
            var at = new SourceSpan(rival, 0, 0);
            _diagnostics.Add(Diagnostic.Create(
                Catalogue.TwoDocuments, at, document.File.DisplayPath, rival.DisplayPath));
        }

        if (document.IsBroken || FindDocumentClass(document) is not { } definition)
        {
            return;
        }

        YamlNode? frontMatter = Mapping(definition, document.Yaml);
        YamlNode? annotations = Mapping(definition, _seed.Yaml?.Yaml);
        Record record = NameDocument(document, definition, frontMatter, annotations);
        record.IsIncomplete = _seed.IsBroken;
        _records.Add(record);
        string? mismatch = ReadContent(document, record);
        if (frontMatter is { } first)
        {
            BindSlots(record, first);
        }

        if (annotations is { } second)
        {
            BindSlots(record, second);
        }

        CheckHeader(record, mismatch);
        CheckRequired(record);
    }

    private ClassDefinition? FindDocumentClass(ParsedFile document)
    {
        var candidates = _schema.DocumentClasses.ToList();
        if (_seed.DocumentClass is { Length: > 0 } name)
        {
            candidates.RemoveAll(c => c.Name != name);
        }

        if (candidates.Count == 1)
        {
            return candidates[0];
        }

        string count = candidates.Count == 0 ? "no class with a slot of range text" : "several classes";
        string names = candidates.Count == 0 ? "" : $" ({string.Join(", ", candidates.Select(static c => c.Name))})";
        _diagnostics.Add(Diagnostic.Create(
            Catalogue.DocumentClass, new SourceSpan(document.File, 0, 0), count, names));
        return null;
    }

    private YamlNode? Mapping(ClassDefinition definition, YamlTree? tree)
    {
        if (tree is null || tree.Root.IsAbsent)
        {
            return null;
        }

        if (tree.Root.Kind == YamlNodeKind.Mapping)
        {
            return tree.Root;
        }

        Report(Catalogue.NotAMapping, tree.Root.Span, definition.Span,
            Capitalized(definition.WithArticle), tree.Root.KindName);
        return null;
    }

    private Record NameDocument(
        ParsedFile document, ClassDefinition definition, YamlNode? frontMatter, YamlNode? annotations)
    {
        SlotDefinition slot = definition.Identifier!;
        foreach (YamlNode? source in new[] { frontMatter, annotations })
        {
            if (source is { } mapping && mapping.TryGet(slot.Name, out YamlNode name) && !name.IsAbsent
                && _values.CheckIdentifier(slot, name))
            {
                return new Record(definition, name.Value, name.Span, owner: null);
            }
        }

        string path = document.File.DisplayPath;
        string stem = path.Substring(path.LastIndexOf('/') + 1);
        stem = stem.Substring(0, stem.LastIndexOf('.'));
        SourceSpan span = annotations is { } named ? FirstLine(named) : new SourceSpan(document.File, 0, 0);
        return new Record(definition, stem, span, owner: null);
    }

    // Takes the header line apart and keeps the rest as the text.
    private string? ReadContent(ParsedFile document, Record record)
    {
        SourceFile file = document.File;
        string text = file.Text;
        int start = SkipBlankLines(text, document.ContentStart);
        string? mismatch = null;
        if (record.Class.Header is { } header)
        {
            int end = LineEnd(text, start);
            if (header.Header!.Match(text, start, end, out mismatch) is { } captures)
            {
                foreach (HeaderTemplate.Capture capture in captures)
                {
                    _values.BindCapture(record, record.Class.IndexOf(capture.Slot), new SourceSpan(file, capture.Start, capture.End));
                }

                start = SkipBlankLines(text, end);
            }
        }

        int last = text.Length;
        while (last > start && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        // White space behind the last words of the last line belongs to the text; blank lines do not.
        int lineEnd = LineEnd(text, last);
        record.Text = new DocumentText(file, start, start < last ? lineEnd : start);
        if (record.Text.Value.Length == 0)
        {
            SlotDefinition slot = record.Class.Text!;
            record.Refuse(record.Class.IndexOf(slot.Name));
            if (slot.IsRequired)
            {
                Report(Catalogue.NoText, new SourceSpan(file, start, start), slot.Rule("required"));
            }
        }

        return mismatch;
    }

    // A header that need not be there is missed where it would have given what must be there.
    private void CheckHeader(Record record, string? mismatch)
    {
        if (mismatch is null || record.Class.Header is not { } header)
        {
            return;
        }

        var captured = header.Header!.Parts
            .Select(part => part.Slot is null ? -1 : record.Class.IndexOf(part.Slot))
            .Where(ordinal => ordinal >= 0)
            .ToList();
        if (!header.IsRequired && !captured.Any(o => record.Class.Slots[o].IsRequired && !record.IsWritten(o)))
        {
            return;
        }

        SourceFile file = _seed.Document!.File;
        int start = SkipBlankLines(file.Text, _seed.Document.ContentStart);
        Report(Catalogue.HeaderMismatch, new SourceSpan(file, start, LineEnd(file.Text, start)),
            header.Rule("string_serialization"), header.Header.Text, mismatch);
        foreach (int ordinal in captured.Where(ordinal => !record.IsWritten(ordinal)))
        {
            record.Refuse(ordinal);
        }
    }

    private void BindSlots(Record record, YamlNode mapping)
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
                Merge(record, ordinal, _values.Bind(record, ordinal, entry.Value));
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
            _agreements.Add(new Agreement(record, ordinal, first, second));
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

    private void CheckRequired(Record record)
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

    private string? ReportUnknownKey(ClassDefinition definition, YamlNode key)
    {
        string? nearest = NearestName.Find(key.Value, definition.Slots.Select(static slot => slot.Name));
        Report(Catalogue.UnknownKey, key.Span, definition.Span, Excerpt.Short(key.Value), definition.WithArticle,
            Suggestion.Clause(nearest));
        return nearest;
    }

    private void Report(
        DiagnosticDescriptor descriptor, SourceSpan at, SourceSpan rule, params string[] arguments) =>
        _diagnostics.Add(Diagnostic.CreateAgainst(descriptor, at, rule, arguments));

    private string Digest()
    {
        var texts = new List<string>();
        foreach (ParsedFile? file in new[] { _seed.Document, _seed.Yaml })
        {
            if (file is not null)
            {
                texts.Add(file.File.DisplayPath.Substring(file.File.DisplayPath.LastIndexOf('/') + 1));
                texts.Add(file.File.Text);
            }
        }

        return ContentDigest.Of(texts);
    }

    private static int SkipBlankLines(string text, int line)
    {
        while (line < text.Length)
        {
            int end = LineEnd(text, line);
            if (!string.IsNullOrWhiteSpace(text.Substring(line, end - line)))
            {
                break;
            }

            line = Math.Min(end + 1, text.Length);
        }

        return line;
    }

    private static int LineEnd(string text, int from)
    {
        int end = text.IndexOf('\n', from);
        return end < 0 ? text.Length : end;
    }

    private static SourceSpan FirstLine(YamlNode node)
    {
        SourceSpan span = node.Span;
        int end = span.File.Text.IndexOf('\n', span.Start, span.End - span.Start);
        return end < 0 ? span : span with { End = end };
    }

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
