using System.Collections.Immutable;
using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Check;

/// <summary>
/// The records that each slot with an inverse refers to, written or computed from the other side; and the relations
/// whose two sides disagree.
/// </summary>
public sealed class Relations
{
    private readonly RowTargets?[][] _slots;

    internal Relations(
        RowTargets?[][] slots,
        ImmutableArray<Disagreement> disagreements,
        ImmutableArray<(RowAddress Row, int Slot)> shortfalls)
    {
        _slots = slots;
        Disagreements = disagreements;
        Shortfalls = shortfalls;
    }

    /// <summary>The relations whose two sides disagree.</summary>
    internal ImmutableArray<Disagreement> Disagreements { get; }

    /// <summary>The slots that refer to too few or too many records.</summary>
    internal ImmutableArray<(RowAddress Row, int Slot)> Shortfalls { get; }

    /// <summary>Returns the records that a slot with an inverse refers to: first those that are written.</summary>
    public ReadOnlySpan<RowAddress> Of(RowAddress row, int slot) => _slots[row.Table][slot]!.Of(row.Row);

    /// <summary>Adds the values of a reference slot of a record or part: those that are written, then those that are computed.</summary>
    public void AddValues(CheckedUnit unit, Record record, int slot, List<ResolvedValue> values)
    {
        int written = 0;
        foreach (Value value in record.ValuesOf(slot))
        {
            RowAddress target = unit.Targets[((ReferenceValue)value).Ordinal];
            values.Add(new ResolvedValue(value, target));
            written += target.IsRecord ? 1 : 0;
        }

        if (unit.RowOf(record) is { IsRecord: true } row && record.Class.Slots[slot].Inverse is not null)
        {
            foreach (RowAddress target in Of(row, slot).Slice(written))
            {
                values.Add(new ResolvedValue(null, target));
            }
        }
    }
}

/// <summary>Two sides of a relation that disagree.</summary>
/// <param name="From">The record whose slot refers to the other record.</param>
/// <param name="Slot">The index of its slot.</param>
/// <param name="To">The other record, whose inverse slot does not refer back.</param>
/// <param name="Inverse">The index of its inverse slot.</param>
/// <param name="Other">
/// The one record that the inverse slot already refers to; <see cref="RowAddress.None"/> if the inverse slot is written.
/// </param>
internal readonly record struct Disagreement(RowAddress From, int Slot, RowAddress To, int Inverse, RowAddress Other);
