using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>Checks that the values of unique keys are unique among the records of a class.</summary>
internal static class UniqueKeyRule
{
    /// <summary>Reports every record that has the same values as an earlier one.</summary>
    public static void Check(Corpus corpus, List<Finding> findings, CancellationToken cancellation)
    {
        var seen = new Dictionary<UniqueKey, Dictionary<string, Record>>();
        for (int table = 0; table < corpus.Identifiers.Classes.Length; table++)
        {
            foreach (UniqueKey key in KeysOf(corpus.Identifiers.Classes[table]))
            {
                if (!seen.TryGetValue(key, out Dictionary<string, Record>? records))
                {
                    seen.Add(key, records = new Dictionary<string, Record>(StringComparer.Ordinal));
                }

                Check(table, key, records, corpus, findings, cancellation);
            }
        }
    }

    private static void Check(
        int table,
        UniqueKey key,
        Dictionary<string, Record> records,
        Corpus corpus,
        List<Finding> findings,
        CancellationToken cancellation)
    {
        for (int i = 0; i < corpus.Identifiers.Count(table); i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var row = new RowAddress(table, i);
            if (Values(row, key, corpus) is not { } values)
            {
                continue;
            }

            Record record = corpus.RecordAt(row);
            if (records.TryGetValue(values, out Record? first))
            {
                findings.Add(
                    Catalog.DuplicateKeyValues,
                    record.Span,
                    first.Span,
                    record.DisplayName,
                    string.Join(" and ", key.Slots.Select(static slot => $"'{slot.Name}'")),
                    first.Identifier);
            }
            else
            {
                records.Add(values, record);
            }
        }
    }

    private static IEnumerable<UniqueKey> KeysOf(ClassDefinition definition) =>
        definition.UniqueKeys.Concat(definition.Bases.SelectMany(KeysOf)).Distinct();

    // Returns null if the record has no value for one of the slots, because it is then equal to no other record. An identifier
    // is not stored as a value, so the result is also null for a key with the identifier. Such a key is always unique.
    private static string? Values(RowAddress row, UniqueKey key, Corpus corpus)
    {
        ResolvedRecord record = corpus.Resolve(row);
        var parts = new List<string>();
        foreach (SlotDefinition slot in key.Slots)
        {
            int ordinal = record.Class.IndexOf(slot.Name);
            string part = Join(record[ordinal]
                .Where(value => slot.Kind != RangeKind.Reference || value.Target.IsRecord)
                .Select(value => slot.Kind == RangeKind.Reference
                    ? corpus.Identifiers.NameOf(value.Target).Identifier
                    : ((ScalarValue)value.Written!).Text));
            if (part.Length == 0)
            {
                return null;
            }

            parts.Add(part);
        }

        return Join(parts);
    }

    // The length of each text is included, so that different lists never become the same string.
    private static string Join(IEnumerable<string> texts) =>
        string.Concat(texts.Select(static text => $"{text.Length}:{text}"));
}
