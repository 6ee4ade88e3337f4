using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;

namespace CorpusData.Compiler.Schema;

/// <summary>Reports names of slots that a class does not have.</summary>
internal static class MissingSlot
{
    /// <summary>Reports a name, unless the class may have the slot in a part of the schema that could not be read.</summary>
    public static void AddNoSlot(
        this ImmutableArray<Finding>.Builder findings, ClassBuilder definition, YamlNode name, IEnumerable<SlotBuilder> slots)
    {
        if (!definition.IsIncomplete)
        {
            findings.Add(Catalog.UnknownElement, name.Span, name.Value, $"a slot of {definition.Name}",
                Suggestion.For(name.Value, slots.Select(static slot => slot.SlotName)));
        }
    }
}
