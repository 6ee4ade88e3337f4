using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;
using CorpusData.Runtime;

namespace CorpusData.Compiler.Schema;

/// <summary>Reads the values of the meta-slots of one element of a schema.</summary>
internal sealed class ElementReader
{
    // The meta-slots whose values are text or code, in which a '#' is not unusual.
    private static readonly string[] TextKeys =
        ["description", "title", "deprecated", "license", "pattern", "syntax", "string_serialization", "equals_string", "ifabsent", "text"];

    private readonly ImmutableArray<Finding>.Builder _findings;
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _doubtful = new(StringComparer.Ordinal);
    private bool _isPartial;

    /// <summary>Initializes a reader with the keys of a mapping, and reports keys that the kind of element does not have.</summary>
    /// <param name="node">The element.</param>
    /// <param name="name">The element's name, for messages.</param>
    /// <param name="metaSlots">The keys of this kind of element.</param>
    /// <param name="findings">Receives the findings.</param>
    public ElementReader(
        YamlNode node, string name, MetaSlots metaSlots, ImmutableArray<Finding>.Builder findings)
    {
        _findings = findings;
        if (node.IsAbsent)
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
                // A key without a value says nothing, so it hides nothing that another element says.
                if (!entry.Value.IsAbsent)
                {
                    _values.Add(key, entry.Value);
                    CheckName(key, name, metaSlots, entry.Value);
                }

                if (TextKeys.Contains(key) && CutValue.FindInText(entry.Value) is { } cut)
                {
                    _findings.Add(cut);
                }
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

    /// <summary>Returns the reader of an empty element.</summary>
    public static ElementReader Empty(ImmutableArray<Finding>.Builder findings) => new(findings);

    /// <summary>Whether the element has a key that is not supported and may mean the same as another key.</summary>
    public bool HasUnsupported { get; private set; }

    /// <summary>The span of the value of each meta-slot.</summary>
    public ImmutableDictionary<string, SourceSpan> Spans =>
        _values.ToImmutableDictionary(static pair => pair.Key, static pair => pair.Value.Span, StringComparer.Ordinal);

    /// <summary>Returns a reader of this element with the values that it inherits from another element.</summary>
    /// <param name="general">The other element.</param>
    /// <param name="except">The meta-slots that are not inherited.</param>
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

    /// <summary>Returns a reader of the same element without some meta-slots.</summary>
    public ElementReader Without(string[] keys) => new ElementReader(_findings).Over(this, keys);

    /// <summary>Returns a reader of the same element that treats every missing meta-slot as doubtful.</summary>
    public ElementReader AsPartial()
    {
        ElementReader partial = Over(this);
        partial._isPartial = true;
        return partial;
    }

    /// <summary>
    /// Returns whether the value of a meta-slot is not known, because its value has the wrong kind or a misspelled key may mean
    /// it. This is already reported, and errors that only follow from it are not.
    /// </summary>
    public bool IsDoubtful(string key) => _doubtful.Contains(key) || (_isPartial && !Has(key));

    /// <summary>Returns whether the element contains a meta-slot with a value.</summary>
    public bool Has(string key) => _values.ContainsKey(key);

    /// <summary>Returns the span of the value of a meta-slot that the element contains.</summary>
    public SourceSpan SpanOf(string key) => _values[key].Span;

    /// <summary>Reads a scalar; null if there is none.</summary>
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

    /// <summary>Reads a term of a vocabulary; null if there is none.</summary>
    public VocabularyTerm? Term(string key) => Text(key) is { } name ? new VocabularyTerm(name, SpanOf(key)) : null;

    /// <summary>Reads a Boolean; false if there is none.</summary>
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

    /// <summary>Reads a whole number that is not negative; null if there is none.</summary>
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

    /// <summary>Reads a mapping of elements by their names.</summary>
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

    /// <summary>Reads a list of scalars. A single scalar is a list of one.</summary>
    public IEnumerable<YamlNode> Scalars(string key) => Items(key, YamlNodeKind.Scalar, "a list of scalars");

    /// <summary>Reads a list of mappings.</summary>
    public IEnumerable<YamlNode> Mappings(string key) => Items(key, YamlNodeKind.Mapping, "a list of mappings");

    /// <summary>Returns a reader of the element below a key; null if there is none.</summary>
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

    // Where LinkML's own tools write a schema, each element has its name once more.
    private void CheckName(string key, string name, MetaSlots metaSlots, YamlNode value)
    {
        if (key == "name" && metaSlots.IsNamed && value.Kind == YamlNodeKind.Scalar && value.Value != name)
        {
            _findings.Add(Catalog.OtherName, value.Span, value.Value, name);
        }
    }

    // An unknown key may mean the nearest key, or its plural. A mapping with a key that is similar to none may mean any of them.
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
