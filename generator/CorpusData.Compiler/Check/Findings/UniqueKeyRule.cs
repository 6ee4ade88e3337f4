using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>Checks the slots whose values together are unique among the records of a class.</summary>
internal static class UniqueKeyRule
{
    /// <summary>Reports every record that has the same values as one before it.</summary>
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
                findings.Add(Finding.CreateAgainst(
                    Catalog.DuplicateKeyValues,
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

    // A record that lacks one of the values is like no other; so is one whose identifier is among them, which is no value.
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

    // Each text with its length, so that no two lists of texts are joined to the same one.
    private static string Join(IEnumerable<string> texts) =>
        string.Concat(texts.Select(static text => $"{text.Length}:{text}"));
}
