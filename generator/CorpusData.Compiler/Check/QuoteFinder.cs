using System.Collections.Immutable;
using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Check;

/// <summary>Looks for quotes in texts: white space matches white space, all else matches verbatim.</summary>
public static class QuoteFinder
{
    /// <summary>Looks for every quote of a unit that stands in the unit's own document.</summary>
    public static GroundedUnit Ground(BoundUnit unit)
    {
        if (unit.Quotes.IsEmpty)
        {
            return new GroundedUnit(unit, ImmutableArray<QuoteMatch>.Empty);
        }

        TextIndex? index = unit.Text is { } text ? new TextIndex(text.Value) : null;
        ImmutableArray<QuoteMatch>.Builder matches = ImmutableArray.CreateBuilder<QuoteMatch>(unit.Quotes.Length);
        foreach (QuoteValue quote in unit.Quotes)
        {
            matches.Add(index is not null && quote.Holder.EnclosingDocument is not null ? Find(index, quote) : default);
        }

        return new GroundedUnit(unit, matches.MoveToImmutable());
    }

    /// <summary>Looks for a quote in a text.</summary>
    public static QuoteMatch Find(TextIndex index, QuoteValue quote)
    {
        string exact = TextIndex.Normalize(quote.Exact);
        List<int> all = index.FindAll(exact);
        if (all.Count == 0)
        {
            return new QuoteMatch(QuoteStatus.Missing, 0, 0, ImmutableArray<int>.Empty);
        }

        string prefix = TextIndex.Normalize(quote.Prefix ?? "");
        string suffix = TextIndex.Normalize(quote.Suffix ?? "");
        List<int> fitting = all.FindAll(place =>
            EndsAt(index.Normalized, prefix, place) && BeginsAt(index.Normalized, suffix, place + exact.Length));
        if (fitting.Count == 1)
        {
            (int start, int end) = index.Span(fitting[0], exact.Length);
            return new QuoteMatch(QuoteStatus.Found, start, end, ImmutableArray<int>.Empty);
        }

        return new QuoteMatch(
            fitting.Count == 0 ? QuoteStatus.OutOfContext : QuoteStatus.Ambiguous,
            0,
            0,
            (fitting.Count == 0 ? all : fitting).Select(index.Original).ToImmutableArray());
    }

    // A prefix ends right before the words, but for white space.
    private static bool EndsAt(string text, string prefix, int end)
    {
        if (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        return end >= prefix.Length && string.CompareOrdinal(text, end - prefix.Length, prefix, 0, prefix.Length) == 0;
    }

    private static bool BeginsAt(string text, string suffix, int start)
    {
        if (suffix.Length > 0 && start < text.Length && text[start] == ' ')
        {
            start++;
        }

        return string.CompareOrdinal(text, start, suffix, 0, suffix.Length) == 0;
    }
}
