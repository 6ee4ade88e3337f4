using System.Collections.Immutable;

namespace CorpusData.Compiler.Check;

/// <summary>
/// Finds many surface forms in a text at once. A match consists of whole words in the same case. A run of white space matches
/// any other, but a match does not continue after a blank line. Names that look equal are equal: see <see
/// cref="NameFolding"/>. If matches overlap, the longest one wins.
/// </summary>
internal sealed class MentionMatcher
{
    private const int Foldable = int.MinValue;

    private readonly List<Dictionary<char, int>?> _children = [null];
    private readonly List<string?> _forms = [null];

    // The node of each first character, with a flag for those that must be folded before the search.
    private readonly int[] _first = Array.ConvertAll(NameFolding.IsFoldable, static isFoldable => isFoldable ? Foldable : 0);

    /// <summary>Takes the forms, each folded.</summary>
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
    /// <param name="taken">The spans of explicit mentions, which no match may overlap, unless it is longer and contains them.</param>
    /// <param name="cancellation">Cancels the search.</param>
    /// <param name="isFolded">Whether the text has characters that had to be folded before the search.</param>
    public ImmutableArray<FormHit> Find(
        string text, IReadOnlyCollection<(int Start, int End)> taken, CancellationToken cancellation, out bool isFolded)
    {
        TakenPlaces? places = taken.Count > 0 ? new TakenPlaces(text.Length, taken) : null;
        List<FormHit>? found = Find(text, places, isFolded: false, cancellation);
        isFolded = found is null;
        if (found is not null)
        {
            return found.ToImmutableArray();
        }

        var folded = new FoldedName(text);
        places = taken.Count > 0
            ? new TakenPlaces(folded.Text.Length, taken.Select(place => folded.Folded(place.Start, place.End)))
            : null;
        return ImmutableArray.CreateRange(Find(folded.Text, places, isFolded: true, cancellation)!.Select(hit =>
        {
            (int start, int end) = folded.Original(hit.Start, hit.End);
            return hit with { Start = start, End = end };
        }));
    }

    // Returns null if the text must be folded first. Few texts must, and the search for them takes no time of its own.
    private List<FormHit>? Find(string text, TakenPlaces? taken, bool isFolded, CancellationToken cancellation)
    {
        var kept = new List<FormHit>();
        var group = new OverlappingHits();
        for (int i = 0; i < text.Length; i++)
        {
            int first = _first[text[i]];
            if (first == 0)
            {
                continue;
            }

            if ((first & Foldable) != 0 && !isFolded)
            {
                return null;
            }

            if (first != Foldable && Words.IsBoundary(text, i))
            {
                cancellation.ThrowIfCancellationRequested();
                if (Longest(text, i, text.Length, taken) is { } hit)
                {
                    if (hit.Start >= group.End)
                    {
                        group.KeepLongest(kept, Shorter, cancellation);
                    }

                    group.Add(hit);
                }
            }
        }

        group.KeepLongest(kept, Shorter, cancellation);
        return kept;

        FormHit? Shorter(int start, int limit) => Longest(text, start, limit, taken);
    }

    // Returns the longest form that begins at an offset and does not end after a limit.
    private FormHit? Longest(string text, int start, int limit, TakenPlaces? taken)
    {
        FormHit? longest = null;
        int node = 0;
        int i = start;
        while (i < limit)
        {
            char c = text[i++];
            if (char.IsWhiteSpace(c))
            {
                bool isEndOfLine = c == '\n';
                bool isBlankLine = false;
                c = ' ';
                while (i < limit && char.IsWhiteSpace(text[i]))
                {
                    isBlankLine |= isEndOfLine && text[i] == '\n';
                    isEndOfLine |= text[i++] == '\n';
                }

                if (isBlankLine)
                {
                    break;
                }
            }

            c = NameFolding.Unify(c);
            if (node == 0)
            {
                node = _first[c] & ~Foldable;
            }
            else if (_children[node] is not { } children || !children.TryGetValue(c, out node))
            {
                break;
            }

            if (_forms[node] is { } form && Words.IsBoundary(text, i) && taken?.Allow(start, i) != false)
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
            child = _first[c] & ~Foldable;
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
            _first[c] |= child;
            foreach (char variant in NameFolding.VariantsOf(c))
            {
                _first[variant] |= child;
            }
        }
        else
        {
            _children[node]![c] = child;
        }

        return child;
    }
}
