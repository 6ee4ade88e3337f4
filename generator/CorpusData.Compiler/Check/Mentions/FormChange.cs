using System.Collections.Immutable;

namespace CorpusData.Compiler.Check;

/// <summary>
/// The difference between the surface forms of two compilations. It exists only so that an edit searches few texts again.
/// </summary>
internal sealed class FormChange
{
    private readonly HashSet<string> _removed;
    private readonly MentionMatcher _added;

    private FormChange(HashSet<string> removed, MentionMatcher added)
    {
        _removed = removed;
        _added = added;
    }

    /// <summary>Compares two sets of forms.</summary>
    public static FormChange Between(SurfaceForms last, SurfaceForms next)
    {
        var removed = new HashSet<string>(last.Forms, StringComparer.Ordinal);
        var added = new HashSet<string>(next.Forms, StringComparer.Ordinal);
        removed.ExceptWith(next.Forms);
        added.ExceptWith(last.Forms);
        return new FormChange(removed, new MentionMatcher(added.ToImmutableArray()));
    }

    /// <summary>Whether another search of a unit's text could have another result.</summary>
    public bool Reaches(MentionedUnit unit, CancellationToken cancellation) =>
        unit.Hits.Any(hit => _removed.Contains(hit.Form))
        || (unit.Quoted.Bound.Text is { } text && !_added.Find(text.Value, [], cancellation).IsEmpty);
}
