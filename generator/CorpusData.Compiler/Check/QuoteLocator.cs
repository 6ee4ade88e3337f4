using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Diagnostics;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>Finds the place of every quote of a corpus, in its own document or in the one that its record refers to.</summary>
internal sealed class QuoteLocator(
    IReadOnlyDictionary<Record, RowAddress> rows,
    Relations relations,
    UnreadFiles unread,
    ImmutableArray<Diagnostic>.Builder diagnostics,
    CancellationToken cancellation)
{
    private readonly Dictionary<QuoteValue, LocatedQuote> _located = new();
    private readonly QuoteExplainer _explainer = new(diagnostics, cancellation);

    /// <summary>Locates the quotes, and reports those that have no place.</summary>
    public Dictionary<QuoteValue, LocatedQuote> Locate(IEnumerable<GroundedUnit> units)
    {
        var referred = new List<(QuoteValue Quote, Record Document)>();
        foreach (GroundedUnit unit in units)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (QuoteValue quote in unit.Unit.Quotes)
            {
                QuoteMatch match = unit.Quotes[quote.Ordinal];
                if (match.Status != QuoteStatus.Pending)
                {
                    Settle(quote, match, quote.Holder.EnclosingDocument!);
                }
                else if (ReferredDocument(quote) is { } document)
                {
                    referred.Add((quote, document));
                }
            }
        }

        foreach (IGrouping<Record, QuoteValue> document in referred.GroupBy(static r => r.Document, static r => r.Quote))
        {
            cancellation.ThrowIfCancellationRequested();
            QuoteValue[] quotes = document.ToArray();
            QuoteMatch[] matches = QuoteFinder.Find(document.Key.Text!.Value, quotes);
            for (int i = 0; i < quotes.Length; i++)
            {
                Settle(quotes[i], matches[i], document.Key);
            }
        }

        _explainer.Explain(rows.Keys.Where(static record => record.Text is not null));
        return _located;
    }

    private void Settle(QuoteValue quote, QuoteMatch match, Record document)
    {
        if (!rows.ContainsKey(document))
        {
            return;
        }

        if (match.Status == QuoteStatus.Found)
        {
            _located.Add(quote, new LocatedQuote(document, match.Start, match.End));
        }
        else
        {
            _explainer.Add(quote, match.Status, document);
        }
    }

    // The one document that the holder, else the nearest record around it, refers to.
    private Record? ReferredDocument(QuoteValue quote)
    {
        bool isSilent = false;
        for (Record? record = quote.Holder; record is not null; record = record.Owner)
        {
            var documents = new List<Record>();
            for (int i = 0; i < record.Class.Slots.Length; i++)
            {
                SlotDefinition slot = record.Class.Slots[i];
                if (slot.Kind == RangeKind.Reference && slot.Classes.Any(static c => c.Text is not null))
                {
                    documents.AddRange(relations.Of(record, i).Where(d => d.Text is not null && !documents.Contains(d)));
                    isSilent |= record.IsWritten(i);
                }
            }

            if (documents.Count == 1)
            {
                return documents[0];
            }

            if (documents.Count > 1)
            {
                string names = string.Join(", ", documents.Select(static d => d.Identifier));
                Report(Catalogue.QuoteWithoutText, quote, $"{quote.Holder.DisplayName} refers to several ({names})");
                return null;
            }
        }

        // Where the reference is written but leads nowhere, that is what is wrong.
        if (!isSilent && !unread.MayHold(quote.Holder.NearestIdentifier))
        {
            Report(Catalogue.QuoteWithoutText, quote,
                $"{quote.Holder.DisplayName} is not in a document and refers to none");
        }

        return null;
    }

    private void Report(DiagnosticDescriptor descriptor, QuoteValue quote, string argument) =>
        diagnostics.Add(Diagnostic.Create(descriptor, quote.Span, argument));
}
