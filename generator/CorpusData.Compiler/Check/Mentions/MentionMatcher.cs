using System.Collections.Immutable;

namespace CorpusData.Compiler.Check;

/// <summary>
/// Finds many surface forms in one pass over a text: as whole words, case-sensitive, the longest first, no two
/// overlapping. A run of white space matches any other.
/// </summary>
internal sealed class MentionMatcher
{
    private static readonly Comparer<FormHit> ByLength = Comparer<FormHit>.Create(static (a, b) =>
        a.End - a.Start != b.End - b.Start ? (b.End - b.Start).CompareTo(a.End - a.Start) : a.Start.CompareTo(b.Start));

    private readonly List<Dictionary<char, int>?> _children = [null];
    private readonly List<string?> _forms = [null];
    private readonly int[] _first = new int[char.MaxValue + 1];

    public MentionMatcher(ImmutableArray<string> forms)
    {
        foreach (string form in forms)
        {
            int node = 0;
            foreach (char c in form)
            {
                node = Child(node, c);
            }

            _forms[node] = form;
        }
    }

    /// <summary>The mentions in a text, in its order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="taken">The places where none is looked for, as they are taken.</param>
    /// <param name="cancellation">Ends the search early.</param>
    public ImmutableArray<FormHit> Find(
        string text, IReadOnlyCollection<(int Start, int End)> taken, CancellationToken cancellation)
    {
        int[]? limits = taken.Count > 0 ? Limits(text.Length, taken) : null;
        var hits = new List<FormHit>();
        bool overlap = false;
        int reached = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (_first[text[i]] != 0 && Words.IsBoundary(text, i))
            {
                cancellation.ThrowIfCancellationRequested();
                if (Longest(text, i, limits?[i] ?? text.Length) is { } hit)
                {
                    hits.Add(hit);
                    overlap |= i < reached;
                    reached = Math.Max(reached, hit.End);
                }
            }
        }

        return (overlap ? LongestFirst(text, hits, cancellation) : hits).ToImmutableArray();
    }

    // Where, from each offset on, the next taken place begins: no form reaches further.
    private static int[] Limits(int length, IReadOnlyCollection<(int Start, int End)> taken)
    {
        int[] limits = new int[length + 1];
        foreach ((int start, int end) in taken)
        {
            limits[start]++;
            limits[end]--;
        }

        for (int i = 1; i < length; i++)
        {
            limits[i] += limits[i - 1];
        }

        int next = length;
        for (int i = length - 1; i >= 0; i--)
        {
            next = limits[i] > 0 ? i : next;
            limits[i] = next;
        }

        return limits;
    }

    // A form that overlaps a longer one gives way to the longest at its place that does not. Of those at one place only
    // one is at hand at a time: a text and forms that repeat themselves would have too many.
    private List<FormHit> LongestFirst(string text, List<FormHit> hits, CancellationToken cancellation)
    {
        bool[] taken = new bool[text.Length];
        var kept = new List<FormHit>();
        var open = new SortedSet<FormHit>(hits, ByLength);
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            FormHit hit = open.Min;
            open.Remove(hit);
            if (taken[hit.Start])
            {
                continue;
            }

            // Of two forms the longer comes first, so one that overlaps a kept one reaches into it with an end.
            if (taken[hit.End - 1])
            {
                int limit = hit.End - 1;
                while (taken[limit - 1])
                {
                    limit--;
                }

                if (Longest(text, hit.Start, limit) is { } shorter)
                {
                    open.Add(shorter);
                }

                continue;
            }

            kept.Add(hit);
            for (int i = hit.Start; i < hit.End; i++)
            {
                taken[i] = true;
            }
        }

        kept.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return kept;
    }

    // The longest form that begins at an offset and ends at or before another.
    private FormHit? Longest(string text, int start, int limit)
    {
        FormHit? longest = null;
        int node = 0;
        int i = start;
        while (i < limit)
        {
            char c = text[i++];
            if (char.IsWhiteSpace(c))
            {
                c = ' ';
                while (i < limit && char.IsWhiteSpace(text[i]))
                {
                    i++;
                }
            }

            if (node == 0)
            {
                node = _first[c];
            }
            else if (_children[node] is not { } children || !children.TryGetValue(c, out node))
            {
                break;
            }

            if (_forms[node] is { } form && Words.IsBoundary(text, i))
            {
                longest = new FormHit(start, i, form);
            }
        }

        return longest;
    }

    private int Child(int node, char c)
    {
        int child;
        if (node == 0)
        {
            child = _first[c];
        }
        else
        {
            Dictionary<char, int> children = _children[node] ??= new Dictionary<char, int>();
            children.TryGetValue(c, out child);
        }

        if (child != 0)
        {
            return child;
        }

        child = _forms.Count;
        _forms.Add(null);
        _children.Add(null);
        if (node == 0)
        {
            _first[c] = child;
        }
        else
        {
            _children[node]![c] = child;
        }

        return child;
    }
}

/// <summary>A surface form found in a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units of the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Form">The form.</param>
public readonly record struct FormHit(int Start, int End, string Form);
