using System.Collections.Immutable;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>A unit with the surface forms that its text names, in the text's order.</summary>
public sealed record MentionedUnit(GroundedUnit Grounded, ImmutableArray<FormHit> Hits)
{
    /// <summary>Finds the surface forms in a unit's text, if its class keeps mentions.</summary>
    public static MentionedUnit Find(GroundedUnit grounded, SurfaceForms forms)
    {
        Bind.Record? document = grounded.Unit.Records.FirstOrDefault();
        bool keepsMentions = document?.Text is not null
            && document.Class.Slots.Any(static slot => slot.Kind == RangeKind.Mention);
        return new MentionedUnit(
            grounded, keepsMentions ? forms.Matcher.Find(document!.Text!.Value) : ImmutableArray<FormHit>.Empty);
    }
}
