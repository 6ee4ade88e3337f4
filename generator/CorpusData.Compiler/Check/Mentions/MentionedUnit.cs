using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>A unit, with the surface forms in its text.</summary>
/// <param name="Quoted">The unit.</param>
/// <param name="Hits">The surface forms, in the order of the text.</param>
/// <param name="IsFolded">Whether the text has characters that had to be folded before the search, so that it need not contain a form as it is written.</param>
public sealed record MentionedUnit(QuotedUnit Quoted, ImmutableArray<FormHit> Hits, bool IsFolded)
{
    /// <summary>Finds the surface forms in a unit's text, if the document's class has a slot of mentions.</summary>
    /// <param name="quoted">The unit.</param>
    /// <param name="forms">The surface forms.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public static MentionedUnit Find(QuotedUnit quoted, SurfaceForms forms, CancellationToken cancellation = default)
    {
        Record? document = quoted.Bound.Records.FirstOrDefault();
        bool keepsMentions = document?.Text is not null
            && document.Class.Slots.Any(static slot => slot.Kind == RangeKind.Mention);
        bool isFolded = false;
        ImmutableArray<FormHit> hits = keepsMentions
            ? forms.Matcher.Find(document!.Text!.Value, ExplicitPlaces(quoted, document), cancellation, out isFolded)
            : ImmutableArray<FormHit>.Empty;
        return new MentionedUnit(quoted, hits, isFolded);
    }

    /// <summary>Returns the explicit mentions of a document.</summary>
    public static IEnumerable<MentionValue> ExplicitMentions(Record document)
    {
        for (int i = 0; i < document.Class.Slots.Length; i++)
        {
            if (document.Class.Slots[i].Kind == RangeKind.Mention)
            {
                foreach (Value item in document.ValuesOf(i))
                {
                    yield return (MentionValue)item;
                }
            }
        }
    }

    // Returns the spans of explicit mentions. No surface form is searched for in them.
    private static List<(int Start, int End)> ExplicitPlaces(QuotedUnit quoted, Record document) =>
        ExplicitMentions(document)
            .Select(mention => quoted.Quotes[mention.Quote.Ordinal])
            .Where(static match => match.Status == QuoteStatus.Found)
            .Select(static match => (match.Start, match.End))
            .ToList();
}
