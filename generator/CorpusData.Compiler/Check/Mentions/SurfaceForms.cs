using System.Collections.Immutable;
using CorpusData.Compiler.Collections;

namespace CorpusData.Compiler.Check;

/// <summary>The surface forms of a corpus: what its entities are called in text. Equal by the forms.</summary>
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

    /// <summary>The forms, each once, in ordinal order.</summary>
    public ImmutableArray<string> Forms => _forms;

    /// <summary>What finds them, made at first use.</summary>
    internal MentionMatcher Matcher => _matcher.Value;

    /// <summary>Collects the surface forms of all units.</summary>
    /// <param name="units">The names of each.</param>
    /// <param name="cancellation">Ends it early.</param>
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

    // Each unit asks this after an edit, so that the answer must not take a comparison of all forms.
    public bool Equals(SurfaceForms? other) => other is not null && _hash == other._hash && _forms.AsSpan().SequenceEqual(other._forms.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as SurfaceForms);

    public override int GetHashCode() => _hash;
}
