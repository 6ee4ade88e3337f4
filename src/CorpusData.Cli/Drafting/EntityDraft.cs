using System.Text;
using CorpusData.Cli.Editors;
using CorpusData.Cli.Searching;
using CorpusData.Cli.Skeletons;
using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Drafting;

/// <summary>Writes the names that the corpus does not have yet, by collections.</summary>
internal static class EntityDraft
{
    /// <summary>Returns the YAML; empty if there are no names.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="entities">The names.</param>
    /// <param name="document">The path of the document, relative to the root of the corpus. The names are written beside it.</param>
    public static string Write(SchemaDefinition schema, IReadOnlyList<NewEntity> entities, string document)
    {
        if (entities.Count == 0)
        {
            return "";
        }

        IEnumerable<string> collections = schema.Root!.Slots
            .Where(static slot => slot.ConcreteClasses.Any(static definition => definition.HasSurfaceForms)).Select(static slot => slot.Name);
        StringBuilder yaml = new StringBuilder()
            .Append(Modeline.LineFor(document)).Append('\n')
            .Append($"# Names in '{Path.GetFileName(document)}' that the corpus does not have yet. Move each to the collection it belongs to ({string.Join(", ", collections)}),\n")
            .Append($"# correct it if necessary, and then delete '{DraftedRecord.Tag}'. Delete what is not a name.\n");
        foreach (IGrouping<SlotDefinition, NewEntity> collection in entities.GroupBy(entity => EntityClasses.CollectionOf(schema, entity.Class)!))
        {
            yaml.Append(YamlQuote.Scalar(collection.Key.Name)).Append(":\n");
            foreach (string line in collection.SelectMany(entity => Record(entity).Lines(collection.Key)))
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
        values.Add(name, YamlQuote.Scalar(entity.Name));
        if (entity.Aliases.Count > 0 && forms.Find(slot => slot.IsMultivalued && slot != name) is { } aliases)
        {
            values.Add(aliases, $"[{string.Join(", ", entity.Aliases.Select(YamlQuote.Scalar))}]");
        }

        return new DraftedRecord(entity.Class, entity.Identifier, values);
    }
}
