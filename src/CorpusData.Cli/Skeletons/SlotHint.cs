using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Skeletons;

/// <summary>Says in a few words what an annotator can write in a slot.</summary>
internal static class SlotHint
{
    /// <summary>Returns the hint.</summary>
    public static string Of(SlotDefinition slot)
    {
        string hint = slot.Kind switch
        {
            RangeKind.Enum => $"one of {string.Join(", ", slot.Enum!.Values.Select(static value => value.Text))}",
            RangeKind.Reference when slot.IsInlined => $"{slot.RangeWithArticle}, by its identifier",
            RangeKind.Reference => $"the identifier of {slot.RangeWithArticle}",
            RangeKind.Part => $"{slot.RangeWithArticle} with its slots",
            RangeKind.Quote => "words of the text, verbatim",
            RangeKind.SurfaceForm => "a name as texts write it",
            RangeKind.Mention => "{ entity: IDENTIFIER, quote: WORDS }",
            _ => OfScalar(slot),
        };
        return slot.IsMultivalued ? $"{hint}; several values are a list" : hint;
    }

    private static string OfScalar(SlotDefinition slot)
    {
        foreach (Constraint constraint in slot.Constraints)
        {
            switch (constraint)
            {
                case EqualsConstraint equal:
                    return $"one of {string.Join(", ", equal.Values)}";
                case PatternConstraint pattern:
                    return $"text that matches {pattern.Text}";
            }
        }

        return slot.Scalar == ScalarType.String ? "text" : ScalarFormat.Of(slot.Scalar).Expectation;
    }
}
