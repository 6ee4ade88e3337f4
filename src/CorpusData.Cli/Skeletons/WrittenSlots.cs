using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Skeletons;

/// <summary>The slots that an annotator writes.</summary>
internal static class WrittenSlots
{
    /// <summary>Returns the slots of a class, without those whose values come from elsewhere.</summary>
    /// <param name="definition">The class.</param>
    /// <param name="holder">The slot that contains the record, whose inverse need not be written; null if there is none.</param>
    public static IEnumerable<SlotDefinition> Of(ClassDefinition definition, SlotDefinition? holder = null) =>
        definition.Slots.Where(slot =>
            !slot.IsIdentifier && !slot.DesignatesType && !slot.IsComputed && slot.Kind != RangeKind.Text && slot.Header is null
            && slot.Deprecated is null && (holder?.Inverse is not { } inverse || inverse.Declared != slot.Declared));

    /// <summary>Returns the line that names the class of a record; null if no line is necessary.</summary>
    /// <param name="definition">The class.</param>
    /// <param name="possible">The classes that the record could have.</param>
    public static string? TypeLine(ClassDefinition definition, IReadOnlyCollection<ClassDefinition> possible) =>
        possible.Count > 1 && definition.TypeDesignator is { } designator ? $"{designator.Name}: {definition.Name}" : null;
}
