using CorpusData.Compiler.Schema;

namespace CorpusData.Formats.Importing.Seeds;

/// <summary>The records of an import by their identifiers.</summary>
internal sealed class RecordIndex
{
    private readonly Dictionary<string, List<SeedRecord>> _records = new(StringComparer.Ordinal);

    /// <summary>Adds a record.</summary>
    /// <param name="identifier">Its identifier in the source.</param>
    /// <param name="record">The record.</param>
    public void Add(string identifier, SeedRecord record)
    {
        if (!_records.TryGetValue(identifier, out List<SeedRecord>? records))
        {
            _records.Add(identifier, records = []);
        }

        records.Add(record);
    }

    /// <summary>Returns a record with an identifier; null if there is none to which a slot can refer.</summary>
    public SeedRecord? Find(SlotDefinition slot, string identifier) =>
        _records.GetValueOrDefault(identifier)?.Find(record => slot.Accepts(record.Class));
}
