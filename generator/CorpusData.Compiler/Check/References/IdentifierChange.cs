namespace CorpusData.Compiler.Check;

/// <summary>
/// The difference between the records of two compilations: the rows that a reference or mention may no longer resolve to.
/// After an edit, it shows which units to resolve again.
/// </summary>
internal sealed class IdentifierChange
{
    private readonly IdentifierTable _last;
    private readonly IdentifierTable _next;
    private readonly bool[][] _changed;

    private IdentifierChange(IdentifierTable last, IdentifierTable next)
    {
        _last = last;
        _next = next;
        _changed = last.Counts.Select(static count => new bool[count]).ToArray();
    }

    /// <summary>Compares the records of two compilations. Returns null if every unit must be resolved again.</summary>
    public static IdentifierChange? Between(IdentifierTable last, IdentifierTable next)
    {
        // Only rows are compared, and a record whose identifier is already used has none.
        if (!last.Classes.SequenceEqual(next.Classes) || !last.Duplicates.IsEmpty || !next.Duplicates.IsEmpty)
        {
            return null;
        }

        var change = new IdentifierChange(last, next);
        int i = 0;
        int k = 0;
        while (i < last.Units.Count || k < next.Units.Count)
        {
            int order = i == last.Units.Count ? 1
                : k == next.Units.Count ? -1
                : ReferenceEquals(last.Units[i], next.Units[k]) ? 0
                : string.CompareOrdinal(last.Units[i].Path, next.Units[k].Path);
            change.Compare(order <= 0 ? i++ : null, order >= 0 ? k++ : null);
        }

        return change;
    }

    /// <summary>Returns whether the references and mentions of a unit could resolve to other records than before.</summary>
    public bool Reaches(CheckedUnit unit)
    {
        if (!unit.Unresolved.IsEmpty || !unit.Doubted.IsEmpty
            || !unit.Rows.AsSpan().SequenceEqual(_next.RowsOf(unit.Names.Path).AsSpan()))
        {
            return true;
        }

        foreach (RowAddress target in unit.Targets)
        {
            if (_changed[target.Table][target.Row])
            {
                return true;
            }
        }

        foreach (LocatedMention mention in unit.Mentions)
        {
            if (_changed[mention.Entity.Table][mention.Entity.Row])
            {
                return true;
            }
        }

        return false;
    }

    private void Compare(int? before, int? after)
    {
        IncrementalNames? last = before is { } i ? _last.Units[i] : null;
        IncrementalNames? next = after is { } k ? _next.Units[k] : null;
        if (last is not null && next is not null && last.Equals(next))
        {
            if (!_last.RowsOf(before!.Value).AsSpan().SequenceEqual(_next.RowsOf(after!.Value).AsSpan()))
            {
                Mark(_last.RowsOf(before.Value));
            }

            return;
        }

        var lastNames = new HashSet<RecordName>(last?.Records ?? default);
        var nextNames = new HashSet<RecordName>(next?.Records ?? default);
        foreach (RecordName name in last?.Records ?? default)
        {
            RowAddress row = _last.Find(name.Class, name.Identifier);
            if (!nextNames.Contains(name) || _next.Find(name.Class, name.Identifier) != row)
            {
                MarkAllNamed(name);
            }
        }

        foreach (RecordName name in next?.Records ?? default)
        {
            if (!lastNames.Contains(name))
            {
                MarkAllNamed(name);
            }
        }
    }

    // Marks the records that a reference by these names, or a mention by these forms, may have resolved to before.
    private void MarkAllNamed(RecordName name)
    {
        Mark(_last.Classes.Select(definition => _last.Find(definition, name.Identifier)).Where(static row => row.IsRecord));
        foreach (string form in name.Forms.Append(name.Identifier))
        {
            Mark(_last.FindByFormOfAnyCase(form));
        }
    }

    private void Mark(IEnumerable<RowAddress> rows)
    {
        foreach (RowAddress row in rows)
        {
            _changed[row.Table][row.Row] = true;
        }
    }
}
