using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Emit;

/// <summary>The C# types of slots, and how their values are read from a row.</summary>
internal static class CSharpTypes
{
    public const string Runtime = "global::CorpusData.Runtime";
    public const string Storage = "global::CorpusData.Runtime.Storage";
    public const string Row = Storage + ".Row";
    public const string ImmutableArray = "global::System.Collections.Immutable.ImmutableArray";

    /// <summary>Returns the type of one value of a slot.</summary>
    public static string ItemType(SlotDefinition slot) => slot.Kind switch
    {
        RangeKind.Enum => slot.Enum!.CSharpName,
        RangeKind.Reference or RangeKind.Part => slot.Class?.CSharpName ?? Runtime + ".ICorpusRecord",
        RangeKind.Quote => Runtime + ".Quote",
        RangeKind.Mention => $"{Runtime}.Mention<{slot.Class!.CSharpName}>",
        RangeKind.Scalar => ScalarCode.Of(slot.Scalar).CSharp,
        _ => "string",
    };

    /// <summary>Returns the type of a slot's property.</summary>
    public static string PropertyType(SlotDefinition slot) =>
        slot.IsMultivalued ? $"{ImmutableArray}<{ItemType(slot)}>"
        : IsOptional(slot) ? ItemType(slot) + "?"
        : ItemType(slot);

    /// <summary>Returns whether a record can have no value for a slot.</summary>
    public static bool IsOptional(SlotDefinition slot) =>
        !slot.IsRequired && !slot.IsIdentifier && !slot.IsMultivalued && !slot.DesignatesType && slot.Default is null;

    /// <summary>Returns whether a slot's type is a reference type, so that a derived class can narrow the type of the property.</summary>
    public static bool IsCovariant(SlotDefinition slot) =>
        !slot.IsMultivalued && (IsText(slot) || slot.Kind is RangeKind.Reference or RangeKind.Part);

    /// <summary>Returns whether a record keeps the decoded value of a slot.</summary>
    public static bool IsCached(SlotDefinition slot) =>
        slot.IsMultivalued || IsKept(slot) || slot.Kind is RangeKind.Reference or RangeKind.Part;

    /// <summary>Returns the expression that reads a slot.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="field">The index of its field in the row.</param>
    /// <param name="cache">The field of the record that keeps the decoded value.</param>
    /// <param name="ns">The namespace of the generated code.</param>
    /// <param name="quotes">The fields of the quotes that contain the slot's mentions, if it has mentions of quotes.</param>
    public static string Read(SlotDefinition slot, int field, string cache, string ns, IEnumerable<int> quotes)
    {
        string orNull = IsOptional(slot) ? "OrNull" : "";
        string place = $"{field}, ref {cache}";
        return (slot.Kind, slot.IsMultivalued) switch
        {
            (RangeKind.Reference, true) => $"{GeneratedNames.Row}.References({place})",
            (RangeKind.Reference, false) => $"{GeneratedNames.Row}.Reference{orNull}({place})",
            (RangeKind.Part, true) => $"{GeneratedNames.Row}.Parts({field}, {Creator(slot, ns)}, ref {cache})",
            (RangeKind.Part, false) => $"{GeneratedNames.Row}.Part{orNull}({field}, {Creator(slot, ns)}, ref {cache})",
            (RangeKind.Quote, true) => $"{GeneratedNames.Row}.Quotes({place})",
            (RangeKind.Quote, false) => $"{GeneratedNames.Row}.Quote{orNull}({field})",
            (RangeKind.Mention, _) => slot.Scope switch
            {
                MentionScope.Entity => $"{GeneratedNames.Row}.MentionsOf({field}, this, ref {cache})",
                MentionScope.Quotes => $"{GeneratedNames.Row}.MentionsWithin([{string.Join(", ", quotes)}], ref {cache})",
                _ => $"{GeneratedNames.Row}.Mentions({place})",
            },
            (_, true) => $"{GeneratedNames.Row}.Values({field}, static value => value.{Reader(slot)}(), ref {cache})",
            _ when IsKept(slot) => $"{GeneratedNames.Row}.{Reader(slot)}{orNull}({place})",
            (RangeKind.Enum, _) => $"{GeneratedNames.Row}[{field}].Enum{orNull}<{ItemType(slot)}>()",
            _ => $"{GeneratedNames.Row}[{field}].{Reader(slot)}{orNull}()",
        };
    }

    /// <summary>Returns whether the parts of a class can be of several classes, so that the class has a method that creates them.</summary>
    public static bool HasCreator(ClassDefinition definition) =>
        definition.Identifier is null && definition.ConcreteClasses.Skip(1).Any();

    // If parts can be of several classes, a method of their common class creates them.
    private static string Creator(SlotDefinition slot, string ns)
    {
        ClassDefinition declared = slot.Declared.Class!;
        string create = $"global::{ns}.{declared.CSharpName}.{GeneratedNames.Create}";
        return declared.ConcreteClasses.IsEmpty ? "static (_, _) => throw new global::System.InvalidOperationException()"
            : !HasCreator(declared) ? $"static (_, row) => new {declared.ConcreteClasses.Single().CSharpName}(row)"
            : slot.Class == declared ? create
            : $"static (kind, row) => ({ItemType(slot)}){create}(kind, row)";
    }

    private static bool IsText(SlotDefinition slot) =>
        slot.Kind is RangeKind.Text or RangeKind.SurfaceForm
        || (slot.Kind == RangeKind.Scalar && ScalarFormat.Of(slot.Scalar).IsString);

    private static bool IsKept(SlotDefinition slot) =>
        IsText(slot) || (slot.Kind == RangeKind.Scalar && ScalarCode.Of(slot.Scalar).IsKept);

    private static string Reader(SlotDefinition slot) => slot.Kind switch
    {
        RangeKind.Enum => $"Enum<{ItemType(slot)}>",
        RangeKind.Scalar => ScalarCode.Of(slot.Scalar).Reader,
        _ => "Text",
    };
}
