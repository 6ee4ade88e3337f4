using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;

namespace CorpusData.Site.Model;

/// <summary>A record that refers to another one.</summary>
/// <param name="Row">The record, which contains the reference itself or in a part.</param>
/// <param name="Path">The class of the record and the slots that lead to the reference, with dots.</param>
internal readonly record struct Referrer(RowAddress Row, string Path);

/// <summary>The records that refer to each record by slots without an inverse. An inverse shows the others.</summary>
internal sealed class Referrers
{
    private readonly Dictionary<RowAddress, List<Referrer>> _referrers = [];

    /// <summary>Collects the references.</summary>
    public Referrers(ExportSource source, CancellationToken cancellation)
    {
        foreach (ResolvedRecord record in Enumerable.Range(0, source.Classes.Length).SelectMany(source.RecordsOf))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (WalkedSlot slot in SlotWalk.Of(record))
            {
                if (slot.Definition is { Kind: RangeKind.Reference, Inverse: null })
                {
                    Add(source, slot);
                }
            }
        }
    }

    /// <summary>Returns the records that refer to a record, in the order of the tables and identifiers.</summary>
    public IReadOnlyList<Referrer> Of(RowAddress row) => _referrers.GetValueOrDefault(row) ?? [];

    private void Add(ExportSource source, WalkedSlot slot)
    {
        foreach (ResolvedValue value in source.ValuesOf(slot.Record, slot.Slot))
        {
            if (!value.Target.IsRecord)
            {
                continue;
            }

            if (!_referrers.TryGetValue(value.Target, out List<Referrer>? referrers))
            {
                _referrers.Add(value.Target, referrers = []);
            }

            var referrer = new Referrer(slot.Owner.Row, string.Intern(slot.Path));
            if (referrers.Count == 0 || referrers[^1] != referrer)
            {
                referrers.Add(referrer);
            }
        }
    }
}
