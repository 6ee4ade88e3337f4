using System.Collections.Immutable;
using CorpusData.Compiler.Collections;

namespace CorpusData.Compiler.Check;

/// <summary>The surface forms of a corpus: what its entities are called in text. Equal by the forms.</summary>
public sealed class SurfaceForms : IEquatable<SurfaceForms>
{
    private readonly EquatableArray<string> _forms;
    private readonly Lazy<MentionMatcher> _matcher;

    private SurfaceForms(ImmutableArray<string> forms)
    {
        _forms = new EquatableArray<string>(forms);
        _matcher = new Lazy<MentionMatcher>(() => new MentionMatcher(_forms));
    }

    /// <summary>The forms, each once, in ordinal order.</summary>
    public IReadOnlyList<string> Forms => _forms;

    /// <summary>What finds them, made at first use.</summary>
    internal MentionMatcher Matcher => _matcher.Value;

    /// <summary>Collects the surface forms of all units.</summary>
    public static SurfaceForms Collect(IEnumerable<UnitNames> units)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (UnitNames unit in units)
        {
            foreach (RecordName record in unit.Records)
            {
                forms.UnionWith(record.Forms);
            }
        }

        forms.Remove("");
        return new SurfaceForms(forms.OrderBy(static form => form, StringComparer.Ordinal).ToImmutableArray());
    }

    public bool Equals(SurfaceForms? other) => other is not null && _forms.Equals(other._forms);

    public override bool Equals(object? obj) => Equals(obj as SurfaceForms);

    public override int GetHashCode() => _forms.GetHashCode();
}
