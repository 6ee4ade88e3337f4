using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>Checks the slots whose values together are unique among the records of a class.</summary>
internal static class UniqueKeyRule
{
    /// <summary>Reports every record that has the same values as one before it.</summary>
    public static void Check(
        ImmutableArray<Table> tables, Relations relations, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var seen = new Dictionary<UniqueKey, Dictionary<string, Record>>();
        foreach (Table table in tables)
        {
            foreach (UniqueKey key in KeysOf(table.Class))
            {
                Check(table, key, seen, relations, diagnostics);
            }
        }
    }

    private static void Check(
        Table table,
        UniqueKey key,
        Dictionary<UniqueKey, Dictionary<string, Record>> seen,
        Relations relations,
        ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!seen.TryGetValue(key, out Dictionary<string, Record>? records))
        {
            seen.Add(key, records = new Dictionary<string, Record>(StringComparer.Ordinal));
        }

        foreach (Record record in table.Records)
        {
            if (Values(record, key, relations) is not { } values)
            {
                continue;
            }

            if (records.TryGetValue(values, out Record? first))
            {
                diagnostics.Add(Diagnostic.CreateAgainst(
                    Catalogue.DuplicateKeyValues,
                    record.Span,
                    first.Span,
                    record.DisplayName,
                    string.Join(" and ", key.Slots.Select(static slot => $"'{slot.Name}'")),
                    first.Identifier));
            }
            else
            {
                records.Add(values, record);
            }
        }
    }

    private static IEnumerable<UniqueKey> KeysOf(ClassDefinition definition) =>
        definition.UniqueKeys.Concat(definition.Bases.SelectMany(KeysOf)).Distinct();

    // A record that lacks one of the values is like no other.
    private static string? Values(Record record, UniqueKey key, Relations relations)
    {
        var parts = new List<string>();
        foreach (SlotDefinition slot in key.Slots)
        {
            int ordinal = record.Class.IndexOf(slot.Name);
            string? part = slot.IsIdentifier ? record.Identifier
                : slot.Kind == RangeKind.Reference ? Join(relations.Of(record, ordinal).Select(static r => r.Identifier))
                : record[ordinal] is ListValue list ? Join(list.Items.Select(Text))
                : record[ordinal] is { } value ? Text(value)
                : null;
            if (string.IsNullOrEmpty(part))
            {
                return null;
            }

            parts.Add(part!);
        }

        return Join(parts);
    }

    private static string Text(Value value) => value is ScalarValue scalar ? scalar.Text : value.Shown;

    // Each text with its length, so that no two lists of texts are joined to the same one.
    private static string Join(IEnumerable<string> texts) =>
        string.Concat(texts.Select(static text => $"{text.Length}:{text}"));
}
