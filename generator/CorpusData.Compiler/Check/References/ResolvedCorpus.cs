using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>The checked units of a corpus, with their records by identifier and by row.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Identifiers">The records by their identifiers.</param>
/// <param name="Units">The units, in the order of their paths.</param>
/// <param name="Relations">The records that slots with an inverse refer to.</param>
/// <param name="EntityMentions">The documents that mention each entity.</param>
public sealed record ResolvedCorpus(
    SchemaDefinition Schema,
    IdentifierTable Identifiers,
    ImmutableArray<CheckedUnit> Units,
    Relations Relations,
    EntityMentions EntityMentions)
{
    /// <summary>Returns the record in a row.</summary>
    public Record RecordAt(RowAddress row)
    {
        RecordPlace place = Identifiers.PlaceOf(row);
        return Units[place.Unit].Bound.Records[place.Ordinal];
    }

    /// <summary>Returns the records of a table, in the order of its rows.</summary>
    public IEnumerable<Record> RecordsOf(int table) =>
        Enumerable.Range(0, Identifiers.Count(table)).Select(row => RecordAt(new RowAddress(table, row)));
}
