using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Findings;

namespace CorpusData.Compiler.Check;

/// <summary>
/// Reports why quotes are not found in their documents. It handles all quotes together, so that each document is read once
/// for many quotes.
/// </summary>
internal sealed class QuoteExplainer(List<Finding> findings, CancellationToken cancellation)
{
    // The author copies these words, so they are shortened only if they are very long.
    private const int MaximumCopied = 1_000;
    private const int MaximumWord = 250;

    private readonly List<FailedQuote> _failed = new();

    /// <summary>Adds those quotes of a document that were not found exactly once, and reports those that cut a word.</summary>
    public void Add(ImmutableArray<QuoteValue> quotes, ImmutableArray<QuoteMatch> matches, Record document)
    {
        for (int i = 0; i < quotes.Length; i++)
        {
            if (matches[i].Status != QuoteStatus.Found)
            {
                _failed.Add(new FailedQuote(quotes[i], matches[i].Status, document));
            }
            else if (matches[i].CutsWord)
            {
                string whole = WholeWords(document.Text!.Value, matches[i]);
                findings.Add(Finding
                    .Create(Catalog.QuoteCutsWord, quotes[i].Span, Excerpt.Short(quotes[i].Exact), document.DisplayName, Copied(whole))
                    .With(QuoteFix.OfWords(quotes[i], whole)));
            }
        }
    }

    /// <summary>Reports the added quotes.</summary>
    /// <param name="documents">All documents, in the order of their paths.</param>
    public void Explain(IEnumerable<Record> documents)
    {
        // Findings beyond the limit of a file are only counted, so they need no explanation.
        var shown = _failed
            .GroupBy(static failed => failed.Quote.Span.File)
            .SelectMany(static file => file.Take(FindingList.MaximumPerFile))
            .ToList();
        foreach (IGrouping<Record, FailedQuote> document in shown.GroupBy(static failed => failed.Document))
        {
            ExplainByWriting(document.Key.Text!, document);
        }

        List<FailedQuote> missing = shown.FindAll(static failed => failed.Finding is null);
        if (missing.Count > 0)
        {
            ExplainByDocument(documents, missing);
        }

        foreach (IGrouping<Record, FailedQuote> document in missing
            .Where(static failed => failed.Finding is null)
            .GroupBy(static failed => failed.Document))
        {
            ExplainByWords(document.Key.Text!, document);
        }

        findings.AddRange(_failed.Select(static failed => failed.Finding ?? failed.Explain(Catalog.QuoteNotFound, "")));
    }

    private static string WholeWords(string text, QuoteMatch match)
    {
        int start = match.Start;
        int end = match.End;
        while (Words.IsInside(text, start) && match.Start - start < MaximumWord)
        {
            start--;
        }

        while (Words.IsInside(text, end) && end - match.End < MaximumWord)
        {
            end++;
        }

        return TextIndex.Normalize(text.Substring(start, end - start));
    }

    private void ExplainByWriting(DocumentText text, IEnumerable<FailedQuote> quotes)
    {
        var index = new TextIndex(text.Value);
        FoldedText? folded = null;
        foreach (FailedQuote failed in quotes)
        {
            cancellation.ThrowIfCancellationRequested();
            if (failed.Status == QuoteStatus.Ambiguous)
            {
                failed.Finding = ExplainAmbiguous(failed, new QuotePlaces(text, index, failed.Sought, cancellation));
                continue;
            }

            folded ??= new FoldedText(index.Normalized, Folding.All);
            failed.Finding = failed.Status == QuoteStatus.Missing
                ? ExplainDifference(failed, folded)
                : ExplainContext(failed, folded, new QuotePlaces(text, index, failed.Sought, cancellation));
        }
    }

    private static Finding ExplainAmbiguous(FailedQuote failed, QuotePlaces places)
    {
        (string count, string shown, IReadOnlyList<ProposedQuote> proposals) = places.Distinguish();
        return failed.Explain(Catalog.QuoteAmbiguous, count, shown)
            .With(QuoteFix.OfEach(failed.Quote, proposals, places.LineAndColumn));
    }

    private static Finding? ExplainDifference(FailedQuote failed, FoldedText text)
    {
        string exact = failed.Sought.Exact;
        FoldedQuote? only = FoldedQuote.Find(text, failed.Sought);
        QuoteDifference? difference = only is not null ? new QuoteDifference(only.Exact, exact) : QuoteDifference.Find(text, exact);
        return difference is null
            ? null
            : failed.Explain(Catalog.QuoteDiffers, difference.ToString(), Copied(difference.Words)).With(FixOf(failed, only));
    }

