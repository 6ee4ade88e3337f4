using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Comparing;

/// <summary>Compares two schemas: their classes, slots, enums and the values of these.</summary>
internal static class SchemaComparison
{
    /// <summary>Returns the elements that differ.</summary>
    public static IReadOnlyList<SchemaChange> Compare(SchemaDefinition old, SchemaDefinition @new)
    {
        Dictionary<string, string> before = Describe(old);
        Dictionary<string, string> after = Describe(@new);
        List<SchemaChange> changes =
        [
            .. from element in after.Keys.Concat(before.Keys.Where(name => !after.ContainsKey(name)))
               let change = new SchemaChange(element, before.GetValueOrDefault(element), after.GetValueOrDefault(element))
               where change.Old != change.New
               select change,
        ];
        return WithoutInherited(changes, @new.Classes.Concat(old.Classes));
    }

    // A slot that changes in a class changes in all classes that inherit from it. Only the first of these changes is shown.
    private static List<SchemaChange> WithoutInherited(List<SchemaChange> changes, IEnumerable<ClassDefinition> classes)
    {
        IEnumerable<SchemaChange> inherited =
            from definition in classes
            from slot in definition.Slots
            from general in definition.Bases
            join change in changes on Element(general, slot) equals change.Element
            select change with { Element = Element(definition, slot) };
        HashSet<SchemaChange> left = [.. inherited];
        return changes.FindAll(change => !left.Contains(change));
    }

    private static string Element(ClassDefinition definition, SlotDefinition slot) => $"slot {definition.Name}.{slot.Name}";

    // Each element with what seeds and code can see of it.
    private static Dictionary<string, string> Describe(SchemaDefinition schema)
    {
        var elements = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ClassDefinition definition in schema.Classes.Prepend(schema.Root!))
        {
            elements[$"class {definition.Name}"] = string.Join(", ", DescribeClass(definition));
            foreach (SlotDefinition slot in definition.Slots)
            {
                elements[Element(definition, slot)] = string.Join(", ", DescribeSlot(slot));
            }
        }

        foreach (EnumDefinition definition in schema.Enums)
        {
            elements[$"enum {definition.Name}"] = "enum";
            foreach (PermissibleValue value in definition.Values)
            {
                elements[$"value {definition.Name}.{value.Text}"] = "value";
            }
        }

        return elements;
    }

    private static IEnumerable<string> DescribeClass(ClassDefinition definition)
    {
        yield return definition.IsMixin ? "mixin" : definition.IsAbstract ? "abstract class" : "class";
        foreach (ClassDefinition general in definition.Bases)
        {
            yield return $"is a {general.Name}";
        }
    }

    private static IEnumerable<string> DescribeSlot(SlotDefinition slot)
    {
        yield return slot.Kind switch
        {
            RangeKind.Scalar => slot.Scalar.ToString(),
            RangeKind.Enum => slot.Enum!.Name,
            RangeKind.Reference or RangeKind.Part => string.Join(" or ", slot.Classes.Select(static range => range.Name)),
            _ => slot.Kind.ToString(),
        };
        (bool IsSet, string Name)[] rules =
        [
            (slot.IsIdentifier, "identifier"),
            (slot.IsRequired, "required"),
            (slot.IsMultivalued, "multivalued"),
            (slot.IsInlined, "inlined"),
        ];
        foreach ((bool isSet, string name) in rules)
        {
            if (isSet)
            {
                yield return name;
            }
        }

        if (slot.Inverse is { } inverse)
        {
            yield return $"inverse {inverse.Name}";
        }
    }
}
