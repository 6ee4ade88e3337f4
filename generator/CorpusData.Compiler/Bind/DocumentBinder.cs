using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Bind;

/// <summary>Binds a document to one record, from its header, text, front matter and annotations.</summary>
internal sealed class DocumentBinder(
    SeedUnit seed, SchemaDefinition schema, RecordBinder records, ImmutableArray<Finding>.Builder findings)
{
    /// <summary>Binds the document.</summary>
    public void Bind(ParsedFile document)
    {
        if (document.IsBroken || FindDocumentClass(document) is not { } definition)
        {
            return;
        }

        YamlNode? frontMatter = Mapping(definition, document.Yaml);
        YamlNode? annotations = Mapping(definition, seed.Yaml?.Yaml);
        Record record = NameDocument(document, definition, frontMatter, annotations);
        record.IsIncomplete = seed.IsBroken || records.IsIncomplete;
        records.Add(record);
        string? mismatch = ReadContent(document, record);
        if (frontMatter is { } first)
        {
            records.BindSlots(record, first);
        }

        if (annotations is { } second)
        {
            records.BindSlots(record, second);
        }

        CheckHeader(record, mismatch);
        records.Complete(record);
    }

    // Returns the class that the document names, otherwise the class from the project, otherwise the only class for documents.
    private ClassDefinition? FindDocumentClass(ParsedFile document)
    {
        var candidates = schema.DocumentClasses.ToList();
        foreach (YamlTree tree in new[] { document.Yaml, seed.Yaml?.Yaml }.OfType<YamlTree>())
        {
            if (records.NamesClass(candidates, tree.Root, out ClassDefinition? named))
            {
                return named;
            }
        }

        if (candidates.Count == 1 && string.IsNullOrEmpty(seed.DocumentClass))
        {
            return candidates[0];
        }

        string problem = candidates.Count == 0
            ? "the schema has no class for documents; give a class a slot of range 'text'"
            : $"the schema has several classes for documents; name {Alternatives.Of(candidates.Select(static c => c.Name))} "
                + "with CorpusClass in the project file, or with the type designator in the document";
        if (seed.DocumentClass is { Length: > 0 } name)
        {
            problem = $"CorpusClass names '{name}', which is not a class for documents{Suggestion.Among(name, candidates.ConvertAll(static c => c.Name))}";
            candidates.RemoveAll(c => c.Name != name);
        }

        if (candidates.Count == 1)
        {
            return candidates[0];
        }

        findings.Add(Catalog.DocumentClass, new SourceSpan(document.File, 0, 0), problem);
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

        findings.Add(MissingSpace.Find([definition], tree.Root) ?? Finding.CreateAgainst(Catalog.NotAMapping, tree.Root.Span, definition.Span,
            definition.WithArticle, RecordBinder.ExampleSlot(definition), tree.Root.KindName));
        records.IsIncomplete = true;
        return null;
    }

    private Record NameDocument(
        ParsedFile document, ClassDefinition definition, YamlNode? frontMatter, YamlNode? annotations)
    {
        SlotDefinition slot = definition.Identifier!;
        foreach (YamlNode? source in new[] { frontMatter, annotations })
        {
            if (source is { } mapping && mapping.TryGet(slot.Name, out YamlNode name) && !name.IsAbsent
                && records.Values.CheckIdentifier(slot, name))
            {
                return new Record(definition, name.Value, name.Span, owner: null);
            }
        }

        string stem = SourceFile.NameIn(document.File.Stem);
        SourceSpan span = annotations is { } named ? named.FirstLine : new SourceSpan(document.File, 0, 0);
        records.Values.CheckIdentifier(slot, stem, span);
        return new Record(definition, stem, span, owner: null);
    }

    // Binds the values in the header, and takes the rest as the text.
    private string? ReadContent(ParsedFile document, Record record)
    {
        SourceFile file = document.File;
        string text = file.Text;
        int start = SkipBlankLines(text, document.ContentStart);
        string? mismatch = null;
        if (start == text.Length)
        {
            record.IsIncomplete = true;
        }
        else if (record.Class.Header is { } header)
        {
            int end = LineEnd(text, start);
            if (header.Header!.Match(text, start, end, out mismatch) is { } captures)
            {
                foreach (HeaderTemplate.Capture capture in captures)
                {
                    records.Values.BindCapture(record, record.Class.IndexOf(capture.Slot), new SourceSpan(file, capture.Start, capture.End));
                }

                start = SkipBlankLines(text, end);
            }
        }

        int last = text.Length;
        while (last > start && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        // White space at the end of the last line belongs to the text; blank lines after it do not.
        int lineEnd = LineEnd(text, last);
        record.Text = new DocumentText(file, start, start < last ? lineEnd : start);
        if (record.Text.Length == 0)
        {
            SlotDefinition slot = record.Class.Text!;
            record.Refuse(record.Class.IndexOf(slot.Name));
            if (slot.IsRequired)
            {
                findings.Add(Catalog.NoText, new SourceSpan(file, start, start), slot.Rule("required"));
            }
        }

        return mismatch;
    }

    // Reports a missing header if it is required, or if it would contain a required value.
    private void CheckHeader(Record record, string? mismatch)
    {
        if (mismatch is null || record.IsIncomplete || record.Class.Header is not { } header)
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

        SourceFile file = seed.Document!.File;
        int start = SkipBlankLines(file.Text, seed.Document.ContentStart);
        findings.Add(Catalog.HeaderMismatch, new SourceSpan(file, start, LineEnd(file.Text, start)),
            header.Rule("string_serialization"), header.Header.Text, mismatch);
        foreach (int ordinal in captured.Where(ordinal => !record.IsWritten(ordinal)))
        {
            record.Refuse(ordinal);
        }
    }

    private static int SkipBlankLines(string text, int line)
    {
        while (line < text.Length)
        {
            int end = LineEnd(text, line);
            if (!text.AsSpan(line, end - line).IsWhiteSpace())
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
}
