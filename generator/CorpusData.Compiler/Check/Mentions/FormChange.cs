using System.Collections.Immutable;

namespace CorpusData.Compiler.Check;

/// <summary>
/// The difference between the surface forms of two compilations. After an edit, it shows which texts to search again.
/// </summary>
internal sealed class FormChange
{
    // Up to this many added forms, a plain search for one word of each form first rules out most texts.
    private const int MaximumSigns = 8;

    private readonly HashSet<string> _removed;
    private readonly MentionMatcher _added;

    private readonly string[] _signs;

    private FormChange(HashSet<string> removed, HashSet<string> added)
    {
        _removed = removed;
        _added = new MentionMatcher(added.ToImmutableArray());
        _signs = added.Count <= MaximumSigns ? added.Select(LongestWord).ToArray() : [""];
    }

    /// <summary>Compares the surface forms of two compilations.</summary>
    public static FormChange Between(SurfaceForms last, SurfaceForms next)
    {
        var removed = new HashSet<string>(last.Forms, StringComparer.Ordinal);
        var added = new HashSet<string>(next.Forms, StringComparer.Ordinal);
        removed.ExceptWith(next.Forms);
        added.ExceptWith(last.Forms);
        return new FormChange(removed, added);
    }

    /// <summary>Returns whether a new search of a unit's text could have another result.</summary>
    public bool Reaches(MentionedUnit unit, CancellationToken cancellation) =>
        unit.Hits.Any(hit => _removed.Contains(hit.Form))
        || (unit.Quoted.Bound.Text is { } text
            && (unit.IsFolded || _signs.Any(text.Contains))
            && !_added.Find(text.Value, [], cancellation, out _).IsEmpty);

    // A text that contains the form and is not folded contains this word verbatim, because only white space, apostrophes and
    // hyphens may differ.
    private static string LongestWord(string form) =>
        form.Split(' ', '\'', '-').OrderByDescending(static word => word.Length).First();
}
