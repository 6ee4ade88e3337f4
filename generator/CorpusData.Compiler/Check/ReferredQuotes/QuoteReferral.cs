using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>
/// The document to search for a quote that is not in the annotations of a document: the one that the quote's holder, or
/// else the nearest record around it, refers to.
/// </summary>
/// <param name="Quote">The quote.</param>
/// <param name="Document">The document's row; <see cref="RowAddress.None"/> if there is not exactly one.</param>
/// <param name="Rivals">The documents, if there are several.</param>
/// <param name="IsLost">Whether a reference to a document is written but does not resolve.</param>
internal readonly record struct QuoteReferral(
    QuoteValue Quote, RowAddress Document, ImmutableArray<RowAddress> Rivals, bool IsLost)
{
    /// <summary>Finds the document of a unit's quote.</summary>
    public static QuoteReferral Find(ResolvedCorpus corpus, CheckedUnit unit, QuoteValue quote)
    {
        bool isLost = false;
        var values = new List<ResolvedValue>();
        for (Record? record = quote.Holder; record is not null; record = record.Owner)
        {
            var documents = new List<RowAddress>();
            for (int i = 0; i < record.Class.Slots.Length; i++)
            {
                SlotDefinition slot = record.Class.Slots[i];
                if (slot.Kind == RangeKind.Reference && slot.Classes.Any(static c => c.Text is not null))
                {
                    values.Clear();
                    corpus.Relations.AddValues(unit, record, i, values);
                    List<RowAddress> targets = values.ConvertAll(static value => value.Target).FindAll(static row => row.IsRecord);
                    isLost |= record.IsWritten(i) && targets.Count == 0;
                    documents.AddRange(targets.Where(row => corpus.RecordAt(row).Text is not null));
                }
            }

            ImmutableArray<RowAddress> distinct = documents.Distinct().ToImmutableArray();
            if (distinct.Length > 0)
            {
                return distinct.Length == 1
                    ? new QuoteReferral(quote, distinct[0], ImmutableArray<RowAddress>.Empty, isLost)
                    : new QuoteReferral(quote, RowAddress.None, distinct, isLost);
            }
        }

        return new QuoteReferral(quote, RowAddress.None, ImmutableArray<RowAddress>.Empty, isLost);
    }
}
