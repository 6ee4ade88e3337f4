namespace CorpusData.Formats.Importing.Schemas;

/// <summary>A class of a schema that is made for a source.</summary>
internal sealed class GeneratedClass(string name, string type, bool isEntity)
{
    public string Name { get; } = name;

    /// <summary>The source's type.</summary>
    public string Type { get; } = type;

    /// <summary>Whether its records are entities.</summary>
    public bool IsEntity { get; } = isEntity;

    public GeneratedClass? Parent { get; set; }

    public bool IsAbstract { get; init; }

    /// <summary>The slots that the class has itself, by their names.</summary>
    public SortedDictionary<string, GeneratedSlot> Slots { get; } = new(StringComparer.Ordinal);

    /// <summary>Returns a slot of the class, which is new if there is none.</summary>
    public GeneratedSlot SlotOf(string name)
    {
        if (!Slots.TryGetValue(name, out GeneratedSlot? slot))
        {
            Slots.Add(name, slot = new GeneratedSlot());
        }

        return slot;
    }
}
