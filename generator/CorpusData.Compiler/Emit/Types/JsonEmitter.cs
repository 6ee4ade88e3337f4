using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Emit;

/// <summary>Emits the code with which records write themselves as JSON.</summary>
internal static class JsonEmitter
{
    /// <summary>The interface of records that write themselves.</summary>
    public const string Interface = Json + ".IJsonRecord";

    private const string Json = CSharpTypes.Runtime + ".Json";

    /// <summary>Returns whether a class has records, which write themselves. An abstract class has none.</summary>
    public static bool IsWriter(ClassDefinition definition) => !definition.IsAbstract && !definition.IsMixin;

    /// <summary>Emits the attribute that tells System.Text.Json how to write a class.</summary>
    public static void EmitAttribute(ClassDefinition definition, CSharpWriter writer) => writer.Line(
        "[global::System.Text.Json.Serialization.JsonConverter("
        + $"typeof({Json}.JsonRecordConverter<{definition.CSharpName}>))]");

    /// <summary>Emits the method that writes a record's members: each slot under its name in the data.</summary>
    /// <param name="definition">The record's class.</param>
    /// <param name="enums">The class that contains the texts of enums.</param>
    /// <param name="writer">The writer of the code.</param>
    public static void EmitMembers(ClassDefinition definition, string enums, CSharpWriter writer)
    {
        if (!IsWriter(definition))
        {
            return;
        }

        writer.Line();
        writer.Line($"void {Interface}.WriteMembers({Json}.JsonRecordWriter json)");
        writer.Open();
        if (definition.TypeDesignator is null)
        {
            writer.Line($"json.Value(\"@type\", {CSharpWriter.Literal(definition.Name)});");
        }

        foreach (SlotDefinition slot in definition.Slots.Where(static slot => slot.IsStored && !slot.IsComputed))
        {
            writer.Line(Member(slot, enums));
        }

        writer.Close();
    }

    private static string Member(SlotDefinition slot, string enums)
    {
        string name = CSharpWriter.Literal(slot.Name);
        string value = slot.CSharpName;
        return slot.Kind switch
        {
            RangeKind.Part => $"json.Inlined({name}, {value});",
            RangeKind.Reference when slot.IsInlined => $"json.Inlined({name}, {value});",
            RangeKind.Reference when slot.IsMultivalued => $"json.References({name}, {value});",
            RangeKind.Reference => $"json.Reference({name}, {value});",
            RangeKind.Mention => $"json.Mentions({name}, {value});",
            RangeKind.Enum when slot.IsMultivalued =>
                $"json.Values({name}, {CSharpTypes.ImmutableArray}.CreateRange({value}, {enums}.{GeneratedNames.ToText}));",
            RangeKind.Enum => $"json.Value({name}, {enums}.{GeneratedNames.ToText}OrNull({value}));",
            _ => $"json.Value{(slot.IsMultivalued ? "s" : "")}({name}, {value});",
        };
    }
}
