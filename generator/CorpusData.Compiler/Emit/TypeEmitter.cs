using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Emit;

/// <summary>Emits the schema's types: a record for each class, an enum for each enum.</summary>
public static class TypeEmitter
{
    /// <summary>The files of a schema's types.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="ns">The namespace that the types are in.</param>
    public static IEnumerable<EmittedFile> Emit(SchemaDefinition schema, string ns)
    {
        var names = new FileNames();
        foreach (ClassDefinition definition in schema.Classes)
        {
            yield return new EmittedFile(names.Of(definition.CSharpName), EmitClass(definition, ns));
        }

        foreach (EnumDefinition enumeration in schema.Enums)
        {
            yield return new EmittedFile(names.Of(enumeration.CSharpName), EmitEnum(enumeration, ns));
        }
    }

    private static string EmitEnum(EnumDefinition enumeration, string ns)
    {
        var writer = new CSharpWriter(ns);
        writer.Summary(enumeration.Description ?? $"The values of {enumeration.Name}.");
        writer.Line($"public enum {enumeration.CSharpName}");
        writer.Open();
        for (int i = 0; i < enumeration.Values.Length; i++)
        {
            PermissibleValue value = enumeration.Values[i];
            if (i > 0)
            {
                writer.Line();
            }

            writer.Summary(value.Description ?? $"The value {value.Text}.");
            writer.Line($"{value.CSharpName} = {i},");
        }

        writer.Close();
        return writer.ToString();
    }

    private static string EmitClass(ClassDefinition definition, string ns)
    {
        var writer = new CSharpWriter(ns);
        writer.Summary(definition.Description ?? $"A record of {definition.Name}.");
        string modifier = definition.IsAbstract ? "abstract " : definition.Children.IsEmpty ? "sealed " : "";
        string[] bases = BaseTypes(definition).ToArray();
        string inherits = bases.Length == 0 ? "" : " : " + string.Join(", ", bases);
        writer.Line($"public {modifier}partial record {definition.CSharpName}{inherits}");
        writer.Open();
        EmitStorage(definition, writer);
        foreach (SlotDefinition slot in definition.OwnSlots.Where(static slot => slot.IsStored))
        {
            string cache = CacheName(slot);
            writer.Line();
            writer.Summary(slot.Description ?? $"The value of {slot.Name}.");
            writer.Line(
                $"public {CSharpTypes.PropertyType(slot)} {slot.CSharpName} => "
                + $"{CSharpTypes.Read(slot, RowLayout.FieldOf(definition, slot), cache)};");
        }

        EmitInterfaces(definition, writer);
        EmitEquality(definition, writer);
        EmitToString(definition, writer);
        writer.Close();
        return writer.ToString();
    }

    private static IEnumerable<string> BaseTypes(ClassDefinition definition)
    {
        if (definition.Parent is { } parent)
        {
            yield return parent.CSharpName;
        }

        if (definition.OwnSlots.Any(static slot => slot.Kind == RangeKind.Text))
        {
            yield return CSharpTypes.Runtime + ".ICorpusDocument";
        }
        else if (definition.OwnSlots.Any(static slot => slot.IsIdentifier))
        {
            yield return CSharpTypes.Runtime + ".ICorpusRecord";
        }
    }

    private static void EmitStorage(ClassDefinition definition, CSharpWriter writer)
    {
        bool isBase = definition.IsAbstract || !definition.Children.IsEmpty;
        string access = isBase ? "private protected" : "private";
        if (definition.Parent is null)
        {
            writer.Line($"{access} readonly {CSharpTypes.Row} _row;");
        }

        foreach (SlotDefinition slot in definition.OwnSlots.Where(static slot => slot.IsStored && CSharpTypes.IsCached(slot)))
        {
            string nullable = slot.IsMultivalued ? "" : "?";
            string type = slot.IsMultivalued ? CSharpTypes.PropertyType(slot) : CSharpTypes.ItemType(slot);
            writer.Line($"private {type}{nullable} {CacheName(slot)};");
        }

        writer.Line();
        string body = definition.Parent is null ? " => _row = row;" : "";
        string constructor = definition.IsAbstract ? "private protected" : "internal";
        if (definition.Parent is null)
        {
            writer.Line($"{constructor} {definition.CSharpName}({CSharpTypes.Row} row){body}");
        }
        else
        {
            writer.Line($"{constructor} {definition.CSharpName}({CSharpTypes.Row} row)");
            writer.Line("    : base(row)");
            writer.Open();
            writer.Close();
        }
    }

