using System.Collections.Immutable;

namespace CorpusData.Compiler.Check;

/// <summary>
/// The difference between the surface forms of two compilations. It exists only so that an edit searches few texts again.
/// </summary>
internal sealed class FormChange
{
    // A search for a few words is much faster than one for all forms.
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

    /// <summary>Compares two sets of forms.</summary>
    public static FormChange Between(SurfaceForms last, SurfaceForms next)
    {
        var removed = new HashSet<string>(last.Forms, StringComparer.Ordinal);
        var added = new HashSet<string>(next.Forms, StringComparer.Ordinal);
        removed.ExceptWith(next.Forms);
        added.ExceptWith(last.Forms);
        return new FormChange(removed, added);
    }

    /// <summary>Whether another search of a unit's text could have another result.</summary>
    public bool Reaches(MentionedUnit unit, CancellationToken cancellation) =>
        unit.Hits.Any(hit => _removed.Contains(hit.Form))
        || (unit.Quoted.Bound.Text is { } text && _signs.Any(text.Contains) && !_added.Find(text.Value, [], cancellation).IsEmpty);

    // White space may differ in the text, but no word.
    private static string LongestWord(string form) =>
        form.Split(' ').OrderByDescending(static word => word.Length).First();
}
