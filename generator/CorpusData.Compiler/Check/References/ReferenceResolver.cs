using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>Resolves references to the records that they lead to.</summary>
internal static class ReferenceResolver
{
    /// <summary>What every reference of a unit leads to, by the references' ordinals.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="rows">The rows of its records.</param>
    /// <param name="identifiers">All records.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static ImmutableArray<RowAddress> Resolve(
        BoundUnit unit, ImmutableArray<RowAddress> rows, IdentifierTable identifiers, CancellationToken cancellation)
    {
        if (unit.References.IsEmpty)
        {
            return ImmutableArray<RowAddress>.Empty;
        }

        ImmutableArray<RowAddress>.Builder targets = ImmutableArray.CreateBuilder<RowAddress>(unit.References.Length);
        foreach (ReferenceSite site in unit.References)
        {
            cancellation.ThrowIfCancellationRequested();

            // A record that has another's identifier is reported, and nothing leads to it.
            targets.Add(site.Value.Inlined is { } inlined
                ? rows[inlined.Ordinal]
                : Find(site.Holder.Class.Slots[site.Slot], site.Value, identifiers));
        }

        return targets.MoveToImmutable();
    }

    /// <summary>The records that a reference may mean: one where all is well.</summary>
    public static IReadOnlyList<RowAddress> Candidates(SlotDefinition slot, ReferenceValue value, IdentifierTable identifiers)
    {
        List<RowAddress> right = WithIdentifier(slot, value, identifiers)
            .FindAll(row => slot.Accepts(identifiers.Classes[row.Table]));
        return right.Count > 0 || !value.ByName
            ? right
            : slot.Classes.SelectMany(c => identifiers.FindByName(c, value.Target)).Distinct().ToList();
    }

    /// <summary>The records of any class that have the identifier that a reference names.</summary>
    public static List<RowAddress> WithIdentifier(SlotDefinition slot, ReferenceValue value, IdentifierTable identifiers) =>
        slot.Classes.Select(c => identifiers.Find(c, value.Target)).Where(static row => row.IsRecord).Distinct().ToList();

    private static RowAddress Find(SlotDefinition slot, ReferenceValue value, IdentifierTable identifiers)
    {
        // Nearly all there are.
        if (slot.Classes.Length == 1 && identifiers.Find(slot.Classes[0], value.Target) is { IsRecord: true } only
            && slot.Accepts(identifiers.Classes[only.Table]))
        {
            return only;
        }

        IReadOnlyList<RowAddress> candidates = Candidates(slot, value, identifiers);
        return candidates.Count == 1 ? candidates[0] : RowAddress.None;
    }
}
