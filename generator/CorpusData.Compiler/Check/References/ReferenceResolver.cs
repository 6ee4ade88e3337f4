using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>Resolves the references of a unit to rows, and keeps the reason if one does not resolve.</summary>
internal sealed class ReferenceResolver
{
    private readonly IdentifierTable _identifiers;
    private ImmutableArray<UnresolvedReference>.Builder? _unresolved;

    private ReferenceResolver(IdentifierTable identifiers) => _identifiers = identifiers;

    /// <summary>Resolves every reference of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="rows">The rows of its records.</param>
    /// <param name="identifiers">The records by their identifiers.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <returns>The row of each reference, by the references' ordinals; and the references that do not resolve.</returns>
    public static (ImmutableArray<RowAddress> Targets, ImmutableArray<UnresolvedReference> Unresolved) Resolve(
        BoundUnit unit, ImmutableArray<RowAddress> rows, IdentifierTable identifiers, CancellationToken cancellation)
    {
        if (unit.References.IsEmpty)
        {
            return (ImmutableArray<RowAddress>.Empty, ImmutableArray<UnresolvedReference>.Empty);
        }

        var resolver = new ReferenceResolver(identifiers);
        ImmutableArray<RowAddress>.Builder targets = ImmutableArray.CreateBuilder<RowAddress>(unit.References.Length);
        foreach (ReferenceSite site in unit.References)
        {
            cancellation.ThrowIfCancellationRequested();

            // A record whose identifier is already used has no row. It is reported as a duplicate, and not again here.
            targets.Add(site.Value.Inlined is { } inlined ? rows[inlined.Ordinal] : resolver.Resolve(site));
        }

        return (targets.MoveToImmutable(), resolver._unresolved?.ToImmutable() ?? ImmutableArray<UnresolvedReference>.Empty);
    }

    private RowAddress Resolve(ReferenceSite site)
    {
        SlotDefinition slot = site.Holder.Class.Slots[site.Slot];
        ReferenceValue value = site.Value;

        // Nearly all references take this path.
        if (slot.Classes.Length == 1 && _identifiers.Find(slot.Classes[0], value.Target) is { IsRecord: true } only
            && slot.Accepts(_identifiers.Classes[only.Table]))
        {
            return only;
        }

        List<RowAddress> named = slot.Classes
            .Select(c => _identifiers.Find(c, value.Target))
            .Where(static row => row.IsRecord)
            .Distinct()
            .ToList();
        List<RowAddress> candidates = named.FindAll(row => slot.Accepts(_identifiers.Classes[row.Table]));
        if (candidates.Count == 0 && value.ByName)
        {
            candidates = slot.Classes.SelectMany(c => _identifiers.FindByName(c, value.Target)).Distinct().ToList();
        }

        if (candidates.Count == 1)
        {
            return candidates[0];
        }

        RowAddress other = named.Append(_identifiers.FindAnywhere(value.Target)).First();
        UnresolvedReference unresolved =
            candidates.Count > 1 ? new UnresolvedReference(site, ResolutionFailure.Ambiguous, candidates.ToImmutableArray())
            : other.IsRecord ? new UnresolvedReference(site, ResolutionFailure.WrongClass, ImmutableArray.Create(other))
            : new UnresolvedReference(site, ResolutionFailure.Missing, ImmutableArray<RowAddress>.Empty);
        (_unresolved ??= ImmutableArray.CreateBuilder<UnresolvedReference>()).Add(unresolved);
        return RowAddress.None;
    }
}
