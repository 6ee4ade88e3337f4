using CorpusData.Compiler.Check;
using CorpusData.Formats.Importing.Model;
using CorpusData.Formats.Importing.Planning;

namespace CorpusData.Formats.Importing.Seeds;

/// <summary>Makes quotes of the spans of a text.</summary>
internal sealed class SpanQuotes(string text, ImportLog log, CancellationToken cancellation)
{
    private readonly Dictionary<PlacedSpan, IReadOnlyList<ProposedQuote>?> _found = [];
    private QuotableText? _text;

    /// <summary>Returns a quote for each piece of a span; null if a piece cannot be a quote, which is logged.</summary>
    public IReadOnlyList<ProposedQuote>? Find(PlacedSpan span)
    {
        if (!_found.TryGetValue(span, out IReadOnlyList<ProposedQuote>? quotes))
        {
            _text ??= new QuotableText(text);
            ProposedQuote?[] pieces = [.. span.Pieces.Select(piece => _text.Find(piece.Start, piece.End, cancellation))];
            if (pieces.Contains(null))
            {
                log.Lose("spans that no words before or after them distinguish from other places of the same words", span.Source.Place);
            }
            else
            {
                quotes = pieces!;
            }

            _found.Add(span, quotes);
        }

        return quotes;
    }
}
