using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Check;

/// <summary>What the references of each record's slots lead to, written or computed from the inverse slot.</summary>
internal sealed class Relations
{
    private readonly Dictionary<(Record Record, int Slot), List<Record>> _written = new();
    private readonly Dictionary<(Record Record, int Slot), List<Record>> _computed = new();
    private readonly Dictionary<(Record Record, int Slot, Record Target), SourceSpan> _spans = new();
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics;

    public Relations(ImmutableArray<Diagnostic>.Builder diagnostics) => _diagnostics = diagnostics;

    /// <summary>Takes in a unit's references with what they lead to.</summary>
    public void Add(BoundUnit unit, ImmutableArray<Record?> targets)
    {
        foreach (ReferenceSite site in unit.References)
        {
            bool isRelation = site.Holder.Class.Slots[site.Slot].Kind == RangeKind.Reference;
            if (isRelation && targets[site.Value.Ordinal] is { } target && IsKept(site))
            {
                Append(_written, site.Holder, site.Slot, target);
                _spans[(site.Holder, site.Slot, target)] = site.Value.Span;
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
        var known = new HashSet<Record>(records);
        foreach (KeyValuePair<(Record Record, int Slot), List<Record>> pair in _written.ToList())
        {
            SlotDefinition slot = pair.Key.Record.Class.Slots[pair.Key.Slot];
            if (slot.Inverse is not { } inverse || !known.Contains(pair.Key.Record))
            {
                continue;
            }

            foreach (Record target in pair.Value)
            {
                int ordinal = target.Class.IndexOf(inverse.Name);
                if (!target.IsWritten(ordinal))
                {
                    AddComputed(pair.Key.Record, slot, target, ordinal);
                }
                else if (!target.IsRefused(ordinal) && !Of(target, ordinal).Contains(pair.Key.Record))
                {
                    ReportDisagreement(
                        pair.Key.Record, slot, target, inverse, "does not name it", target[ordinal]!.Span);
                }
            }
        }
    }

    /// <summary>The records that a slot of a record leads to.</summary>
    public IReadOnlyList<Record> Of(Record record, int slot) =>
        _written.TryGetValue((record, slot), out List<Record>? written) ? written
        : _computed.TryGetValue((record, slot), out List<Record>? computed) ? computed
        : [];

    private void AddComputed(Record from, SlotDefinition slot, Record to, int ordinal)
    {
        SlotDefinition inverse = to.Class.Slots[ordinal];
        IReadOnlyList<Record> before = Of(to, ordinal);
        if (before.Count > 0 && before[before.Count - 1] == from)
        {
            return;
        }

        if (before.Count > 0 && !inverse.IsMultivalued)
        {
            ReportDisagreement(from, slot, to, inverse, $"is '{before[0].Identifier}' already", before[0].Span);
            return;
        }

        Append(_computed, to, ordinal, from);
    }

    private void ReportDisagreement(
        Record from, SlotDefinition slot, Record to, SlotDefinition inverse, string how, SourceSpan other)
    {
        SourceSpan at = _spans[(from, from.Class.IndexOf(slot.Name), to)];
        _diagnostics.Add(Diagnostic.CreateAgainst(
            Catalogue.InverseDisagreement, at, other, slot.Name, from.Identifier, to.Identifier, inverse.Name, how));
    }

    private static void Append(
        Dictionary<(Record Record, int Slot), List<Record>> relations, Record record, int slot, Record target)
    {
        if (!relations.TryGetValue((record, slot), out List<Record>? targets))
        {
            relations.Add((record, slot), targets = new List<Record>());
        }

        targets.Add(target);
    }
}
