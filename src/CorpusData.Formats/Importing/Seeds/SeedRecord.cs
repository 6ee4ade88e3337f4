using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;

namespace CorpusData.Formats.Importing.Seeds;

/// <summary>A record to write: its values as YAML.</summary>
internal sealed class SeedRecord(ClassDefinition definition, string id)
{
    private readonly Dictionary<SlotDefinition, List<string>> _values = [];

    public ClassDefinition Class { get; } = definition;

    public string Id { get; } = id;

    /// <summary>The slots with values, in the schema's order.</summary>
    public IEnumerable<(SlotDefinition Slot, IReadOnlyList<string> Values)> Values =>
        Class.Slots.Where(_values.ContainsKey).Select(slot => (slot, (IReadOnlyList<string>)_values[slot]));

    /// <summary>Adds text to a slot, and returns whether the slot can contain it beside its other values.</summary>
    public bool AddText(SlotDefinition slot, string text) => AddYaml(slot, YamlScalar.Write(text));

    /// <summary>Adds YAML to a slot, also if the slot contains the same already, and returns whether the slot can contain it.</summary>
    public bool AppendYaml(SlotDefinition slot, string yaml)
    {
        if (!_values.TryGetValue(slot, out List<string>? values))
        {
            _values.Add(slot, values = []);
        }

        if (values.Count > 0 && !slot.IsMultivalued)
        {
            return false;
        }

        values.Add(yaml);
        return true;
    }

    /// <summary>Adds YAML to a slot, and returns whether the slot can contain it beside its other values.</summary>
    public bool AddYaml(SlotDefinition slot, string yaml) =>
        (_values.TryGetValue(slot, out List<string>? values) && values.Contains(yaml)) || AppendYaml(slot, yaml);
}
