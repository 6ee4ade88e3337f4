using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Emit;

/// <summary>Emits enums, and the class that contains the texts and JSON converters of all of them.</summary>
internal static class EnumEmitter
{
    private const string Converter = CSharpTypes.Runtime + ".Json.JsonEnumConverter";

    /// <summary>Returns the code of an enum.</summary>
    /// <param name="enumeration">The enum.</param>
    /// <param name="enums">The class with the texts of all enums.</param>
    /// <param name="ns">The namespace of both.</param>
    public static string Emit(EnumDefinition enumeration, string enums, string ns)
    {
        var writer = new CSharpWriter(ns);
        writer.Summary(enumeration.Description ?? $"The values of {enumeration.Name}.");
        writer.Obsolete(enumeration.Deprecated);
        writer.Line(
            "[global::System.Text.Json.Serialization.JsonConverter("
            + $"typeof(global::{ns}.{enums}.{GeneratedNames.EnumConverter(enumeration.CSharpName)}))]");
        writer.Line($"public enum {enumeration.CSharpName}");
        writer.Open();
        for (int i = 0; i < enumeration.Values.Length; i++)
        {
            PermissibleValue value = enumeration.Values[i];
            if (i > 0)
            {
                writer.Line();
            }

            string description = value.Description ?? $"The value {value.Text}.";
            writer.Summary(value.Meaning is null ? [description] : [description, $"Means {value.Meaning.Name}."]);
            writer.Obsolete(value.Deprecated);
            writer.Line($"{value.CSharpName} = {i},");
        }

        writer.Close();
        return writer.Finish();
    }

    /// <summary>Returns the file of the class that contains the texts of enums.</summary>
    public static EmittedFile EmitTexts(IEnumerable<EnumDefinition> enumerations, string enums, string ns)
    {
        var writer = new CSharpWriter(ns);
        writer.Summary("Converts the values of enums to their texts in the schema.");
        writer.Line($"public static class {enums}");
        writer.Open();
        bool isFirst = true;
        foreach (EnumDefinition enumeration in enumerations)
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            // A member of the class can have the same name as an enum.
            EmitText(enumeration, $"global::{ns}.{enumeration.CSharpName}", writer);
        }

        writer.Close();
        return new EmittedFile(GeneratedNames.EnumsFile, writer.Finish());
    }

    private static void EmitText(EnumDefinition enumeration, string type, CSharpWriter writer)
    {
        writer.Summary($"Returns a value of {enumeration.Name} as the schema writes it.");
        writer.Line($"public static string {GeneratedNames.ToText}(this {type} value) => value switch");
        writer.Open();
        foreach (PermissibleValue value in enumeration.Values)
        {
            writer.Line($"{type}.{value.CSharpName} => {CSharpWriter.Literal(value.Text)},");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(value)),");
        writer.Close(";");
        writer.Line();
        writer.Line($"internal static string? {GeneratedNames.ToText}OrNull({type}? value) => value is null ? null : {GeneratedNames.ToText}(value.Value);");
        writer.Line();
        writer.Summary($"Reads and writes the values of {enumeration.Name} as the schema writes them.");
        writer.Line($"public sealed class {GeneratedNames.EnumConverter(enumeration.CSharpName)} : {Converter}<{type}>");
        writer.Open();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"protected override string TextOf({type} value) => {GeneratedNames.ToText}(value);");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"protected override {type}? ValueOf(string text) => text switch");
        writer.Open();
        foreach (PermissibleValue value in enumeration.Values)
        {
            writer.Line($"{CSharpWriter.Literal(value.Text)} => {type}.{value.CSharpName},");
        }

        writer.Line("_ => null,");
        writer.Close(";");
        writer.Close();
    }
}
