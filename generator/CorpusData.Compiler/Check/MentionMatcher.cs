using System.Collections.Immutable;

namespace CorpusData.Compiler.Check;

/// <summary>
/// Finds many surface forms in one pass over a text: as whole words, case-sensitive, the longest first, no two
/// overlapping. A run of white space matches any other.
/// </summary>
internal sealed class MentionMatcher
{
    private readonly List<Dictionary<char, int>?> _children = [null];
    private readonly List<int> _forms = [-1];
    private readonly int[] _first = new int[char.MaxValue + 1];

    public MentionMatcher(ImmutableArray<string> forms)
    {
        for (int i = 0; i < forms.Length; i++)
        {
            int node = 0;
            foreach (char c in forms[i])
            {
                node = Child(node, c);
            }

            _forms[node] = i;
        }
    }

    /// <summary>The mentions in a text, in its order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="taken">The places where none is looked for, as they are taken.</param>
    /// <param name="cancellation">Ends the search early.</param>
    public ImmutableArray<FormHit> Find(
        string text, IReadOnlyCollection<(int Start, int End)> taken, CancellationToken cancellation)
    {
        var hits = new List<FormHit>();
        bool overlap = false;
        int reached = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (_first[text[i]] != 0 && Words.IsBoundary(text, i))
            {
                cancellation.ThrowIfCancellationRequested();
                int before = hits.Count;
                AddAll(text, i, hits);
                if (taken.Count > 0)
                {
                    hits.RemoveAll(hit => hit.Start == i && taken.Any(place => place.Start < hit.End && hit.Start < place.End));
                }

                if (hits.Count > before)
                {
                    overlap |= hits.Count > before + 1 || i < reached;
                    reached = Math.Max(reached, hits[hits.Count - 1].End);
                }
            }
        }

        return (overlap ? LongestFirst(hits, text.Length) : hits).ToImmutableArray();
    }

    private static List<FormHit> LongestFirst(List<FormHit> hits, int length)
    {
        bool[] taken = new bool[length];
        var kept = new List<FormHit>();
        foreach (FormHit hit in hits.OrderByDescending(static hit => hit.End - hit.Start).ThenBy(static hit => hit.Start))
        {
            // Of two forms the longer comes first, so one that overlaps a kept one reaches into it with an end.
            if (!taken[hit.Start] && !taken[hit.End - 1])
            {
                kept.Add(hit);
                for (int i = hit.Start; i < hit.End; i++)
                {
                    taken[i] = true;
                }
            }
        }

        kept.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return kept;
    }

    // Every form that begins at an offset.
    private void AddAll(string text, int start, List<FormHit> hits)
    {
        int node = 0;
        int i = start;
        while (i < text.Length)
        {
            char c = text[i++];
            if (char.IsWhiteSpace(c))
            {
                c = ' ';
                while (i < text.Length && char.IsWhiteSpace(text[i]))
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
                return;
            }

            if (_forms[node] >= 0 && Words.IsBoundary(text, i))
            {
                hits.Add(new FormHit(start, i, _forms[node]));
            }
        }
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
        _forms.Add(-1);
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
/// <param name="Form">Its place in <see cref="SurfaceForms.Forms"/>.</param>
public readonly record struct FormHit(int Start, int End, int Form);
