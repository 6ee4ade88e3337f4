using CorpusData.Compiler.Check;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Importing.Seeds;

/// <summary>Writes the values of the records of an exported corpus to the slots from which they were exported.</summary>
internal sealed class ExportedValues(SchemaDefinition schema, RecordIndex records, ExportedRelations relations, ImportLog log)
{
    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>Notes which relations a record has, when all records are known.</summary>
    public void AddRelations(SeedRecord record, ImportedRecord source)
    {
        foreach (ImportedValue value in source.Values)
        {
            if (SlotOf(record.Class, value) is { Kind: RangeKind.Reference } slot && records.Find(slot, value.Text) is { } target)
            {
                relations.Add(record, slot, target);
            }
        }
    }

    /// <summary>Adds the values of a record, when the relations of all records are known.</summary>
    public void Add(SeedRecord record, ImportedRecord source)
    {
        string place = source.Place;
        foreach (ImportedValue value in source.Values)
        {
            SlotDefinition? slot = SlotOf(record.Class, value);
            if (slot is null)
            {
                log.Lose($"values of '{value.Name}', for which {record.Class.WithArticle} has no slot", place);
            }
            else if (slot.Kind == RangeKind.Reference)
            {
                AddReference(record, slot, value.Text, place);
            }
            else if (!IsImplied(slot))
            {
                AddValue(record, slot, value, place);
            }
        }
    }

    // The identifier is the key of the record, and its place says its class.
    private static bool IsImplied(SlotDefinition slot) => slot.IsIdentifier || slot.DesignatesType || slot.IsComputed;

    private void AddReference(SeedRecord record, SlotDefinition slot, string identifier, string place)
    {
        if (records.Find(slot, identifier) is not { } target)
        {
            log.Lose("references to records that the source does not contain", $"{place}: {slot.Name}: {identifier}");
        }
        else if (!slot.IsInlined && !relations.IsImplied(slot) && !record.AddText(slot, target.Id))
        {
            log.Lose($"references that the slot '{slot.Name}' cannot contain", $"{place}: {identifier}");
        }
    }

    private void AddValue(SeedRecord record, SlotDefinition slot, ImportedValue value, string place)
    {
        if (YamlOf(slot, value, place) is not { } yaml)
        {
            log.Lose($"values of '{value.Name}', which the slot '{slot.Name}' cannot contain", place);
        }
        else if (!record.AppendYaml(slot, yaml))
        {
            log.Lose($"more values of '{value.Name}', because the slot '{slot.Name}' has only one", place);
        }
    }

    private string? YamlOf(SlotDefinition slot, ImportedValue value, string place) => (slot.Kind, value.Kind) switch
    {
        (RangeKind.Part, ImportedValueKind.Part) => YamlOf(slot, value.Part, place),
        (RangeKind.Quote, ImportedValueKind.Quote) => new ProposedQuote(0, 0, value.Quote!.Exact, value.Quote.Prefix, value.Quote.Suffix).ToYaml(),
        (RangeKind.Reference, _) => records.Find(slot, value.Text) is { } target ? YamlScalar.Write(target.Id) : null,
        (RangeKind.Enum, _) => slot.Enum!.Values.FirstOrDefault(each => PlainNames.IsWrittenAs(each.Text, value.Text) || IriOf(each) == value.Text) is { } known
            ? YamlScalar.Write(known.Text)
            : null,
        (RangeKind.Scalar, ImportedValueKind.Integer or ImportedValueKind.Boolean) when slot.Scalar != ScalarType.String => value.Text,
        (RangeKind.Scalar or RangeKind.SurfaceForm, not (ImportedValueKind.Part or ImportedValueKind.Quote)) => YamlScalar.Write(value.Text),
        _ => null,
    };

    private string? YamlOf(SlotDefinition slot, IReadOnlyList<ImportedValue> values, string place)
    {
        ClassDefinition? definition = slot.Class!.ConcreteClasses.FirstOrDefault(each => values.All(value => IsTypeOf(each, value) || SlotOf(each, value) is not null));
        if (definition is null)
        {
            return null;
        }

        var slots = new List<string>();
        foreach (IGrouping<SlotDefinition, ImportedValue> group in values
            .Where(static value => value.Name != ImportedRecord.Type)
            .GroupBy(value => SlotOf(definition, value)!))
        {
            List<string> items = [];
            foreach (ImportedValue value in group)
            {
                if (YamlOf(group.Key, value, place) is { } yaml)
                {
                    items.Add(yaml);
                }
                else
                {
                    log.Lose($"values of '{value.Name}', which the slot '{group.Key.Name}' cannot contain", place);
                }
            }

            if (items.Count > 0)
            {
                slots.Add($"{YamlScalar.Write(group.Key.Name)}: {(items.Count == 1 && !SeedWriter.IsListOfParts(group.Key) ? items[0] : $"[{string.Join(", ", items)}]")}");
            }
        }

        return $"{{ {string.Join(", ", slots)} }}";
    }

    private bool IsTypeOf(ClassDefinition definition, ImportedValue value) =>
        value.Name == ImportedRecord.Type && (definition.Name == value.Text || value.Text.Contains(':', StringComparison.Ordinal));

    // Several slots can be the same term of a vocabulary. The kind of the value then says which one it is.
    private SlotDefinition? SlotOf(ClassDefinition definition, ImportedValue value)
    {
        SlotDefinition[] named = [.. definition.Slots.Where(slot => PlainNames.IsWrittenAs(slot.Name, value.Name) || IsTerm(slot, value.Name)
            || (slot.Kind == RangeKind.Part && value.Kind == ImportedValueKind.Part && PlainNames.IsWrittenAs(slot.Name, value.Name.TrimEnd(Digits))))];
        return named.FirstOrDefault(slot => value.Kind switch
        {
            ImportedValueKind.Reference => slot.Kind == RangeKind.Reference && records.Find(slot, value.Text) is not null,
            ImportedValueKind.Part => slot.Kind == RangeKind.Part,
            ImportedValueKind.Quote => slot.Kind == RangeKind.Quote,
            _ => slot.Kind is not (RangeKind.Part or RangeKind.Quote),
        }) ?? named.FirstOrDefault();
    }

    private bool IsTerm(SlotDefinition slot, string iri) => slot.SlotUri is { } term
        ? Iris.Expand(schema, term.Name) == iri
        : iri.EndsWith(Iris.ElementFolder + Uri.EscapeDataString(slot.SlotName), StringComparison.Ordinal);

    private string? IriOf(PermissibleValue value) => value.Meaning is { } term ? Iris.Expand(schema, term.Name) : null;
}
