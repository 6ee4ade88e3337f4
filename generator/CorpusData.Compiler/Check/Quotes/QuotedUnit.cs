using System.Collections.Immutable;
using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Check;

/// <summary>
/// A bound unit, with the matches of its quotes in its own text. This is the first result of the check, from which a
/// <see cref="CheckedUnit"/> is created.
/// </summary>
/// <param name="Bound">The unit.</param>
/// <param name="Quotes">The result of the search for each quote, by the quotes' ordinals.</param>
/// <param name="TextFingerprint">The fingerprint of the unit's text; 0 if it has none.</param>
public sealed record QuotedUnit(BoundUnit Bound, ImmutableArray<QuoteMatch> Quotes, long TextFingerprint)
{
    /// <summary>The names of the unit's records.</summary>
    public IncrementalNames Names { get; } = IncrementalNames.Of(Bound);

    /// <summary>Searches a unit's own text for its quotes.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public static QuotedUnit Find(BoundUnit unit, CancellationToken cancellation = default)
    {
        string? text = unit.Text?.Value;
        var matches = new QuoteMatch[unit.Quotes.Length];
        if (text is not null && matches.Length > 0)
        {
            var own = unit.Quotes.Where(static quote => quote.Holder.EnclosingDocument is not null).ToList();
            QuoteMatch[] found = QuoteFinder.Find(text, own, cancellation);
            for (int i = 0; i < found.Length; i++)
            {
                matches[own[i].Ordinal] = found[i];
            }
        }

        return new QuotedUnit(unit, ImmutableArray.Create(matches), text is null ? 0 : Check.TextFingerprint.Of(text));
    }
}
