using System.Text;
using CorpusData.Compiler.Parse;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Importing.Schemas;

/// <summary>Writes a schema that is made for a source.</summary>
internal sealed class SchemaWriter(GeneratedSchema schema)
{
    private const string Entity = "Entity";

    private readonly StringBuilder _text = new();

    /// <summary>Returns the YAML of a schema.</summary>
    public static string Write(GeneratedSchema schema)
    {
        var writer = new SchemaWriter(schema);
        writer.Write();
        return writer._text.ToString();
    }

    private void Write()
    {
        List<GeneratedClass> classes = [.. schema.Classes];
        bool hasEntities = classes.Exists(static each => each.IsEntity);
        Line(0, "id: https://example.org/imported");
        Line(0, "name: imported");
        Line(0, "description: The types of an imported corpus; edit it to describe them.");
        Line(0, "imports: [linkml:types, corpusdata:core]");
        Line(0, "default_range: string");
        Line(0, "classes:");
        WriteRoot(classes, hasEntities);
        WriteDocument(classes, hasEntities);
        if (hasEntities)
        {
            WriteEntity();
        }

        foreach (GeneratedClass each in classes)
        {
            WriteClass(each);
        }
    }

    private void WriteRoot(List<GeneratedClass> classes, bool hasEntities)
    {
        Line(1, "Corpus:");
        Line(2, "tree_root: true");
        Line(2, "attributes:");
        WriteCollection("documents", schema.Document.Name);
        if (hasEntities)
        {
            WriteCollection("entities", Entity);
        }

        foreach (GeneratedClass each in classes)
        {
            WriteCollection(schema.Collections[each.Name], each.Name);
        }
    }

    private void WriteDocument(List<GeneratedClass> classes, bool hasEntities)
    {
        Line(1, $"{YamlScalar.Write(schema.Document.Name)}:");
        Line(2, "attributes:");
        Line(3, "id: { identifier: true }");
        Line(3, "text: { range: text, required: true }");
        if (hasEntities)
        {
            Line(3, "mentions: { range: Mention, multivalued: true }");
        }

        WriteSlots(schema.Document);
        foreach (GeneratedClass each in classes.Where(static each => !each.IsEntity && !each.IsAbstract))
        {
            WriteCollection(schema.Collections[each.Name], each.Name);
        }
    }

    private void WriteEntity()
    {
        Line(1, $"{Entity}:");
        Line(2, "abstract: true");
        Line(2, "attributes:");
        Line(3, "id: { identifier: true }");
        Line(3, "name: { range: surface_form, required: true }");
        Line(3, "aliases: { range: surface_form, multivalued: true }");
        Line(3, $"{GeneratedSchema.Reference}: {{ multivalued: true }}");
    }

    private void WriteClass(GeneratedClass each)
    {
        Line(1, $"{YamlScalar.Write(each.Name)}:");
        if (each.Type != each.Name)
        {
            Line(2, $"description: {YamlScalar.Write($"The type {each.Type} of the source.")}");
        }

        if (each.IsAbstract)
        {
            Line(2, "abstract: true");
        }

        string? parent = each.Parent?.Name ?? (each.IsEntity ? Entity : null);
        if (parent is not null)
        {
            Line(2, $"is_a: {YamlScalar.Write(parent)}");
        }

        if (parent is null || each.Slots.Count > 0)
        {
            Line(2, "attributes:");
        }

        if (parent is null)
        {
            Line(3, "id: { identifier: true }");
            Line(3, "evidence: { range: Quote, multivalued: true, required: true }");
        }

        WriteSlots(each);
    }

    private void WriteSlots(GeneratedClass each)
    {
        foreach ((string name, GeneratedSlot slot) in each.Slots)
        {
            var keys = new List<string>();
            if (RangeOf(slot) is { } range)
            {
                keys.Add(range);
            }

            if (slot.IsMultivalued)
            {
                keys.Add("multivalued: true");
            }

            Line(3, $"{YamlScalar.Write(name)}:{(keys.Count == 0 ? "" : $" {{ {string.Join(", ", keys)} }}")}");
        }
    }

    private static string? RangeOf(GeneratedSlot slot) =>
        slot.Classes.Count == 1 ? $"range: {YamlScalar.Write(slot.Classes.Min!)}"
        : slot.Classes.Count > 1 ? $"any_of: [{string.Join(", ", slot.Classes.Select(static name => $"{{ range: {YamlScalar.Write(name)} }}"))}]"
        : slot.Kinds.SetEquals([ImportedValueKind.Integer]) ? "range: integer"
        : slot.Kinds.SetEquals([ImportedValueKind.Boolean]) ? "range: boolean"
        : null;

    private void WriteCollection(string name, string range) =>
        Line(3, $"{YamlScalar.Write(name)}: {{ range: {YamlScalar.Write(range)}, multivalued: true, inlined: true }}");

    private void Line(int depth, string content) => _text.Append(' ', 2 * depth).Append(content).Append('\n');
}