    private static Finding ExplainContext(FailedQuote failed, FoldedText text, QuotePlaces places)
    {
        FoldedQuote? only = FoldedQuote.Find(text, failed.Sought) is { } found && found.Exact == failed.Sought.Exact ? found : null;
        return failed.Explain(Catalog.QuoteContext, Context(failed.Quote), only is null ? places.Contexts() : places.Context(only))
            .With(FixOf(failed, only));
    }

    private static Fix? FixOf(FailedQuote failed, FoldedQuote? only) => only is null
        ? null
        : QuoteFix.Of(failed.Quote, only, FixKind.Writing, isCertain: true, $"write the quote as in the text: '{Excerpt.Short(only.Exact)}'");

    private static string Context(QuoteValue quote) => (quote.Prefix, quote.Suffix) switch
    {
        (not null, null) => $"prefix '{Excerpt.Short(quote.Prefix)}'",
        (null, not null) => $"suffix '{Excerpt.Short(quote.Suffix)}'",
        _ => $"prefix '{Excerpt.Short(quote.Prefix!)}' and suffix '{Excerpt.Short(quote.Suffix!)}'",
    };

    private void ExplainByDocument(IEnumerable<Record> documents, List<FailedQuote> missing)
    {
        var search = new PhraseSearch(missing.Select(static failed => failed.Sought.Exact).ToArray());
        foreach (Record document in documents)
        {
            search.Find(
                TextIndex.Normalize(document.Text!.Value),
                (i, _) =>
                {
                    missing[i].Finding = missing[i].Explain(Catalog.QuoteElsewhere, document.DisplayName);
                    return false;
                },
                cancellation);
        }
    }

    private void ExplainByWords(DocumentText text, IEnumerable<FailedQuote> quotes)
    {
        string normalized = TextIndex.Normalize(text.Value);
        var closest = new Lazy<ClosestPassage>(() => new ClosestPassage(normalized));
        var passages = new Lazy<Passages>(() => new Passages(text.Value));
        foreach (FailedQuote failed in quotes)
        {
            cancellation.ThrowIfCancellationRequested();
            failed.Finding = ExplainByWords(failed, normalized, closest, passages);
        }
    }

    // One passage with nearly all words comes before pieces that are far from each other, because they may be there by chance.
    private Finding ExplainByWords(
        FailedQuote failed, string text, Lazy<ClosestPassage> closest, Lazy<Passages> passages)
    {
        string exact = failed.Sought.Exact;
        List<string>? pieces = QuotePieces.Find(text, exact);
        string missing = QuotePieces.MissingPart(text, exact) ?? exact;
        WordAlignment? alignment = pieces is not null && QuotePieces.HasEllipsis(exact)
            ? null
            : closest.Value.Compare(missing, cancellation);
        if (pieces is not null && alignment is not { IsNear: true })
        {
            return failed.Explain(
                Catalog.QuoteInPieces, string.Join(", ", pieces.Select(static piece => $"'{Copied(piece)}'")));
        }

        return alignment is not null
            ? failed.Explain(
                Catalog.QuoteNotFound,
                $"; the text contains a similar passage, in which brackets show what the quote changed: {AlignmentText.Of(alignment)}")
                .With(missing == exact ? NearPassage.FixOf(failed.Quote, failed.Sought, alignment, text, closest.Value, cancellation) : null)
            : failed.Explain(
                Catalog.QuoteNotFound,
                passages.Value.Closest(exact) is { } sentence ? $"; the most similar sentence of the text is '{Excerpt.Short(sentence)}'" : "");
    }

    private static string Copied(string words) => words.Length > MaximumCopied ? Excerpt.Short(words) : words;

    private sealed class FailedQuote(QuoteValue quote, QuoteStatus status, Record document)
    {
        public QuoteValue Quote { get; } = quote;

        public QuoteStatus Status { get; } = status;

        public Record Document { get; } = document;

        public SoughtQuote Sought { get; } = new(quote);

        public Finding? Finding { get; set; }

        public Finding Explain(FindingKind kind, params string[] how) => Finding.Create(
            kind, Quote.Span, [Excerpt.Short(Quote.Exact), Document.DisplayName, .. how]);
    }
}
