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
            grounded,
            keepsMentions
                ? forms.Matcher.Find(document!.Text!.Value, ExplicitPlaces(grounded, document))
                : ImmutableArray<FormHit>.Empty);
    }

    // The places that explicit mentions take, so that no form is found there.
    private static List<(int Start, int End)> ExplicitPlaces(GroundedUnit grounded, Bind.Record document)
    {
        var places = new List<(int Start, int End)>();
        for (int i = 0; i < document.Class.Slots.Length; i++)
        {
            if (document.Class.Slots[i].Kind == RangeKind.Mention && document[i] is Bind.ListValue list)
            {
                places.AddRange(list.Items.Cast<Bind.MentionValue>()
                    .Select(mention => grounded.Quotes[mention.Quote.Ordinal])
                    .Where(static match => match.Status == QuoteStatus.Found)
                    .Select(static match => (match.Start, match.End)));
            }
        }

        return places;
    }
}
