using System.Collections.Immutable;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>Reads the meta-slots of one element of a schema file, each at most once and by its kind of value.</summary>
internal sealed class ElementReader
{
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics;
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);

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

    /// <summary>Where the value of each meta-slot stands.</summary>
    public ImmutableDictionary<string, SourceSpan> Spans =>
        _values.ToImmutableDictionary(static pair => pair.Key, static pair => pair.Value.Span, StringComparer.Ordinal);

    public SourceSpan? SpanOf(string key) => _values.TryGetValue(key, out YamlNode node) ? node.Span : null;

    public string? Text(string key)
    {
        if (!_values.TryGetValue(key, out YamlNode node) || node.IsAbsent)
        {
            return null;
        }

        if (node.Kind == YamlNodeKind.Scalar)
        {
            return node.Value;
        }

        Report(Catalogue.MetaValue, node.Span, key, "a scalar", node.KindName);
        return null;
    }

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

    /// <summary>The named elements below a key, which is a mapping by name.</summary>
    public IEnumerable<YamlNode.Entry> Elements(string key)
    {
        var elements = new List<YamlNode.Entry>();
        if (_values.TryGetValue(key, out YamlNode node) && !node.IsAbsent)
        {
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
    public IEnumerable<YamlNode> Scalars(string key)
    {
        var scalars = new List<YamlNode>();
        if (_values.TryGetValue(key, out YamlNode node) && !node.IsAbsent)
        {
            if (node.Kind != YamlNodeKind.Sequence)
            {
                Report(Catalogue.MetaValue, node.Span, key, "a list", node.KindName);
                return scalars;
            }

            foreach (YamlNode item in node.Items)
            {
                if (item.Kind == YamlNodeKind.Scalar)
                {
                    scalars.Add(item);
                }
                else
                {
                    Report(Catalogue.MetaValue, item.Span, key, "a list of scalars", item.KindName);
                }
            }
        }

        return scalars;
    }

    private void Report(DiagnosticDescriptor descriptor, SourceSpan at, params string[] arguments) =>
        _diagnostics.Add(Diagnostic.Create(descriptor, at, arguments));
}
