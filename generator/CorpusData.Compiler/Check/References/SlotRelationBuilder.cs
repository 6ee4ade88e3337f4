using System.Collections.Immutable;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>Collects what one slot of a table's records leads to: first what is written, then what is computed.</summary>
internal sealed class SlotRelationBuilder
{
    private readonly SlotDefinition _slot;
    private readonly int[] _inverses;
    private readonly SlotTargets[] _written;
    private readonly RowAddress[] _lastComputed;
    private readonly int[] _computedCounts;
    private readonly List<(int Row, RowAddress From)> _computed = new();

    // Records that are written in place are no list of all that there are: others may come in from elsewhere.
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

    /// <summary>The place of the slot's inverse in the class of a table.</summary>
    public int InverseIn(int table) => _inverses[table];

    /// <summary>Takes in what is written for a row.</summary>
    public void AddWritten(int row, SlotTargets targets)
    {
        _written[row] = targets;
        _lastComputed[row] = RowAddress.None;
    }

    /// <summary>Takes in that another record leads to a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="from">The other record.</param>
    /// <param name="other">Where the row does not agree, the one record that it leads to already, if that is why.</param>
    /// <returns>Whether the row agrees.</returns>
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

    /// <summary>Whether a row leads to fewer or more records than it must.</summary>
    public bool IsShort(int row, SlotState state)
    {
        int count = _written[row].Targets.Length + _computedCounts[row];
        return count == 0
            ? _slot.IsRequired && state == SlotState.Open
            : count < _slot.MinimumCardinality || count > _slot.MaximumCardinality;
    }

    /// <summary>Puts the records of each row together.</summary>
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
