using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Parse;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Check;

/// <summary>Creates the fixes of quotes.</summary>
internal static class QuoteFix
{
    /// <summary>Returns the fix that writes the words, the prefix and the suffix as the text has them; null if one of them cannot be replaced.</summary>
    public static Fix? Of(QuoteValue quote, FoldedQuote found, FixKind kind, bool isCertain, string description)
    {
        var edits = new List<TextEdit?>();
        Replace(quote.Span, quote.Exact, found.Exact);
        Replace(quote.Mapping?.Prefix, quote.Prefix, found.Prefix);
        Replace(quote.Mapping?.Suffix, quote.Suffix, found.Suffix);
        return edits.Count > 0 && !edits.Contains(null)
            ? new Fix(kind, isCertain, description, edits.OfType<TextEdit>().ToImmutableArray())
            : null;

        void Replace(SourceSpan? span, string? words, string? replacement)
        {
            if (words is not null && replacement is not null && TextIndex.Normalize(words) != replacement)
            {
                edits.Add(span is { } written ? YamlEdit.Replace(written, words, replacement) : null);
            }
        }
    }

    /// <summary>Returns the fix that writes other words, of which the author must decide whether they are meant; null if they cannot be written.</summary>
    public static Fix? OfWords(QuoteValue quote, string words) => YamlEdit.Replace(quote.Span, quote.Exact, words) is { } edit
        ? new Fix(FixKind.Writing, isCertain: false, $"write '{Excerpt.Short(words)}'", edit)
        : null;

    /// <summary>Returns the fixes that write one of several quotes, from which a person must choose.</summary>
    /// <param name="quote">The quote that the text contains several times.</param>
    /// <param name="proposals">A quote for each place.</param>
    /// <param name="placeOf">Returns the place of a proposed quote, for the description.</param>
    public static IEnumerable<Fix> OfEach(QuoteValue quote, IEnumerable<ProposedQuote> proposals, Func<ProposedQuote, string> placeOf)
    {
        if (YamlEdit.Replace(quote.Span, quote.Exact, quote.Exact) is not { } edit)
        {
            return [];
        }

        FileSpan span = quote.Mapping?.Span.ToFileSpan() ?? edit.Span;
        return proposals.Select(proposal => new Fix(
            FixKind.Writing, isCertain: false, $"{proposal.ToYaml()} for {placeOf(proposal)}", new TextEdit(span, proposal.ToYaml())));
    }
}
