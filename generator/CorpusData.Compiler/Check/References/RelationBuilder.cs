using System.Collections.Immutable;
using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>Computes the other side of every relation, and checks it if it is also written.</summary>
public sealed class RelationBuilder
{
    private readonly ImmutableArray<ClassDefinition> _classes;
    private readonly SlotRelationBuilder?[][] _slots;
    private readonly ImmutableArray<Disagreement>.Builder _disagreements = ImmutableArray.CreateBuilder<Disagreement>();
    private readonly ImmutableArray<(RowAddress Row, int Slot)>.Builder _shortfalls =
        ImmutableArray.CreateBuilder<(RowAddress Row, int Slot)>();

    private RelationBuilder(IdentifierTable identifiers)
    {
        _classes = identifiers.Classes;
        _slots = _classes
            .Select((c, table) => c.Slots
                .Select(slot => slot.Inverse is null ? null : new SlotRelationBuilder(slot, identifiers.Count(table), _classes))
                .ToArray())
            .ToArray();
    }

    /// <summary>Completes the relations of all units.</summary>
    /// <param name="identifiers">The records by their identifiers.</param>
    /// <param name="units">The written relations of each unit, in the order of the units' paths.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public static Relations Complete(
        IdentifierTable identifiers, EquatableArray<IncrementalRelations> units, CancellationToken cancellation = default)
    {
        var builder = new RelationBuilder(identifiers);
        ForEach(units, builder.AddWritten, cancellation);
        ForEach(units, builder.AddComputed, cancellation);
        ForEach(units, builder.CheckNumbers, cancellation);
        RowTargets?[][] slots = Array.ConvertAll(
            builder._slots, static table => Array.ConvertAll(table, static slot => slot?.Complete()));
        return new Relations(slots, builder._disagreements.ToImmutable(), builder._shortfalls.ToImmutable());
    }

    private static void ForEach(
        EquatableArray<IncrementalRelations> units, Action<RecordRelations> action, CancellationToken cancellation)
    {
        foreach (IncrementalRelations unit in units)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (RecordRelations record in unit.Records)
            {
                action(record);
            }
        }
    }

    private void AddWritten(RecordRelations record)
    {
        IReadOnlyList<int> slots = _classes[record.Row.Table].InverseSlots;
        for (int k = 0; k < record.Slots.Length; k++)
        {
            _slots[record.Row.Table][slots[k]]!.AddWritten(record.Row.Row, record.Slots[k]);
        }
    }

    private void AddComputed(RecordRelations record)
    {
        IReadOnlyList<int> slots = _classes[record.Row.Table].InverseSlots;
        for (int k = 0; k < record.Slots.Length; k++)
        {
            foreach (RowAddress target in record.Slots[k].Targets)
            {
                int inverse = _slots[record.Row.Table][slots[k]]!.InverseIn(target.Table);
                if (!_slots[target.Table][inverse]!.TryAddComputed(target.Row, record.Row, out RowAddress other))
                {
                    _disagreements.Add(new Disagreement(record.Row, slots[k], target, inverse, other));
                }
            }
        }
    }

    private void CheckNumbers(RecordRelations record)
    {
        IReadOnlyList<int> slots = _classes[record.Row.Table].InverseSlots;
        for (int k = 0; k < record.Slots.Length; k++)
        {
            SlotState state = record.Slots[k].State;
            if (!record.IsIncomplete && state != SlotState.Refused
                && _slots[record.Row.Table][slots[k]]!.IsShort(record.Row.Row, state))
            {
                _shortfalls.Add((record.Row, slots[k]));
            }
        }
    }
}
