namespace CorpusData.Compiler.Check;

/// <summary>Surface forms found in a text, each of which overlaps another one, or a single one.</summary>
internal sealed class OverlappingHits
{
    private static readonly Comparer<FormHit> ByLength = Comparer<FormHit>.Create(static (a, b) =>
        a.End - a.Start != b.End - b.Start ? (b.End - b.Start).CompareTo(a.End - a.Start) : a.Start.CompareTo(b.Start));

    // In the order of the text, with different starts.
    private readonly List<FormHit> _hits = new();

    /// <summary>The end of the last of them, in UTF-16 code units of the text.</summary>
    public int End { get; private set; }

    /// <summary>Adds the next one, which begins before the end of the others.</summary>
    public void Add(FormHit hit)
    {
        _hits.Add(hit);
        End = Math.Max(End, hit.End);
    }

    /// <summary>Moves the longest ones, of which no two overlap, to a list, in the order of the text.</summary>
    /// <param name="kept">The list.</param>
    /// <param name="longest">Returns the longest form at a start that does not end after a limit.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public void KeepLongest(List<FormHit> kept, Func<int, int, FormHit?> longest, CancellationToken cancellation)
    {
        if (_hits.Count > 0)
        {
            // Usually the first one contains the others, as a full name contains the surname.
            if (_hits[0].End == End)
            {
                kept.Add(_hits[0]);
            }
            else
            {
                kept.AddRange(LongestFirst(longest, cancellation));
            }

            _hits.Clear();
        }
    }

    // A match whose end overlaps a kept one is replaced by the longest match at the same offset that ends before it. The
    // set contains at most one match for each offset at a time, because repetitive texts and forms would have too many.
    private List<FormHit> LongestFirst(Func<int, int, FormHit?> longest, CancellationToken cancellation)
    {
        int origin = _hits[0].Start;
        bool[] taken = new bool[End - origin];
        var kept = new List<FormHit>();
        var open = new SortedSet<FormHit>(_hits, ByLength);
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            FormHit hit = open.Min;
            open.Remove(hit);
            if (taken[hit.Start - origin])
            {
                continue;
            }

            // The kept matches are at least as long as this one, so one that overlaps this one covers its start or its end.
            if (taken[hit.End - 1 - origin])
            {
                int limit = hit.End - 1;
                while (taken[limit - 1 - origin])
                {
                    limit--;
                }

                if (longest(hit.Start, limit) is { } shorter)
                {
                    open.Add(shorter);
                }

                continue;
            }

            kept.Add(hit);
            for (int i = hit.Start; i < hit.End; i++)
            {
                taken[i - origin] = true;
            }
        }

        kept.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return kept;
    }
}