    private static void EmitInterfaces(ClassDefinition definition, CSharpWriter writer)
    {
        if (definition.OwnSlots.FirstOrDefault(static slot => slot.IsIdentifier) is { } identifier)
        {
            writer.Line();
            writer.Line($"string {CSharpTypes.Runtime}.ICorpusRecord.Identifier => {identifier.CSharpName};");
        }

        if (definition.OwnSlots.FirstOrDefault(static slot => slot.Kind == RangeKind.Text) is { } text)
        {
            string orEmpty = CSharpTypes.IsOptional(text) ? " ?? \"\"" : "";
            writer.Line();
            writer.Line($"string {CSharpTypes.Runtime}.ICorpusDocument.Text => {text.CSharpName}{orEmpty};");
        }
    }

    // A record with an identifier is equal to one of the same class and identifier; a part, to one of equal values.
    private static void EmitEquality(ClassDefinition definition, CSharpWriter writer)
    {
        string modifier = definition.IsAbstract || !definition.Children.IsEmpty ? "virtual " : "";
        string[] comparisons = definition.Identifier is { } identifier
            ? [$"{identifier.CSharpName} == other.{identifier.CSharpName}"]
            : definition.Slots.Where(static slot => slot.IsStored).Select(Comparison).ToArray();
        if (modifier.Length > 0)
        {
            comparisons = comparisons.Prepend("EqualityContract == other.EqualityContract").ToArray();
        }

        string what = definition.Identifier is null ? "equal values" : "the same identifier";
        writer.Line();
        writer.Summary($"Whether another record is of the same class and has {what}.");
        writer.Line($"public {modifier}bool Equals({definition.CSharpName}? other) =>");
        writer.Line($"    {string.Join(" && ", comparisons.Prepend("other is not null"))};");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        SlotDefinition? hashed = definition.Identifier
            ?? definition.Slots.FirstOrDefault(static slot => slot.IsStored && !slot.IsMultivalued);
        string hash = hashed is null ? "0"
            : CSharpTypes.IsOptional(hashed)
                ? $"global::System.Collections.Generic.EqualityComparer<{CSharpTypes.PropertyType(hashed)}>.Default.GetHashCode({hashed.CSharpName}!)"
                : $"{hashed.CSharpName}.GetHashCode()";
        writer.Line($"public override int GetHashCode() => {hash};");
    }

    private static string Comparison(SlotDefinition slot) => slot.IsMultivalued
        ? $"global::System.Linq.Enumerable.SequenceEqual({slot.CSharpName}, other.{slot.CSharpName})"
        : $"{slot.CSharpName} == other.{slot.CSharpName}";

    // The identifier and the first few scalars: what tells a record apart, and never a reference.
    private static void EmitToString(ClassDefinition definition, CSharpWriter writer)
    {
        IEnumerable<string> shown = definition.Slots
            .Where(static slot => !slot.IsMultivalued && slot.Kind is RangeKind.Scalar or RangeKind.SurfaceForm or RangeKind.Enum)
            .Where(static slot => slot.IsStored && !slot.IsMultivalued)
            .OrderByDescending(static slot => slot.IsIdentifier)
            .Take(4)
            .Select(static slot => $"{slot.CSharpName} = {{{slot.CSharpName}}}");
        writer.Line();
        writer.Summary("The identifier and a few values.");
        writer.Line("public override string ToString() =>");
        writer.Line(
            "    global::System.FormattableString.Invariant("
            + $"$\"{definition.CSharpName} {{{{ {string.Join(", ", shown)} }}}}\");");
    }

    private static string CacheName(SlotDefinition slot)
    {
        string name = "_" + char.ToLowerInvariant(slot.CSharpName[0]) + slot.CSharpName.Substring(1);
        return name == "_row" ? "_row_" : name;
    }
}
