namespace CorpusData.Compiler.Check;

/// <summary>
/// The difference between the records of two compilations: which rows may be reached by another name, or no longer by
/// theirs. It exists only so that an edit resolves few units again.
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

    /// <summary>Compares two tables; null where every unit must be resolved again.</summary>
    public static IdentifierChange? Between(IdentifierTable last, IdentifierTable next)
    {
        // A record whose identifier is another's has no row, so nothing here would tell what it changes.
        if (!last.Classes.SequenceEqual(next.Classes) || !last.Duplicates.IsEmpty || !next.Duplicates.IsEmpty)
        {
            return null;
        }

        var change = new IdentifierChange(last, next);
        var known = last.Units.ToDictionary(static unit => unit.Path, StringComparer.Ordinal);
        foreach (IncrementalNames unit in next.Units)
        {
            known.TryGetValue(unit.Path, out IncrementalNames? before);
            known.Remove(unit.Path);
            change.Compare(before, unit);
        }

        foreach (IncrementalNames gone in known.Values)
        {
            change.Compare(gone, null);
        }

        return change;
    }

    /// <summary>Whether the references and mentions of a unit could resolve to something else than before.</summary>
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

    private void Compare(IncrementalNames? last, IncrementalNames? next)
    {
        if (last is not null && next is not null && last.Equals(next))
        {
            if (!_last.RowsOf(last.Path).AsSpan().SequenceEqual(_next.RowsOf(next.Path).AsSpan()))
            {
                Mark(_last.RowsOf(last.Path));
            }

            return;
        }

        var before = new HashSet<RecordName>(last?.Records ?? default);
        var after = new HashSet<RecordName>(next?.Records ?? default);
        foreach (RecordName name in last?.Records ?? default)
        {
            RowAddress row = _last.Find(name.Class, name.Identifier);
            if (!after.Contains(name) || _next.Find(name.Class, name.Identifier) != row)
            {
                MarkAllNamed(name);
            }
        }

        foreach (RecordName name in next?.Records ?? default)
        {
            if (!before.Contains(name))
            {
                MarkAllNamed(name);
            }
        }
    }

    // The records that a reference by this name, or a mention of its forms, has resolved to so far.
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
