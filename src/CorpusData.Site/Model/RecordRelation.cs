using System.Collections.Immutable;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Site.Model;

/// <summary>A slot that relates records of a class to others of it, such as claims that dispute each other.</summary>
/// <param name="Class">The class.</param>
/// <param name="Slot">The slot, on the side that the schema has first.</param>
/// <param name="Address">The address of its page.</param>
internal sealed record RecordRelation(ClassDefinition Class, SlotDefinition Slot, string Address)
{
    /// <summary>Whether the relation has no direction.</summary>
    public bool IsSymmetric => Slot.Inverse == Slot;

    /// <summary>Returns the relations of a schema. A slot and its inverse are one.</summary>
    public static ImmutableArray<RecordRelation> Of(SchemaDefinition schema)
    {
        var relations = ImmutableArray.CreateBuilder<RecordRelation>();
        var slugs = new Slugs("index");
        var known = new HashSet<SlotDefinition>();
        foreach (ClassDefinition definition in schema.Classes)
        {
            foreach (SlotDefinition slot in definition.OwnSlots)
            {
                if (slot is { Kind: RangeKind.Reference, Class: { } range, Refined: null, IsComputed: false }
                    && (definition.Is(range) || range.Is(definition))
                    && known.Add(slot) && (slot.Inverse is not { } inverse || inverse == slot || known.Add(inverse)))
                {
                    string slug = Uri.EscapeDataString(slugs.Add($"{definition.Name}-{slot.Name}"));
                    relations.Add(new RecordRelation(definition, slot, $"relations/{slug}.html"));
                }
            }
        }

        return relations.ToImmutable();
    }

    /// <summary>Returns the pairs of records that the relation connects, in the order of the tables and identifiers.</summary>
    public IEnumerable<(RowAddress From, RowAddress To)> Edges(SiteModel model)
    {
        for (int table = 0; table < model.Source.Classes.Length; table++)
        {
            ClassDefinition concrete = model.Source.Classes[table];
            int slot = concrete.Is(Class) ? concrete.IndexOf(Slot.Name) : -1;
            if (slot < 0)
            {
                continue;
            }

            foreach (ResolvedRecord record in model.Source.RecordsOf(table))
            {
                foreach (RowAddress target in model.Source.ValuesOf(record, slot).Select(static value => value.Target))
                {
                    // A symmetric relation has both records, of which one is enough.
                    if (!IsSymmetric || (record.Row.Table, record.Row.Row).CompareTo((target.Table, target.Row)) < 0)
                    {
                        yield return (record.Row, target);
                    }
                }
            }
        }
    }
}
