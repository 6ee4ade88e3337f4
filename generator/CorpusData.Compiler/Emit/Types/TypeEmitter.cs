using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Emit;

/// <summary>Emits the schema's types: a record for each class, an enum for each enum.</summary>
public static class TypeEmitter
{
    // HashCode.Combine has at most this many parameters.
    private const int MaximumHashed = 8;

    /// <summary>Emits the files of a schema's types.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="ns">The namespace of the types.</param>
    public static IEnumerable<EmittedFile> Emit(SchemaDefinition schema, string ns)
    {
        if (!schema.IsUsable || schema.Root is not { } root)
        {
            yield break;
        }

        string enums = GeneratedNames.Enums(root.CSharpName);
        var names = new FileNames(GeneratedNames.ReservedFiles);
        foreach (ClassDefinition definition in schema.Classes)
        {
            string code = definition.IsMixin ? EmitInterface(definition, ns) : EmitRecord(definition, root, ns);
            yield return new EmittedFile(GeneratedNames.File(names.Of(definition.CSharpName)), code);
        }

        foreach (EnumDefinition enumeration in schema.Enums)
        {
            yield return new EmittedFile(
                GeneratedNames.File(names.Of(enumeration.CSharpName)), EnumEmitter.Emit(enumeration, enums, ns));
        }

        if (!schema.Enums.IsEmpty)
        {
            yield return EnumEmitter.EmitTexts(schema.Enums, enums, ns);
        }
    }

    private static string EmitInterface(ClassDefinition definition, string ns)
    {
        var writer = new CSharpWriter(ns);
        writer.Summary(definition.Description ?? $"The members of {definition.Name} records.");
        writer.Obsolete(definition.Deprecated);
        JsonEmitter.EmitAttribute(definition, writer);
        writer.Line($"public partial interface {definition.CSharpName}{Inheritance(definition)}");
        writer.Open();
        bool isFirst = true;
        foreach (SlotDefinition slot in definition.OwnSlots.Where(static slot => slot.IsStored))
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            writer.Summary(Description(slot));
            writer.Obsolete(slot.Deprecated);
            string hides = slot.CSharpName is "Identifier" or "Text" ? "new " : "";
            writer.Line($"{hides}{CSharpTypes.PropertyType(slot.Declared)} {slot.CSharpName} {{ get; }}");
        }

