using System.Collections.Immutable;

namespace CorpusData.Compiler.Check;

/// <summary>
/// Finds many surface forms in a text at once. A match consists of whole words in the same case, and a run of white space
/// matches any other. If matches overlap, the longest one wins.
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

    /// <summary>Returns the surface forms in a text, in the order of the text. No two overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="taken">The spans of explicit mentions, which no match may overlap.</param>
    /// <param name="cancellation">Cancels the search.</param>
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

    // Returns, for each offset, where the next taken span begins. A match cannot extend beyond it.
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

    // Keeps the longest matches. A match whose end overlaps a kept one is replaced by the longest match at the same offset
    // that ends before it. The set contains at most one match for each offset at a time, because repetitive texts and forms
    // would have too many.
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

            // The kept matches are at least as long as this one, so one that overlaps this one covers its start or its end.
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

    // Returns the longest form that begins at an offset and does not end after a limit.
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
/// <param name="Start">The start of the match, in UTF-16 code units of the text.</param>
/// <param name="End">The end of the match.</param>
/// <param name="Form">The surface form.</param>
public readonly record struct FormHit(int Start, int End, string Form);
