using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Schema;

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
    public static SurfaceForms Collect(IEnumerable<BoundUnit> units)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (BoundUnit unit in units)
        {
            foreach (Record record in unit.Records)
            {
                if (record.Class.HasSurfaceForms)
                {
                    forms.UnionWith(Of(record).Select(static form => TextIndex.Normalize(form.Text)));
                }
            }
        }

        forms.Remove("");
        return new SurfaceForms(forms.OrderBy(static form => form, StringComparer.Ordinal).ToImmutableArray());
    }

    /// <summary>The surface forms that a record gives itself.</summary>
    public static IEnumerable<ScalarValue> Of(Record record)
    {
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            if (record.Class.Slots[i].Kind != RangeKind.SurfaceForm)
            {
                continue;
            }

            if (record[i] is ScalarValue single)
            {
                yield return single;
            }
            else if (record[i] is ListValue list)
            {
                foreach (ScalarValue item in list.Items.Cast<ScalarValue>())
                {
                    yield return item;
                }
            }
        }
    }

    public bool Equals(SurfaceForms? other) => other is not null && _forms.Equals(other._forms);

    public override bool Equals(object? obj) => Equals(obj as SurfaceForms);

    public override int GetHashCode() => _forms.GetHashCode();
}
