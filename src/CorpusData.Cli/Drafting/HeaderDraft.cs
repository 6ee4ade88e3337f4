using CorpusData.Cli.Skeletons;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Drafting;

/// <summary>Proposes the values of a document that are in the first lines of its text.</summary>
/// <param name="document">The document without annotations.</param>
/// <param name="names">The names in the text.</param>
/// <param name="opening">The first lines.</param>
internal sealed class HeaderDraft(Record document, TextNames names, Opening opening)
{
    private readonly List<SlotDefinition> _slots =
        [.. WrittenSlots.Of(document.Class).Where(slot => document[document.Class.IndexOf(slot.Name)] is null)];

    /// <summary>Returns the YAML of the values.</summary>
    /// <param name="quote">Returns the YAML of a quote for a place of the text; null if there is none.</param>
    public IEnumerable<KeyValuePair<SlotDefinition, string>> Values(Func<TextSpan, string?> quote)
    {
        if (opening.Headline is { } headline && Find(IsText, "headline", "title", "name") is { } title)
        {
            yield return new(title, YamlScalar.Write(headline));
        }

        if (opening.Date is { } date && Find(static slot => slot is { Kind: RangeKind.Scalar, Scalar: ScalarType.Date, IsMultivalued: false }, "datePublished", "date", "issued") is { } day)
        {
            yield return new(day, date);
        }

        if (opening.Dateline is { } span && Find(static slot => slot is { Kind: RangeKind.Quote, IsMultivalued: false }, "dateline") is { } dateline && quote(span) is { } words)
        {
            yield return new(dateline, words);
        }

        if (opening.Byline is { } byline && Author(byline) is (var author, var identifier))
        {
            yield return new(author, YamlScalar.Write(identifier));
        }
    }

    private static bool IsText(SlotDefinition slot) =>
        slot is { Kind: RangeKind.Scalar, Scalar: ScalarType.String, IsMultivalued: false, Default: null, Constraints: [] };

    // The slot whose term says so comes first, then a required one.
    private SlotDefinition? Find(Func<SlotDefinition, bool> isPossible, params string[] terms)
    {
        List<SlotDefinition> slots = _slots.FindAll(slot => isPossible(slot));
        return slots.Find(slot => Vocabulary.Means(slot.SlotUri, terms)) ?? slots.Find(static slot => slot.IsRequired) ?? slots.FirstOrDefault();
    }

    private (SlotDefinition Slot, string Identifier)? Author(TextSpan byline) =>
        names.Places.Find(place => place.Span.Start == byline.Start) is { } place
        && names.ClassOf(place) is { } definition
        && Find(slot => slot is { Kind: RangeKind.Reference, IsInlined: false } && slot.Accepts(definition), "author", "creator") is { } author
        && names.IdentifierOf(place) is { } identifier
            ? (author, identifier)
            : null;
}