        EmitCreator(definition, writer);
        writer.Close();
        return writer.Finish();
    }

    private static string EmitRecord(ClassDefinition definition, ClassDefinition root, string ns)
    {
        var writer = new CSharpWriter(ns);
        writer.Summary(definition.Description ?? $"A record of {definition.Name}.");
        writer.Obsolete(definition.Deprecated);
        string modifier = definition.IsAbstract ? "abstract " : definition.Children.IsEmpty ? "sealed " : "";
        JsonEmitter.EmitAttribute(definition, writer);
        writer.Line($"public {modifier}partial record {definition.CSharpName}{Inheritance(definition)}");
        writer.Open();
        EmitStorage(definition, writer);
        // A property has the type of the slot's first definition, even if the class narrows it, so that it also implements the
        // property of a mixin's interface.
        foreach (SlotDefinition slot in definition.OwnSlots.Where(static slot => slot.IsStored))
        {
            EmitProperty(definition, slot.Declared, IsOverridden(definition, slot) ? "virtual " : "", ns, writer);
        }

        foreach (SlotDefinition slot in Overrides(definition))
        {
            EmitProperty(definition, slot, "override ", ns, writer);
        }

        EmitInterfaces(definition, writer);
        EmitCreator(definition, writer);
        EmitEquality(definition, writer);
        EmitToString(definition, writer);
        JsonEmitter.EmitMembers(definition, $"global::{ns}.{GeneratedNames.Enums(root.CSharpName)}", writer);
        EmitSeal(definition, writer);
        writer.Close();
        return writer.Finish();
    }

    private static void EmitProperty(
        ClassDefinition definition, SlotDefinition slot, string modifier, string ns, CSharpWriter writer)
    {
        string read = CSharpTypes.Read(
            slot, RowLayout.FieldOf(definition, slot), GeneratedNames.Cache(slot.CSharpName), ns, RowLayout.EvidenceOf(definition));
        writer.Line();
        writer.Summary(Description(slot));
        writer.Obsolete(slot.Deprecated);
        writer.Line($"public {modifier}{CSharpTypes.PropertyType(slot)} {slot.CSharpName} => {read};");
    }

    private static string Description(SlotDefinition slot) => slot.Description ?? $"The value of {slot.Name}.";

    // Returns the inherited slots whose type the class narrows and whose property C# can override with the narrower type.
    private static IEnumerable<SlotDefinition> Overrides(ClassDefinition definition) => definition.Parent is null
        ? []
        : definition.Slots
            .Zip(definition.Parent.Slots, static (own, inherited) => (own, inherited))
            .Where(static pair => pair.own != pair.inherited && CSharpTypes.IsCovariant(pair.own)
                && CSharpTypes.PropertyType(pair.own) != CSharpTypes.PropertyType(pair.inherited))
            .Select(static pair => pair.own);

    private static bool IsOverridden(ClassDefinition definition, SlotDefinition slot) => definition.Children.Any(child =>
        Overrides(child).Any(other => other.SlotName == slot.SlotName) || IsOverridden(child, slot));

    private static string Inheritance(ClassDefinition definition)
    {
        IEnumerable<string> bases = definition.Bases.Select(static c => c.CSharpName);
        if (DocumentMentions(definition) is { } mentions)
        {
            bases = bases.Append($"{CSharpTypes.Runtime}.ICorpusDocument<{mentions.Class!.CSharpName}>");
        }
        else if (definition.OwnSlots.Any(static slot => slot.Kind == RangeKind.Text))
        {
            bases = bases.Append(CSharpTypes.Runtime + ".ICorpusDocument");
        }
        else if (definition.OwnSlots.Any(static slot => slot.IsIdentifier))
        {
            bases = bases.Append(CSharpTypes.Runtime + ".ICorpusRecord");
        }

        if (JsonEmitter.IsWriter(definition))
        {
            bases = bases.Append(JsonEmitter.Interface);
        }

        string list = string.Join(", ", bases);
        return list.Length == 0 ? "" : " : " + list;
    }

    // Returns the slot of a document's mentions, if the class is the first in its hierarchy that has both mentions and a text.
    private static SlotDefinition? DocumentMentions(ClassDefinition definition)
    {
        bool isNew = definition.OwnSlots.Any(static slot => slot.Kind is RangeKind.Text or RangeKind.Mention);
        return isNew && definition.Text is not null
            ? definition.Slots.FirstOrDefault(static slot => slot is { Kind: RangeKind.Mention, Scope: MentionScope.Text })
            : null;
    }

    private static void EmitStorage(ClassDefinition definition, CSharpWriter writer)
    {
        bool isBase = definition.IsAbstract || !definition.Children.IsEmpty;
        if (definition.Parent is null)
        {
            writer.Line($"{(isBase ? "private protected" : "private")} readonly {CSharpTypes.Row} {GeneratedNames.Row};");
        }

        foreach (SlotDefinition slot in definition.OwnSlots.Select(static slot => slot.Declared).Concat(Overrides(definition))
            .Where(static slot => slot.IsStored && CSharpTypes.IsCached(slot)))
        {
            string type = slot.IsMultivalued ? CSharpTypes.PropertyType(slot) : CSharpTypes.ItemType(slot) + "?";
            writer.Line($"private {type} {GeneratedNames.Cache(slot.CSharpName)};");
        }

        writer.Line();
        string constructor = definition.IsAbstract ? "private protected" : "internal";
        if (definition.Parent is null)
        {
            writer.Line($"{constructor} {definition.CSharpName}({CSharpTypes.Row} row) => {GeneratedNames.Row} = row;");
        }
        else
        {
            writer.Line($"{constructor} {definition.CSharpName}({CSharpTypes.Row} row)");
            writer.Line("    : base(row)");
            writer.Open();
            writer.Close();
        }
    }

    private static void EmitCreator(ClassDefinition definition, CSharpWriter writer)
    {
        if (!CSharpTypes.HasCreator(definition))
        {
            return;
        }

        writer.Line();
        writer.Line($"internal static {definition.CSharpName} {GeneratedNames.Create}(int kind, {CSharpTypes.Row} row) => kind switch");
        writer.Open();
        int ordinal = 0;
        foreach (ClassDefinition concrete in definition.ConcreteClasses)
        {
            writer.Line($"{ordinal++} => new {concrete.CSharpName}(row),");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(kind)),");
        writer.Close(";");
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

        if (DocumentMentions(definition) is { } mentions)
        {
            writer.Line();
            writer.Line(
                $"{CSharpTypes.PropertyType(mentions)} {CSharpTypes.Runtime}.ICorpusDocument<{mentions.Class!.CSharpName}>.Mentions "
                + $"=> {mentions.CSharpName};");
        }
    }

    // Two records are equal if their classes and identifiers are, two parts if their classes and values are.
    private static void EmitEquality(ClassDefinition definition, CSharpWriter writer)
    {
        string modifier = definition.IsAbstract || !definition.Children.IsEmpty ? "virtual " : "";
        string[] comparisons = definition.Identifier is { } identifier
            ? [$"{identifier.CSharpName} == other.{identifier.CSharpName}"]
            : definition.Slots.Where(static slot => slot.IsStored && slot.Kind != RangeKind.Mention).Select(Comparison).ToArray();
        if (modifier.Length > 0)
        {
            comparisons = comparisons.Prepend("EqualityContract == other.EqualityContract").ToArray();
        }

        string what = definition.Identifier is null ? "equal values" : "the same identifier";
        writer.Line();
        writer.Summary($"Returns whether another record has the same class and {what}.");
        writer.Line($"public {modifier}bool Equals({definition.CSharpName}? other) =>");
        writer.Line($"    {string.Join(" && ", comparisons.Prepend("other is not null"))};");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        string[] hashed = definition.Slots
            .Where(static slot => slot.IsStored && !slot.IsMultivalued)
            .Select(static slot => slot.CSharpName)
            .Take(MaximumHashed)
            .ToArray();
        string hash = definition.Identifier is { } named ? $"{named.CSharpName}.GetHashCode()"
            : hashed.Length == 0 ? "0"
            : $"global::System.HashCode.Combine({string.Join(", ", hashed)})";
        writer.Line($"public override int GetHashCode() => {hash};");
    }

    private static string Comparison(SlotDefinition slot) => slot.IsMultivalued
        ? $"global::System.Linq.Enumerable.SequenceEqual({slot.CSharpName}, other.{slot.CSharpName})"
        : $"{slot.CSharpName} == other.{slot.CSharpName}";

    // The identifier and the first scalars, which distinguish a record. References are left out, because they can form cycles.
    private static void EmitToString(ClassDefinition definition, CSharpWriter writer)
    {
        IEnumerable<string> shown = definition.Slots
            .Where(static slot => !slot.IsMultivalued && slot.Kind is RangeKind.Scalar or RangeKind.SurfaceForm or RangeKind.Enum)
            .Where(static slot => slot.IsStored && !slot.IsMultivalued && !slot.DesignatesType)
            .OrderByDescending(static slot => slot.IsIdentifier)
            .Take(4)
            .Select(static slot => $"{slot.CSharpName} = {{{slot.CSharpName}}}");
        writer.Line();
        writer.Summary("Returns the identifier and the first scalar values.");
        writer.Line("public override string ToString() =>");
        writer.Line(
            "    global::System.FormattableString.Invariant("
            + $"$\"{definition.CSharpName} {{{{ {string.Join(", ", shown)} }}}}\");");
    }

    // C# requires that the copy constructor of an unsealed record is accessible. This member keeps other code from inheriting.
    private static void EmitSeal(ClassDefinition definition, CSharpWriter writer)
    {
        const string Seal = $"void {GeneratedNames.Seal}()";
        bool isFirst = definition.Parent is null;
        if (definition.IsAbstract ? isFirst : definition.Parent is { IsAbstract: true })
        {
            writer.Line();
            writer.Line(isFirst ? $"private protected abstract {Seal};" : $"private protected override {Seal} {{ }}");
        }
    }
}
