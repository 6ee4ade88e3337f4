using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>The records of all units, with what links them to each other.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Identifiers">The records by their identifiers.</param>
/// <param name="Units">The units, in the order of their paths.</param>
/// <param name="Relations">What the slots lead to that are the inverse of another.</param>
/// <param name="Namings">Where entities are named.</param>
public sealed record LinkedCorpus(
    SchemaDefinition Schema,
    IdentifierTable Identifiers,
    ImmutableArray<ResolvedUnit> Units,
    Relations Relations,
    Namings Namings)
{
    /// <summary>The record in a row.</summary>
    public Record RecordAt(RowAddress row)
    {
        RecordPlace place = Identifiers.PlaceOf(row);
        return Units[place.Unit].Unit.Records[place.Ordinal];
    }

    /// <summary>The records of a table, in the order of its rows.</summary>
    public IEnumerable<Record> RecordsOf(int table) =>
        Enumerable.Range(0, Identifiers.Count(table)).Select(row => RecordAt(new RowAddress(table, row)));

    /// <summary>The records that a reference slot of a row leads to, written or computed.</summary>
    public IReadOnlyList<RowAddress> Related(RowAddress row, int slot)
    {
        RecordPlace place = Identifiers.PlaceOf(row);
        var related = new List<RowAddress>();
        Relations.AddRelated(Units[place.Unit], Units[place.Unit].Unit.Records[place.Ordinal], slot, related);
        return related;
    }
}
