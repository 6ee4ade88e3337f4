using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Diagnostics;

namespace CorpusData.Compiler.Check;

/// <summary>Says why a quote is not found in its document.</summary>
internal sealed class QuoteExplainer(
    Func<IEnumerable<Record>> documents,
    Func<Record, TextIndex> indexOf,
    ImmutableArray<Diagnostic>.Builder diagnostics)
{
    private const int MaximumPieces = 6;
    private const int MaximumPlaces = 10;

    private static readonly (Folding Folding, string Name)[] Differences =
    [
        (Folding.QuotationMarks, "quotation marks"),
        (Folding.Dashes, "dashes"),
        (Folding.Case, "case"),
        (Folding.UnicodeForm, "Unicode form"),
        (Folding.All, "quotation marks, dashes, case or Unicode form"),
    ];

    /// <summary>Reports a quote whose match is anything but found.</summary>
    public void Explain(QuoteValue quote, QuoteMatch match, Record document)
    {
        string shown = Excerpt.Short(quote.Exact);
        string name = document.DisplayName;
        switch (match.Status)
        {
            case QuoteStatus.Ambiguous:
                string count = match.Places.Length.ToString(CultureInfo.InvariantCulture);
                Report(Catalogue.QuoteAmbiguous, quote, shown, name, count, Places(document, match.Places));
                break;

            case QuoteStatus.OutOfContext:
                string context = (quote.Prefix, quote.Suffix) switch
                {
                    (not null, null) => $"behind '{Excerpt.Short(quote.Prefix)}'",
                    (null, not null) => $"before '{Excerpt.Short(quote.Suffix)}'",
                    _ => $"between '{Excerpt.Short(quote.Prefix!)}' and '{Excerpt.Short(quote.Suffix!)}'",
                };
                Report(Catalogue.QuoteContext, quote, shown, name, context, Places(document, match.Places));
                break;

            default:
                ExplainMissing(quote, shown, document);
                break;
        }
    }

    private void ExplainMissing(QuoteValue quote, string shown, Record document)
    {
        string name = document.DisplayName;
        string exact = TextIndex.Normalize(quote.Exact);
        TextIndex index = indexOf(document);
        foreach ((Folding folding, string difference) in Differences)
        {
            var words = new FoldedText(exact, folding);
            if (new FoldedText(index.Normalized, folding).Find(words) is { } found)
            {
                Report(Catalogue.QuoteDiffers, quote, shown, name, difference, Excerpt.Short(found));
                return;
            }
        }

        Record? elsewhere = documents().FirstOrDefault(d => d != document && indexOf(d).Find(exact, 0) >= 0);
        if (elsewhere is not null)
        {
            Report(Catalogue.QuoteElsewhere, quote, shown, name, elsewhere.DisplayName);
        }
        else if (Pieces(index, exact) is { } pieces)
        {
            Report(Catalogue.QuoteInPieces, quote, shown, name, string.Join(" + ", pieces.Select(static p => $"'{p}'")));
        }
        else
        {
            string? closest = ClosestSentence(document.Text!.Value, exact);
            Report(Catalogue.QuoteNotFound, quote, shown, name,
                closest is null ? "" : $"; the closest passage is '{Excerpt.Short(closest)}'");
        }
    }

    private static string Places(Record document, ImmutableArray<int> places)
    {
        DocumentText text = document.Text!;
        IEnumerable<string> shown = places
            .Take(MaximumPlaces)
            .Select(place => text.SpanOf(place, place).ToLocation().ToString());
        return string.Join(", ", shown) + (places.Length > MaximumPlaces ? ", …" : "");
    }

    // The quote's words as the fewest runs of at least two that stand in the text, one behind the other.
    private static List<string>? Pieces(TextIndex index, string exact)
    {
        string[] words = exact.Split(' ').Where(static w => w is not ("…" or "..." or "[…]" or "[...]")).ToArray();
        var pieces = new List<string>();
        int from = 0;
        for (int start = 0; start < words.Length;)
        {
            string? longest = null;
            int end = start;
            int place = from;
            for (int next = start + 1; next <= words.Length; next++)
            {
                string piece = string.Join(" ", words, start, next - start);
                int found = index.Find(piece, from);
                if (found < 0)
                {
                    break;
                }

                (longest, end, place) = (piece, next, found);
            }

            if (longest is null || end - start < 2 || pieces.Count == MaximumPieces)
            {
                return null;
            }

            pieces.Add(longest);
            from = place + longest.Length;
            start = end;
        }

        return pieces.Count > 1 ? pieces : null;
    }

    private static string? ClosestSentence(string text, string exact)
    {
        var words = new HashSet<string>(Words.Of(exact), StringComparer.OrdinalIgnoreCase);
        string? closest = null;
        double best = 0.25;
        foreach (string sentence in Sentences(text))
        {
            var other = new HashSet<string>(Words.Of(sentence), StringComparer.OrdinalIgnoreCase);
            double shared = other.Count(words.Contains);
            double score = shared / Math.Max(1, Math.Min(words.Count, other.Count + 4));
            if (score > best)
            {
                best = score;
                closest = sentence;
            }
        }

        return closest is null ? null : TextIndex.Normalize(closest);
    }

    private static IEnumerable<string> Sentences(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            bool isLast = i + 1 == text.Length;
            bool ends = text[i] is '。' or '！' or '？' or '؟'
                || (text[i] is '.' or '!' or '?' && (isLast || !char.IsLetterOrDigit(text[i + 1])))
                || (text[i] == '\n' && !isLast && text[i + 1] == '\n');
            if (ends || isLast)
            {
                yield return text.Substring(start, i + 1 - start);
                start = i + 1;
            }
        }
    }

    private void Report(DiagnosticDescriptor descriptor, QuoteValue quote, params string[] arguments) =>
        diagnostics.Add(Diagnostic.Create(descriptor, quote.Span, arguments));
}
