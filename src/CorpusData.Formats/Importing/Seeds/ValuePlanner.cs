using CorpusData.Compiler.Check;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Importing.Model;
using CorpusData.Formats.Importing.Planning;

namespace CorpusData.Formats.Importing.Seeds;

/// <summary>Writes attributes, metadata, relations and roles to the slots of records.</summary>
internal sealed class ValuePlanner(TargetSchema target, ImportLog log)
{
    /// <summary>Adds the attributes of a span, or the metadata of a document, and returns whether it has added one.</summary>
    public bool Add(SeedRecord record, SlotUse use, IEnumerable<ImportedValue> values, string place)
    {
        bool hasAdded = false;
        foreach (ImportedValue value in values)
        {
            if (SlotOf(record, use, value.Name, place) is { } slot)
            {
                string? yaml = YamlOf(slot, value);
                if (yaml is null)
                {
                    log.Lose($"values of '{value.Name}', which the slot '{slot.Name}' cannot contain", $"{place}: {value.Text}");
                }
                else if (yaml.Length == 0 ? !record.AddText(slot, value.Text) : !record.AddYaml(slot, yaml))
                {
                    log.Lose($"more values of '{value.Name}', because the slot '{slot.Name}' has only one", $"{place}: {value.Text}");
                }
                else
                {
                    hasAdded = true;
                }
            }
        }

        return hasAdded;
    }

    /// <summary>Adds a relation or a role, and returns whether it has.</summary>
    /// <param name="from">The record that gets the value.</param>
    /// <param name="relation">The relation.</param>
    /// <param name="to">The record to which the relation leads.</param>
    /// <param name="quotes">Returns the quotes of its span, for a slot of quotes; null if there are none, which is logged.</param>
    /// <param name="words">Returns the words of its span, for a slot of text.</param>
    public bool Add(SeedRecord from, ImportedRelation relation, SeedRecord to, Func<IReadOnlyList<ProposedQuote>?> quotes, Func<string> words)
    {
        if (SlotOf(from, SlotUse.Relation, relation.Type, relation.Place) is not { } slot)
        {
            return false;
        }

        bool? isAdded = slot.Kind switch
        {
            RangeKind.Reference when slot.Accepts(to.Class) => from.AddText(slot, to.Id),
            RangeKind.Quote => quotes()?.Select(quote => from.AddYaml(slot, quote.ToYaml())).ToList().TrueForAll(static added => added) ?? true,
            RangeKind.Scalar or RangeKind.SurfaceForm => from.AddText(slot, words()),
            _ => null,
        };
        if (isAdded is null)
        {
            log.Lose($"relations '{relation.Type}', whose slot '{slot.Name}' does not accept {to.Class.WithArticle}", relation.Place);
        }
        else if (isAdded == false)
        {
            log.Lose($"more relations '{relation.Type}', because the slot '{slot.Name}' has only one value", relation.Place);
        }

        return isAdded == true;
    }

    private SlotDefinition? SlotOf(SeedRecord record, SlotUse use, string name, string place)
    {
        if (target.IsLeftOut(name))
        {
            log.Note($"values of '{name}', which the map leaves out", place);
            return null;
        }

        SlotDefinition? slot = target.SlotOf(record.Class, use, name);
        if (slot is null)
        {
            log.Lose($"values of '{name}', for which {record.Class.WithArticle} has no slot", place);
        }

        return slot;
    }

    // Returns null for a value that the slot cannot contain, and nothing for text that needs to be written as a scalar.
    private static string? YamlOf(SlotDefinition slot, ImportedValue value) => slot.Kind switch
    {
        RangeKind.Enum => slot.Enum!.Values.FirstOrDefault(each => each.Text.Equals(value.Text, StringComparison.OrdinalIgnoreCase)) is { } known
            ? YamlScalar.Write(known.Text)
            : null,
        RangeKind.Scalar or RangeKind.SurfaceForm => value.Kind == ImportedValueKind.Text || slot.Scalar == ScalarType.String ? "" : value.Text,
        _ => null,
    };
}
