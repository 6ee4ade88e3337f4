using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Skeletons;

/// <summary>An example of a record that is written inside a document, with what each of its slots expects.</summary>
internal static class ExampleRecord
{
    /// <summary>Returns the lines of the example.</summary>
    /// <param name="holder">The slot that contains such records.</param>
    public static IEnumerable<string> Lines(SlotDefinition holder)
    {
        ClassDefinition definition = holder.ConcreteClasses.FirstOrDefault(HasQuotes) ?? holder.ConcreteClasses[0];
        yield return definition.Identifier is null ? "-" : "IDENTIFIER:";
        if (WrittenSlots.TypeLine(definition, holder.ConcreteClasses) is { } type)
        {
            yield return $"  {type}";
        }

        foreach (SlotDefinition slot in WrittenSlots.Of(definition, holder))
        {
            yield return $"  {slot.Name}: {SlotHint.Of(slot)}{(slot.IsRequired ? " (required)" : "")}";
        }
    }

    private static bool HasQuotes(ClassDefinition definition) =>
        definition.Slots.Any(static slot => slot.Kind == RangeKind.Quote);
}
