using System.Collections.Immutable;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Bind;

/// <summary>Reports a comment that may be a part of the value before it.</summary>
internal static class CommentRule
{
    /// <summary>Checks the comment after a value.</summary>
    /// <returns>Whether the value can be used.</returns>
    public static bool Check(SlotDefinition slot, YamlNode node, ImmutableArray<Finding>.Builder findings)
    {
        bool isVerbatim = slot.Kind is RangeKind.Quote or RangeKind.SurfaceForm;
        bool isText = slot.Kind == RangeKind.Scalar && slot.Scalar == ScalarType.String;
        Finding? finding = isVerbatim ? CutValue.FindInQuote(node) : isText ? CutValue.FindInText(node) : null;
        if (finding is not null)
        {
            findings.Add(finding);
        }

        return finding is null || !isVerbatim;
    }
}
