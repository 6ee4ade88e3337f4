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

    /// <summary>The records that a slot leads to, which is the inverse of another.</summary>
    public ReadOnlySpan<RowAddress> Of(RowAddress row, int slot) => _slots[row.Table][slot]!.Of(row.Row);

    /// <summary>Adds the records that a reference slot of a unit's record or part leads to, written or computed.</summary>
    public void AddRelated(ResolvedUnit unit, Record record, int slot, List<RowAddress> related)
    {
        RowAddress row = record.Ordinal < 0 ? RowAddress.None : unit.Rows[record.Ordinal];
        if (!row.IsRecord || record.Class.Slots[slot].Inverse is null)
        {
            unit.AddWritten(record, slot, related);
            return;
        }

        foreach (RowAddress target in Of(row, slot))
        {
            related.Add(target);
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
