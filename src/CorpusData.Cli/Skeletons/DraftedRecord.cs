using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Skeletons;

/// <summary>A record with proposed values. A person must confirm it: its tag is an error until then.</summary>
/// <param name="Class">The class.</param>
/// <param name="Identifier">The identifier; null for a part.</param>
/// <param name="Values">The YAML of the proposed values.</param>
internal sealed record DraftedRecord(ClassDefinition Class, string? Identifier, IReadOnlyDictionary<SlotDefinition, string> Values)
{
    /// <summary>The tag of a value or record that nobody has confirmed.</summary>
    public const string Tag = "!draft";

    /// <summary>Returns the lines of the record. Required slots without a value have none, and a comment says what is expected.</summary>
    /// <param name="holder">The slot that contains the record.</param>
    public IEnumerable<string> Lines(SlotDefinition holder)
    {
        yield return Identifier is null ? $"- {Tag}" : $"{YamlScalar.Write(Identifier)}: {Tag}";
        if (WrittenSlots.TypeLine(Class, holder.ConcreteClasses) is { } type)
        {
            yield return $"  {type}";
        }

        foreach (SlotDefinition slot in WrittenSlots.Of(Class, holder))
        {
            if (Values.TryGetValue(slot, out string? value))
            {
                yield return $"  {slot.Name}: {value}";
            }
            else if (slot.IsRequired)
            {
                yield return $"  # Required: {SlotHint.Of(slot)}";
                yield return $"  {slot.Name}:";
            }
        }
    }
}
