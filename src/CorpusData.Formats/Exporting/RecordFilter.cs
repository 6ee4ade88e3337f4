using System.Collections;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Formats.Exporting;

/// <summary>Selects the records to export. No selected record requires a record that is not selected.</summary>
public sealed class RecordFilter
{
    private readonly Corpus _corpus;
    private readonly BitArray[] _kept;

    /// <summary>Selects the records of a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="rules">The rules. A record must satisfy all of them.</param>
    public RecordFilter(Corpus corpus, IReadOnlyList<FilterRule> rules)
    {
        _corpus = corpus;
        _kept = [.. Enumerable.Range(0, corpus.Identifiers.Classes.Length)
            .Select(table => new BitArray(corpus.Identifiers.Count(table), defaultValue: true))];
        Remove(record => rules.All(rule => rule.Accepts(record, row => corpus.Identifiers.NameOf(row).Identifier)));

        // A record that is removed can be one that others require.
        while (Remove(CanStay))
        {
        }
    }

    /// <summary>Returns whether a record is exported.</summary>
    public bool Keeps(RowAddress row) => _kept[row.Table][row.Row];

    private bool Remove(Func<ResolvedRecord, bool> isKept)
    {
        bool isChanged = false;
        for (int table = 0; table < _kept.Length; table++)
        {
            for (int row = 0; row < _kept[table].Length; row++)
            {
                if (_kept[table][row] && !isKept(_corpus.Resolve(new RowAddress(table, row))))
                {
                    _kept[table][row] = false;
                    isChanged = true;
                }
            }
        }

        return isChanged;
    }

    private bool CanStay(ResolvedRecord record) =>
        (RowOfOwner(record) is not { IsRecord: true } owner || Keeps(owner)) && SlotWalk.Of(record).All(HasEnough);

    // The record in which a record is written; a part of it belongs to the same record.
    private RowAddress RowOfOwner(ResolvedRecord record)
    {
        Compiler.Bind.Record? owner = record.Record.Owner;
        while (owner is { Identifier.Length: 0 })
        {
            owner = owner.Owner;
        }

        return owner is null ? RowAddress.None : _corpus.Identifiers.Find(owner.Class, owner.Identifier);
    }

    private bool HasEnough(WalkedSlot slot)
    {
        if (slot.Definition.Kind is not (RangeKind.Reference or RangeKind.Quote))
        {
            return true;
        }

        IReadOnlyList<ResolvedValue> values = slot.Record[slot.Slot];
        int kept = values.Count(value => Keeps(value.Target));
        return kept == values.Count || kept >= Math.Max(slot.Definition.IsRequired ? 1 : 0, slot.Definition.MinimumCardinality ?? 0);
    }
}
