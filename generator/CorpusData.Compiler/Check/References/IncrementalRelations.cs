using System.Collections.Immutable;
using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Check;

/// <summary>
/// The sides of relations that a unit's seeds contain: for each record of the unit, the slots that have an inverse, and the
/// records that these slots refer to.
/// </summary>
/// <remarks>
/// If an edit changes none of them, the new value is equal to the old one, and <see cref="Relations"/> is not computed again.
/// </remarks>
public sealed class IncrementalRelations : IEquatable<IncrementalRelations>
{
    private readonly ImmutableArray<RecordRelations> _records;

    private IncrementalRelations(ImmutableArray<RecordRelations> records) => _records = records;

    internal ImmutableArray<RecordRelations> Records => _records;

    /// <summary>Returns the relations of a unit.</summary>
    internal static IncrementalRelations Of(CheckedUnit unit)
    {
        ImmutableArray<RecordRelations>.Builder records = ImmutableArray.CreateBuilder<RecordRelations>();
        var targets = new List<RowAddress>();
        for (int i = 0; i < unit.Rows.Length; i++)
        {
            Record record = unit.Bound.Records[i];
            if (unit.Rows[i].IsRecord && record.Class.InverseSlots.Length > 0)
            {
                records.Add(new RecordRelations(
                    unit.Rows[i], record.IsIncomplete, SlotsOf(unit, record, targets)));
            }
        }

        return new IncrementalRelations(records.ToImmutable());
    }

    public bool Equals(IncrementalRelations? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || _records.Length != other._records.Length)
        {
            return false;
        }

        for (int i = 0; i < _records.Length; i++)
        {
            if (!_records[i].IsSameAs(other._records[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as IncrementalRelations);

    public override int GetHashCode() => _records.Length;

    private static SlotTargets[] SlotsOf(CheckedUnit unit, Record record, List<RowAddress> targets)
    {
        var slots = new SlotTargets[record.Class.InverseSlots.Length];
        for (int k = 0; k < slots.Length; k++)
        {
            int slot = record.Class.InverseSlots[k];
            targets.Clear();
            foreach (Value value in record.ValuesOf(slot))
            {
                if (unit.Targets[((ReferenceValue)value).Ordinal] is { IsRecord: true } target)
                {
                    targets.Add(target);
                }
            }

            slots[k] = new SlotTargets(
                record.IsRefused(slot) ? SlotState.Refused : record.IsWritten(slot) ? SlotState.Written : SlotState.Open,
                targets.Count == 0 ? [] : targets.ToArray());
        }

        return slots;
    }
}

/// <summary>The written values of a record's slots that have an inverse.</summary>
/// <param name="Row">The record.</param>
/// <param name="IsIncomplete">Whether some of the record could not be read.</param>
/// <param name="Slots">The values of each slot that has an inverse, in the order of the class's slots.</param>
internal readonly record struct RecordRelations(RowAddress Row, bool IsIncomplete, SlotTargets[] Slots)
{
    public bool IsSameAs(RecordRelations other)
    {
        if (Row != other.Row || IsIncomplete != other.IsIncomplete || Slots.Length != other.Slots.Length)
        {
            return false;
        }

        for (int i = 0; i < Slots.Length; i++)
        {
            if (Slots[i].State != other.Slots[i].State || !Slots[i].Targets.AsSpan().SequenceEqual(other.Slots[i].Targets))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>The written values of a slot.</summary>
/// <param name="State">Whether the slot is written.</param>
/// <param name="Targets">The records that it refers to.</param>
internal readonly record struct SlotTargets(SlotState State, RowAddress[] Targets);

/// <summary>Whether a slot of a record is written.</summary>
internal enum SlotState
{
    /// <summary>The slot is not written.</summary>
    Open,

    /// <summary>The slot is written.</summary>
    Written,

    /// <summary>The slot has a value with an error, which is reported.</summary>
    Refused,
}
