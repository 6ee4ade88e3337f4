using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Bind;

/// <summary>Finds a key whose colon has no space after it: YAML reads <c>name:Ada</c> as one text.</summary>
internal static class MissingSpace
{
    /// <summary>Returns the finding for a text, or for a key, that begins with the name of a slot; null if it does not.</summary>
    /// <param name="classes">The classes whose slots are expected.</param>
    /// <param name="node">The text or the key.</param>
    public static Finding? Find(IEnumerable<ClassDefinition> classes, YamlNode node)
    {
        int colon = node.IsPlain ? node.Value.IndexOf(':') : -1;
        return colon > 0 && classes.Any(definition => definition.IndexOf(node.Value.Substring(0, colon)) >= 0)
            ? Finding.Create(Catalog.MissingSpace, node.Span with { End = node.Span.Start + colon + 1 }, node.Value.Substring(0, colon))
                .With(YamlSyntaxFix.SpaceAfter(node.Span.File, node.Span.Start + colon))
            : null;
    }
}
