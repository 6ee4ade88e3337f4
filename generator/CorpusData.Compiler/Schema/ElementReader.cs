using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>The meta-slots of one element of a schema, each read by its kind of value.</summary>
internal sealed class ElementReader
{
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics;
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);

    /// <summary>Takes the keys of a mapping; those that the kind of element does not have are reported.</summary>
    public ElementReader(YamlNode node, MetaSlots metaSlots, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        _diagnostics = diagnostics;
        if (node.IsAbsent)
        {
            return;
        }

        if (node.Kind != YamlNodeKind.Mapping)
        {
            Report(Catalogue.MetaValue, node.Span, metaSlots.Element, "a mapping", node.KindName);
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
                Report(Catalogue.UnsupportedMetaSlot, entry.Key.Span, key, metaSlots.Element);
            }
            else
            {
                Report(Catalogue.UnknownMetaSlot, entry.Key.Span, key, metaSlots.Element,
                    Suggestion.For(key, metaSlots.Accepted));
            }
        }
    }

    private ElementReader(ImmutableArray<Diagnostic>.Builder diagnostics) => _diagnostics = diagnostics;

    /// <summary>Where the value of each meta-slot stands.</summary>
    public ImmutableDictionary<string, SourceSpan> Spans =>
        _values.ToImmutableDictionary(static pair => pair.Key, static pair => pair.Value.Span, StringComparer.Ordinal);

    /// <summary>What this element says, and where it says nothing, what another one does that it refines.</summary>
    /// <param name="general">The element that is refined.</param>
    /// <param name="except">The meta-slots that are the other's own.</param>
    public ElementReader Over(ElementReader general, params string[] except)
    {
        var merged = new ElementReader(_diagnostics);
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

        Report(Catalogue.MetaValue, node.Span, key, "a scalar", node.KindName);
        return null;
    }

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
                Report(Catalogue.MetaValue, _values[key].Span, key, "true or false", $"'{text}'");
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

        Report(Catalogue.MetaValue, _values[key].Span, key, "a whole number, zero or more", $"'{text}'");
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
                Report(Catalogue.MetaValue, node.Span, key, "a mapping by name", node.KindName);
            }
        }

        return elements;
    }

    /// <summary>The scalars of a list.</summary>
    public IEnumerable<YamlNode> Scalars(string key) => Items(key, YamlNodeKind.Scalar, "a list of scalars");

    /// <summary>The mappings of a list.</summary>
    public IEnumerable<YamlNode> Mappings(string key) => Items(key, YamlNodeKind.Mapping, "a list of mappings");

    /// <summary>The element below a key, or null.</summary>
    public ElementReader? Element(string key, MetaSlots metaSlots) =>
        Has(key) ? new ElementReader(_values[key], metaSlots, _diagnostics) : null;

    private List<YamlNode> Items(string key, YamlNodeKind kind, string expected)
    {
        var items = new List<YamlNode>();
        if (!Has(key))
        {
            return items;
        }

        YamlNode list = _values[key];
        if (list.Kind != YamlNodeKind.Sequence)
        {
            Report(Catalogue.MetaValue, list.Span, key, expected, list.KindName);
            return items;
        }

        foreach (YamlNode item in list.Items)
        {
            if (item.Kind == kind)
            {
                items.Add(item);
            }
            else
            {
                Report(Catalogue.MetaValue, item.Span, key, expected, "one with " + item.KindName);
            }
        }

        return items;
    }

    private void Report(DiagnosticDescriptor descriptor, SourceSpan at, params string[] arguments) =>
        _diagnostics.Add(Diagnostic.Create(descriptor, at, arguments));
}
