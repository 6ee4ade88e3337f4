using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>
/// The document of a quote that stands in none: the one that its holder, else the nearest record around it, refers to.
/// </summary>
/// <param name="Document">The document's row; none where there is not one.</param>
/// <param name="Rivals">The documents, where there are several.</param>
/// <param name="IsLost">Whether a reference that may be to a document is written and leads nowhere.</param>
internal readonly record struct QuoteReferral(RowAddress Document, IReadOnlyList<RowAddress> Rivals, bool IsLost)
{
    /// <summary>Finds the document of a unit's quote.</summary>
    public static QuoteReferral Find(LinkedCorpus corpus, ResolvedUnit unit, QuoteValue quote)
    {
        bool isLost = false;
        for (Record? record = quote.Holder; record is not null; record = record.Owner)
        {
            var related = new List<RowAddress>();
            for (int i = 0; i < record.Class.Slots.Length; i++)
            {
                SlotDefinition slot = record.Class.Slots[i];
                if (slot.Kind == RangeKind.Reference && slot.Classes.Any(static c => c.Text is not null))
                {
                    int before = related.Count;
                    corpus.Relations.AddRelated(unit, record, i, related);
                    isLost |= record.IsWritten(i) && related.Count == before;
                }
            }

            var documents = related.Where(row => corpus.RecordAt(row).Text is not null).Distinct().ToList();
            if (documents.Count > 0)
            {
                return documents.Count == 1
                    ? new QuoteReferral(documents[0], [], isLost)
                    : new QuoteReferral(RowAddress.None, documents, isLost);
            }
        }

        return new QuoteReferral(RowAddress.None, [], isLost);
    }
}
