using System.Collections.Immutable;
using CorpusData.Compiler.Collections;

namespace CorpusData.Compiler.Check;

/// <summary>The surface forms of all entities of a corpus. Two values are equal if they contain the same forms.</summary>
public sealed class SurfaceForms : IEquatable<SurfaceForms>
{
    private readonly ImmutableArray<string> _forms;
    private readonly int _hash;
    private readonly Lazy<MentionMatcher> _matcher;

    private SurfaceForms(ImmutableArray<string> forms)
    {
        _forms = forms;
        _hash = new EquatableArray<string>(forms).GetHashCode();
        _matcher = new Lazy<MentionMatcher>(() => new MentionMatcher(_forms));
    }

    /// <summary>The distinct forms, in ordinal order.</summary>
    public ImmutableArray<string> Forms => _forms;

    /// <summary>The matcher that finds the forms in texts. It is created on first use.</summary>
    internal MentionMatcher Matcher => _matcher.Value;

    /// <summary>Collects the surface forms of all units.</summary>
    /// <param name="units">The names of each unit's records.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public static SurfaceForms Collect(IEnumerable<IncrementalNames> units, CancellationToken cancellation = default)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (IncrementalNames unit in units)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (RecordName record in unit.Records)
            {
                forms.UnionWith(record.Forms);
            }
        }

        return new SurfaceForms(forms.OrderBy(static form => form, StringComparer.Ordinal).ToImmutableArray());
    }

    // After an edit, this method runs once for each unit. The hash avoids a comparison of all forms if they differ.
    public bool Equals(SurfaceForms? other) => other is not null && _hash == other._hash && _forms.AsSpan().SequenceEqual(other._forms.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as SurfaceForms);

    public override int GetHashCode() => _hash;
}
