using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Formats.Exporting;

/// <summary>Counts what a format does not hold, when it is known what it does.</summary>
public sealed class LossCount
{
    /// <summary>Returns whether the format has a place for a record. The slots of other records are not counted.</summary>
    public required Func<ResolvedRecord, bool> HoldsRecord { get; init; }

    /// <summary>Returns whether the format holds a value of a slot.</summary>
    public required Func<WalkedSlot, ResolvedValue, bool> HoldsValue { get; init; }

    /// <summary>Whether the format holds the prefixes and suffixes of quotes.</summary>
    public bool HoldsContext { get; init; }

    /// <summary>Counts the losses of all records. A relation counts once, where it is written.</summary>
    public void AddTo(LossLog losses, ExportSource source, CancellationToken cancellation)
    {
        foreach (ResolvedRecord record in Enumerable.Range(0, source.Classes.Length).SelectMany(source.RecordsOf))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!HoldsRecord(record))
            {
                losses.Add(LossKind.Record, record.Class.Name);
                continue;
            }

            foreach (WalkedSlot slot in SlotWalk.Of(record).Where(static slot => !slot.Definition.IsComputed && !slot.Definition.IsIdentifier))
            {
                foreach (ResolvedValue value in source.ValuesOf(slot.Record, slot.Slot))
                {
                    Add(losses, slot, value);
                }
            }
        }
    }

    /// <summary>Returns whether a value is a reference between a record and the document that it quotes, in either direction.</summary>
    public static bool IsBetweenRecordAndItsDocument(ExportSource source, WalkedSlot slot, ResolvedValue value) =>
        slot.Definition.Kind == RangeKind.Reference
        && (slot.Owner.Document == value.Target || source.RecordAt(value.Target).Document == slot.Owner.Row);

    private void Add(LossLog losses, WalkedSlot slot, ResolvedValue value)
    {
        RangeKind kind = slot.Definition.Kind;
        if (kind == RangeKind.Reference && value.Written is null)
        {
            return;
        }

        if (!HoldsValue(slot, value))
        {
            losses.Add(
                kind switch
                {
                    RangeKind.Reference => LossKind.Reference,
                    RangeKind.Quote => LossKind.Quote,
                    RangeKind.Mention => LossKind.Mention,
                    _ => LossKind.Value,
                },
                slot.Path);
        }
        else if (!HoldsContext && value.Written is QuoteValue { Prefix: not null } or QuoteValue { Suffix: not null })
        {
            losses.Add(LossKind.Context, slot.Path);
        }
    }
}
