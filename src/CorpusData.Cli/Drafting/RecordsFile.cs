using System.Text;
using CorpusData.Cli.Editors;
using CorpusData.Cli.Skeletons;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Drafting;

/// <summary>The drafted records that are not inside the document, by collections.</summary>
/// <param name="schema">The schema.</param>
internal sealed class RecordsFile(SchemaDefinition schema)
{
    private readonly List<(SlotDefinition Collection, IReadOnlyList<string> Lines)> _collections = [];

    /// <summary>Adds records.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="lines">The lines of the records.</param>
    public void Add(SlotDefinition collection, IReadOnlyList<string> lines) => _collections.Add((collection, lines));

    /// <summary>Adds the names that the corpus does not have yet.</summary>
    public void Add(IReadOnlyList<NewEntity> entities)
    {
        foreach (IGrouping<SlotDefinition, NewEntity> group in entities.GroupBy(entity => EntityClasses.CollectionOf(schema, entity.Class)!))
        {
            Add(group.Key, [.. group.SelectMany(entity => Record(entity).Lines(group.Key))]);
        }
    }

    /// <summary>Returns the YAML; empty if there are no records.</summary>
    /// <param name="document">The path of the document, relative to the root of the corpus. The records are written beside it.</param>
    public string Write(string document)
    {
        if (_collections.Count == 0)
        {
            return "";
        }

        IEnumerable<string> entities = schema.Root!.Slots
            .Where(static slot => slot.ConcreteClasses.Any(static definition => definition.HasSurfaceForms)).Select(static slot => slot.Name);
        StringBuilder yaml = new StringBuilder()
            .Append(Modeline.LineFor(document)).Append('\n')
            .Append($"# Drafts for '{Path.GetFileName(document)}'. Correct each if necessary, and then delete '{DraftedRecord.Tag}'. Delete what is not a name.\n")
            .Append($"# Move each name to the collection it belongs to: {string.Join(", ", entities)}.\n");
        foreach ((SlotDefinition collection, IReadOnlyList<string> lines) in _collections)
        {
            yaml.Append(YamlScalar.Write(collection.Name)).Append(":\n");
            foreach (string line in lines)
            {
                yaml.Append("  ").Append(line).Append('\n');
            }
        }

        return yaml.ToString();
    }

    private static DraftedRecord Record(NewEntity entity)
    {
        var values = new Dictionary<SlotDefinition, string>();
        List<SlotDefinition> forms = [.. entity.Class.Slots.Where(static slot => slot.Kind == RangeKind.SurfaceForm)];
        SlotDefinition name = forms.Find(static slot => !slot.IsMultivalued) ?? forms[0];
        values.Add(name, YamlScalar.Write(entity.Name));
        if (entity.Aliases.Count > 0 && forms.Find(slot => slot.IsMultivalued && slot != name) is { } aliases)
        {
            values.Add(aliases, $"[{string.Join(", ", entity.Aliases.Select(YamlScalar.Write))}]");
        }

        return new DraftedRecord(entity.Class, entity.Identifier, values);
    }
}
