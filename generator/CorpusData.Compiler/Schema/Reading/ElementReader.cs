using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;
using CorpusData.Runtime;

namespace CorpusData.Compiler.Schema;

/// <summary>The meta-slots of one element of a schema, each read by its kind of value.</summary>
internal sealed class ElementReader
{
    private readonly ImmutableArray<Finding>.Builder _findings;
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _doubtful = new(StringComparer.Ordinal);
    private bool _isPartial;

    /// <summary>Takes the keys of a mapping; those that the kind of element does not have are reported.</summary>
    /// <param name="node">The element.</param>
    /// <param name="name">The element's name, for messages.</param>
    /// <param name="metaSlots">The keys of its kind.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public ElementReader(
        YamlNode node, string name, MetaSlots metaSlots, ImmutableArray<Finding>.Builder findings)
    {
        _findings = findings;
        // What YAML writes for nothing is nothing where there can be no such scalar.
        if (node.IsAbsent || (node.Kind == YamlNodeKind.Scalar && node.Value is "~" or "null"))
        {
            return;
        }

        if (node.Kind != YamlNodeKind.Mapping)
        {
            _findings.Add(Catalog.MetaValue, node.Span, name, "a mapping", node.KindName);
            _isPartial = true;
            return;
        }

        foreach (YamlNode.Entry entry in node.Entries)
        {
            string key = entry.Key.Value;
            if (metaSlots.IsAccepted(key))
            {
                _values.Add(key, entry.Value);
            }
            else if (metaSlots.IsUnsupported(key))
            {
                _findings.Add(Catalog.UnsupportedMetaSlot, entry.Key.Span, key, metaSlots.Element);
                HasUnsupported = true;
            }
            else
            {
                string? meant = NearestName.Find(key, metaSlots.Accepted);
                Doubt(meant, entry.Value);
                _findings.Add(Catalog.UnknownMetaSlot, entry.Key.Span, key, metaSlots.Element, Suggestion.Clause(meant));
            }
        }
    }

    private ElementReader(ImmutableArray<Finding>.Builder findings) => _findings = findings;

    /// <summary>Whether it has a key that is not supported and may say something in another way.</summary>
    public bool HasUnsupported { get; private set; }

    /// <summary>Where the value of each meta-slot stands.</summary>
    public ImmutableDictionary<string, SourceSpan> Spans =>
        _values.ToImmutableDictionary(static pair => pair.Key, static pair => pair.Value.Span, StringComparer.Ordinal);

    /// <summary>What this element says, and where it says nothing, what another one does that it refines.</summary>
    /// <param name="general">The element that is refined.</param>
    /// <param name="except">The meta-slots that are the other's own.</param>
    public ElementReader Over(ElementReader general, params string[] except)
    {
        var merged = new ElementReader(_findings)
        {
            HasUnsupported = HasUnsupported || general.HasUnsupported,
            _isPartial = _isPartial || general._isPartial,
        };
        merged._doubtful.UnionWith(general._doubtful.Concat(_doubtful));
        foreach (KeyValuePair<string, YamlNode> pair in general._values)
        {
            if (!except.Contains(pair.Key))
            {
                merged._values[pair.Key] = pair.Value;
            }
        }

        foreach (KeyValuePair<string, YamlNode> pair in _values)
        {
            merged._values[pair.Key] = pair.Value;
        }

        return merged;
    }

    /// <summary>The same, as if some meta-slots were not written.</summary>
    public ElementReader Without(string[] keys) => new ElementReader(_findings).Over(this, keys);

    /// <summary>The same, of which a part could not be read.</summary>
    public ElementReader AsPartial()
    {
        ElementReader partial = Over(this);
        partial._isPartial = true;
        return partial;
    }

    /// <summary>
    /// Whether nothing may be concluded from what it says of a key, or from its silence: the value is of the wrong
    /// kind, or a misspelled key may mean it. It is reported, and what would follow from it is not.
    /// </summary>
    public bool IsDoubtful(string key) => _doubtful.Contains(key) || (_isPartial && !Has(key));

    /// <summary>Whether a meta-slot is written.</summary>
    public bool Has(string key) => _values.TryGetValue(key, out YamlNode node) && !node.IsAbsent;

    /// <summary>Where the value of a meta-slot that is written stands.</summary>
    public SourceSpan SpanOf(string key) => _values[key].Span;

    /// <summary>A scalar, or null.</summary>
    public string? Text(string key)
    {
        if (!Has(key))
        {
            return null;
        }

        YamlNode node = _values[key];
        if (node.Kind == YamlNodeKind.Scalar)
        {
            return node.Value;
        }

        ReportValue(Catalog.MetaValue, key, node.Span, "a scalar", node.KindName);
        return null;
    }

    /// <summary>A term of a vocabulary, or null.</summary>
    public VocabularyTerm? Term(string key) => Text(key) is { } name ? new VocabularyTerm(name, SpanOf(key)) : null;

    /// <summary>A truth value; false where there is none.</summary>
    public bool Flag(string key)
    {
        string? text = Text(key);
        switch (text)
        {
            case null or "false" or "False" or "FALSE":
                return false;
            case "true" or "True" or "TRUE":
                return true;
            default:
                ReportValue(Catalog.NotBoolean, key, _values[key].Span, text);
                return false;
        }
    }

    /// <summary>A number of things, or null.</summary>
    public int? Count(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
        {
            return count;
        }

        ReportValue(Catalog.NotACount, key, _values[key].Span, text);
        return null;
    }

    /// <summary>The named elements below a key, which is a mapping by name.</summary>
    public IReadOnlyList<YamlNode.Entry> Elements(string key)
    {
        var elements = new List<YamlNode.Entry>();
        if (Has(key))
        {
            YamlNode node = _values[key];
            if (node.Kind == YamlNodeKind.Mapping)
            {
                foreach (YamlNode.Entry entry in node.Entries)
                {
                    elements.Add(entry);
                }
            }
            else
            {
                ReportValue(Catalog.MetaValue, key, node.Span, "a mapping by name", node.KindName);
            }
        }

        return elements;
    }

    /// <summary>The scalars of a list, for which a single one may stand.</summary>
    public IEnumerable<YamlNode> Scalars(string key) => Items(key, YamlNodeKind.Scalar, "a list of scalars");

    /// <summary>The mappings of a list.</summary>
    public IEnumerable<YamlNode> Mappings(string key) => Items(key, YamlNodeKind.Mapping, "a list of mappings");

    /// <summary>The element below a key, or null.</summary>
    public ElementReader? Element(string key, MetaSlots metaSlots) =>
        Has(key) ? new ElementReader(_values[key], key, metaSlots, _findings) : null;

    private List<YamlNode> Items(string key, YamlNodeKind kind, string expected)
    {
        var items = new List<YamlNode>();
        if (!Has(key))
        {
            return items;
        }

        YamlNode list = _values[key];
        if (list.Kind == YamlNodeKind.Scalar && kind == YamlNodeKind.Scalar)
        {
            items.Add(list);
        }
        else if (list.Kind != YamlNodeKind.Sequence)
        {
            ReportValue(Catalog.MetaValue, key, list.Span, expected, list.KindName);
        }
        else
        {
            foreach (YamlNode item in list.Items)
            {
                if (item.Kind == kind && !item.IsAbsent)
                {
                    items.Add(item);
                }
                else
                {
                    ReportValue(Catalog.MetaValue, key, item.Span, expected, item.IsAbsent ? "nothing" : item.KindName);
                }
            }
        }

        return items;
    }

    // What an unknown key may mean: the nearest one, of one or of several; a mapping by an unlike name, anything.
    private void Doubt(string? meant, YamlNode value)
    {
        _isPartial |= meant is null && value.Kind == YamlNodeKind.Mapping;
        if (meant is not null)
        {
            _doubtful.UnionWith([meant, meant + "s"]);
        }
    }

    private void ReportValue(FindingKind kind, string key, SourceSpan at, params string[] arguments)
    {
        _doubtful.Add(key);
        _findings.Add(kind, at, [key, .. arguments]);
    }
}
