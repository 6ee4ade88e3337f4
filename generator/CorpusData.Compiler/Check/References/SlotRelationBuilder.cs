using System.Collections.Immutable;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>Collects the records that one slot of a table's records refers to: first the written ones, then the computed ones.</summary>
internal sealed class SlotRelationBuilder
{
    private readonly SlotDefinition _slot;
    private readonly int[] _inverses;
    private readonly SlotTargets[] _written;
    private readonly RowAddress[] _lastComputed;
    private readonly int[] _computedCounts;
    private readonly List<(int Row, RowAddress From)> _computed = new();

    // A list of inlined records need not be complete: other files can contain records that refer to the same row.
    private readonly bool _isOpen;

    public SlotRelationBuilder(SlotDefinition slot, int rows, ImmutableArray<ClassDefinition> classes)
    {
        _slot = slot;
        _inverses = classes.Select(c => c.IndexOf(slot.Inverse!.Name)).ToArray();
        _written = new SlotTargets[rows];
        _lastComputed = new RowAddress[rows];
        _computedCounts = new int[rows];
        _isOpen = slot.IsInlined && slot.IsMultivalued;
    }

    /// <summary>Returns the index of the inverse slot in the class of a table.</summary>
    public int InverseIn(int table) => _inverses[table];

    /// <summary>Adds the written records of a row.</summary>
    public void AddWritten(int row, SlotTargets targets)
    {
        _written[row] = targets;
        _lastComputed[row] = RowAddress.None;
    }

    /// <summary>Adds a record that refers to a row from the other side.</summary>
    /// <param name="row">The row.</param>
    /// <param name="from">The other record.</param>
    /// <param name="other">
    /// The one record that the row already refers to, if this is why the row disagrees; otherwise <see cref="RowAddress.None"/>.
    /// </param>
    /// <returns>Whether the row agrees with the other side.</returns>
    public bool TryAddComputed(int row, RowAddress from, out RowAddress other)
    {
        other = RowAddress.None;
        SlotTargets written = _written[row];
        if (written.State != SlotState.Open && !_isOpen)
        {
            return written.State == SlotState.Refused || Array.IndexOf(written.Targets, from) >= 0;
        }

        if (_lastComputed[row] == from || Array.IndexOf(written.Targets, from) >= 0)
        {
            return true;
        }

        if (_lastComputed[row].IsRecord && !_slot.IsMultivalued)
        {
            other = _lastComputed[row];
            return false;
        }

        _lastComputed[row] = from;
        _computedCounts[row]++;
        _computed.Add((row, from));
        return true;
    }

    /// <summary>Returns whether a row refers to too few or too many records.</summary>
    public bool IsShort(int row, SlotState state)
    {
        int count = _written[row].Targets.Length + _computedCounts[row];
        return count == 0
            ? _slot.IsRequired && state == SlotState.Open
            : count < _slot.MinimumCardinality || count > _slot.MaximumCardinality;
    }

    /// <summary>Returns the records of each row.</summary>
    public RowTargets Complete()
    {
        int[] starts = new int[_written.Length + 1];
        for (int row = 0; row < _written.Length; row++)
        {
            starts[row + 1] = starts[row] + _written[row].Targets.Length + _computedCounts[row];
        }

        var targets = new RowAddress[starts[_written.Length]];
        int[] next = new int[_written.Length];
        for (int row = 0; row < _written.Length; row++)
        {
            RowAddress[] written = _written[row].Targets;
            written.CopyTo(targets, starts[row]);
            next[row] = starts[row] + written.Length;
        }

        foreach ((int row, RowAddress from) in _computed)
        {
            targets[next[row]++] = from;
        }

        return new RowTargets(starts, targets);
    }
}
