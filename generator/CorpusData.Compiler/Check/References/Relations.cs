using System.Collections.Immutable;
using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Check;

/// <summary>
/// What each slot that is the inverse of another leads to, written or computed from the other side; and where the two
/// sides are at odds.
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

    /// <summary>Where two sides of a relation are written and do not agree.</summary>
    internal ImmutableArray<Disagreement> Disagreements { get; }

    /// <summary>The slots that lead to fewer or more records than they must.</summary>
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

/// <summary>Two sides of a relation that do not agree.</summary>
/// <param name="From">The record that says so.</param>
/// <param name="Slot">Its slot.</param>
/// <param name="To">The record that does not agree.</param>
/// <param name="Inverse">Its slot.</param>
/// <param name="Other">The one record that it leads to already; none where it is written and names others.</param>
internal readonly record struct Disagreement(RowAddress From, int Slot, RowAddress To, int Inverse, RowAddress Other);
