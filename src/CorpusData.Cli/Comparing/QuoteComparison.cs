namespace CorpusData.Cli.Comparing;

/// <summary>Compares the quotes of two records.</summary>
/// <param name="shifts">Where places of the old texts are in the new ones.</param>
internal sealed class QuoteComparison(TextShifts shifts)
{
    /// <summary>Returns the quotes that differ.</summary>
    public IEnumerable<QuoteChange> Compare(ComparedRecord old, ComparedRecord @new)
    {
        ILookup<string, QuotePlace> before = RecordQuotes.Of(old);
        ILookup<string, QuotePlace> after = RecordQuotes.Of(@new);
        return after.Concat(before).Select(static slot => slot.Key).Distinct(StringComparer.Ordinal)
            .SelectMany(slot => Compare(slot, [.. before[slot]], [.. after[slot]]));
    }

    private List<QuoteChange> Compare(string slot, List<QuotePlace> old, List<QuotePlace> @new)
    {
        var changes = new List<QuoteChange>();
        List<QuotePlace> shifted = old.ConvertAll(shifts.Apply);
        Pair((before, after) => before.Words == after.Words && (before.Document, before.Start, before.End) == (after.Document, after.Start, after.End), null);
        Pair(static (before, after) => before.Words == after.Words, QuoteChangeKind.Moved);
        Pair(static (before, after) => before.Overlaps(after), QuoteChangeKind.Reworded);
        if (old.Count == 1 && @new.Count == 1)
        {
            Pair(static (_, _) => true, QuoteChangeKind.Reworded);
        }

        changes.AddRange(old.Select(quote => new QuoteChange(slot, QuoteChangeKind.Removed, quote, null)));
        changes.AddRange(@new.Select(quote => new QuoteChange(slot, QuoteChangeKind.Added, null, quote)));
        return changes;

        // Removes the pairs of quotes that belong together.
        void Pair(Func<QuotePlace, QuotePlace, bool> belongTogether, QuoteChangeKind? kind)
        {
            for (int i = 0; i < old.Count;)
            {
                int match = @new.FindIndex(after => belongTogether(shifted[i], after));
                if (match < 0)
                {
                    i++;
                    continue;
                }

                if (kind is { } change)
                {
                    changes.Add(new QuoteChange(slot, change, old[i], @new[match]));
                }

                old.RemoveAt(i);
                shifted.RemoveAt(i);
                @new.RemoveAt(match);
            }
        }
    }
}
