using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>Makes the named members of collections from the identifiers of their records.</summary>
internal static class MemberNamer
{
    /// <summary>Names the records of some tables; those whose names collide are reported and stay unnamed.</summary>
    public static Collection Name(
        SlotDefinition slot,
        ImmutableArray<Table> tables,
        int limit,
        HashSet<Record> reported,
        ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        ImmutableArray<(string, Record)>.Builder members = ImmutableArray.CreateBuilder<(string, Record)>();
        var collection = new Collection(slot, tables, ImmutableArray<(string, Record)>.Empty);
        if (collection.Count > limit)
        {
            diagnostics.Add(Diagnostic.Create(
                Catalogue.MembersOmitted,
                slot.Span,
                slot.CSharpName,
                collection.Count.ToString(CultureInfo.InvariantCulture),
                limit.ToString(CultureInfo.InvariantCulture)));
            return collection;
        }

        string type = slot.CSharpName + "Collection";
        var names = new Dictionary<string, Record>(StringComparer.Ordinal);
        foreach (Record record in tables.SelectMany(static table => table.Records))
        {
            string name = CSharpName.Member(record.Identifier, type);
            if (!names.TryGetValue(name, out Record? first))
            {
                names.Add(name, record);
                members.Add((name, record));
            }
            else if (reported.Add(record))
            {
                diagnostics.Add(Diagnostic.CreateAgainst(
                    Catalogue.MemberCollision, record.Span, first.Span, record.Identifier, name, slot.CSharpName, first.Identifier));
            }
        }

        return collection with { Members = members.ToImmutable() };
    }
}
