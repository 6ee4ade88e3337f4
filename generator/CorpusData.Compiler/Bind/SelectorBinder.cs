using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Bind;

/// <summary>Binds quotes: a scalar, or a mapping with exact, prefix and suffix.</summary>
internal sealed class SelectorBinder(ImmutableArray<Finding>.Builder findings)
{
    private static readonly string[] Keys = ["exact", "prefix", "suffix"];

    /// <summary>The quotes that are bound so far, by their ordinals.</summary>
    public ImmutableArray<QuoteValue>.Builder Quotes { get; } = ImmutableArray.CreateBuilder<QuoteValue>();

    /// <summary>Binds a quote.</summary>
    /// <returns>The quote; null if it is wrong, which is reported.</returns>
    public QuoteValue? Bind(Record record, SlotDefinition slot, YamlNode node)
    {
        if (node.Kind == YamlNodeKind.Sequence)
        {
            findings.Add(Catalog.NotAScalar, node.Span, slot.Span, slot.Name, "a quote", node.KindName);
            return null;
        }

        YamlNode? exact = node;
        YamlNode? prefix = null;
        YamlNode? suffix = null;
        if (node.Kind == YamlNodeKind.Mapping && !ReadMapping(slot, node, out exact, out prefix, out suffix))
        {
            return null;
        }

        if (node.Kind == YamlNodeKind.Scalar && !CommentRule.Check(slot, node, findings))
        {
            return null;
        }

        if (exact is not { } words)
        {
            findings.Add(Catalog.MissingValue, node.Span, slot.Rule("range"), "This Quote", "exact");
            return null;
        }

        if (words.IsAbsent || string.IsNullOrWhiteSpace(words.Value))
        {
            findings.Add(Catalog.EmptyQuote, words.Span, slot.Rule("range"));
            return null;
        }

        var quote = new QuoteValue(
            words.Span, Quotes.Count, record, words.Value, TextOf(prefix), TextOf(suffix));
        if (node.Kind == YamlNodeKind.Mapping)
        {
            quote.Mapping = new QuoteMapping(node.Span, prefix?.Span, suffix?.Span);
        }

        Quotes.Add(quote);
        return quote;
    }

    private bool ReadMapping(
        SlotDefinition slot, YamlNode node, out YamlNode? exact, out YamlNode? prefix, out YamlNode? suffix)
    {
        exact = prefix = suffix = null;
        bool holds = true;
        foreach (YamlNode.Entry entry in node.Entries)
        {
            string key = entry.Key.Value;
            if (!Keys.Contains(key))
            {
                NearName? near = NearName.Find(key, Keys);
                findings.Add(Finding
                    .CreateAgainst(Catalog.UnknownKey, entry.Key.Span, slot.Rule("range"), Excerpt.Short(key), "A Quote", Suggestion.Of(key, near?.Value))
                    .With(NameFix.Of(entry.Key.Span, key, near)));
                holds = false;
            }
            else if (entry.Value.Kind != YamlNodeKind.Scalar)
            {
                findings.Add(Catalog.NotAScalar, entry.Value.Span, slot.Rule("range"), key, "text", entry.Value.KindName);
                holds = false;
            }
            else if (!CommentRule.Check(slot, entry.Value, findings))
            {
                holds = false;
            }
            else if (key == "exact")
            {
                exact = entry.Value;
            }
            else if (key == "prefix")
            {
                prefix = entry.Value;
            }
            else
            {
                suffix = entry.Value;
            }
        }

        return holds;
    }

    private static string? TextOf(YamlNode? node) =>
        node is { IsAbsent: false } words && words.Value.Length > 0 ? words.Value : null;
}
