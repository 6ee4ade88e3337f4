using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;

namespace CorpusData.Compiler.Schema;

/// <summary>What a class says under <c>slot_usage</c>, each entry of which is used once.</summary>
internal sealed class SlotUsages
{
    private readonly List<(YamlNode Key, ElementReader Reader)> _entries;

    /// <summary>Reads the entries of a class.</summary>
    public SlotUsages(ElementReader owner, string[] ignored, ImmutableArray<Finding>.Builder findings) => _entries =
    [
        .. owner.Elements("slot_usage").Select(entry =>
            (entry.Key, new ElementReader(entry.Value, entry.Key.Value, MetaSlots.Slot, findings).Without(ignored))),
    ];

    /// <summary>Returns what is said of a slot and not used yet; null if nothing is.</summary>
    public ElementReader? Take(string slotName)
    {
        int index = _entries.FindIndex(entry => entry.Key.Value == slotName);
        if (index < 0)
        {
            return null;
        }

        ElementReader reader = _entries[index].Reader;
        _entries.RemoveAt(index);
        return reader;
    }

    /// <summary>Returns the entries that are not used yet.</summary>
    public IReadOnlyList<(YamlNode Key, ElementReader Reader)> Others() => _entries;
}
