using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Check;

/// <summary>What the references of each record's slots lead to, written or computed from the inverse slot.</summary>
internal sealed class Relations
{
    private readonly Dictionary<Record, Relation?[]> _relations;
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics;

    public Relations(int records, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        _relations = new Dictionary<Record, Relation?[]>(records);
        _diagnostics = diagnostics;
    }

    /// <summary>Takes in a unit's references with what they lead to.</summary>
    public void Add(BoundUnit unit, Record?[] targets)
    {
        foreach (ReferenceSite site in unit.References)
        {
            bool isRelation = site.Holder.Class.Slots[site.Slot].Kind == RangeKind.Reference;
            if (isRelation && targets[site.Value.Ordinal] is { } target && IsKept(site))
            {
                Relation relation = At(site.Holder, site.Slot);
                relation.Add(target);
                relation.Written++;
            }
        }
    }

    // What is written a second time, in the document and in its annotations, is checked and not kept.
    private static bool IsKept(ReferenceSite site) => site.Holder[site.Slot] switch
    {
        ListValue { Items: { IsEmpty: false } items } =>
            items[0] is ReferenceValue first && items[items.Length - 1] is ReferenceValue last
            && site.Value.Ordinal >= first.Ordinal && site.Value.Ordinal <= last.Ordinal,
        Value value => value == site.Value,
        null => false,
    };

    /// <summary>Computes the other side of every relation, and checks it where it is written too.</summary>
    public void Complete(IEnumerable<Record> records)
    {
        foreach (Record record in records)
        {
            if (!_relations.TryGetValue(record, out Relation?[]? relations))
            {
                continue;
            }

            for (int i = 0; i < relations.Length; i++)
            {
                SlotDefinition slot = record.Class.Slots[i];
                if (slot.Inverse is { } inverse && relations[i] is { Written: > 0 } relation)
                {
                    Complete(record, slot, relation, inverse);
                }
            }
        }
    }

    /// <summary>The records that a slot of a record leads to.</summary>
    public IReadOnlyList<Record> Of(Record record, int slot) =>
        _relations.TryGetValue(record, out Relation?[]? relations) && relations[slot] is { } relation ? relation : [];

    private void Complete(Record record, SlotDefinition slot, Relation relation, SlotDefinition inverse)
    {
        for (int i = 0; i < relation.Written; i++)
        {
            Record target = relation[i];
            int ordinal = target.Class.IndexOf(inverse.Name);
            if (!target.IsWritten(ordinal) || IsOpen(target.Class.Slots[ordinal]))
            {
                AddComputed(record, slot, target, ordinal);
            }
            else if (!target.IsRefused(ordinal) && !Of(target, ordinal).Contains(record))
            {
                ReportDisagreement(
                    record, slot, target, inverse, "does not name it", target[ordinal]!.Span);
            }
        }
    }

    // Records that are written in place are no list of all that there are: others may come in from elsewhere.
    private static bool IsOpen(SlotDefinition inverse) => inverse.IsInlined && inverse.IsMultivalued;

    private void AddComputed(Record from, SlotDefinition slot, Record to, int ordinal)
    {
        SlotDefinition inverse = to.Class.Slots[ordinal];
        Relation relation = At(to, ordinal);
        if ((relation.Count > 0 && relation[relation.Count - 1] == from) || relation.IsWritten(from))
        {
            return;
        }

        if (relation.Count > 0 && !inverse.IsMultivalued)
        {
            ReportDisagreement(from, slot, to, inverse, $"is '{relation[0].Identifier}' already", relation[0].Span);
            return;
        }

        relation.Add(from);
    }

    private void ReportDisagreement(
        Record from, SlotDefinition slot, Record to, SlotDefinition inverse, string how, SourceSpan other) =>
        _diagnostics.Add(Diagnostic.CreateAgainst(
            Catalogue.InverseDisagreement, PlaceOf(from, slot, to), other, slot.Name, from.Identifier, to.Identifier, inverse.Name, how));

    private Relation At(Record record, int slot)
    {
        if (!_relations.TryGetValue(record, out Relation?[]? relations))
        {
            _relations.Add(record, relations = new Relation?[record.Class.Slots.Length]);
        }

        return relations[slot] ??= new Relation();
    }

    // Where a reference is written.
    private static SourceSpan PlaceOf(Record from, SlotDefinition slot, Record to)
    {
        Value written = from[from.Class.IndexOf(slot.Name)]!;
        IEnumerable<Value> values = written is ListValue list ? list.Items : ImmutableArray.Create(written);
        return (values.OfType<ReferenceValue>().LastOrDefault(value => value.Target == to.Identifier) ?? written).Span;
    }
}
