using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>
/// The document of a quote that stands in none: the one that its holder, else the nearest record around it, refers to.
/// </summary>
/// <param name="Document">The document's row; none where there is not one.</param>
/// <param name="Rivals">The documents, where there are several.</param>
/// <param name="IsWritten">Whether a reference to a document is written.</param>
internal readonly record struct QuoteReferral(RowAddress Document, IReadOnlyList<RowAddress> Rivals, bool IsWritten)
{
    /// <summary>Finds the document of a unit's quote.</summary>
    public static QuoteReferral Find(LinkedCorpus corpus, ResolvedUnit unit, QuoteValue quote)
    {
        bool isWritten = false;
        var related = new List<RowAddress>();
        for (Record? record = quote.Holder; record is not null; record = record.Owner)
        {
            related.Clear();
            for (int i = 0; i < record.Class.Slots.Length; i++)
            {
                SlotDefinition slot = record.Class.Slots[i];
                if (slot.Kind == RangeKind.Reference && slot.Classes.Any(static c => c.Text is not null))
                {
                    corpus.Relations.AddRelated(unit, record, i, related);
                    isWritten |= record.IsWritten(i);
                }
            }

            var documents = related.Where(row => corpus.RecordAt(row).Text is not null).Distinct().ToList();
            if (documents.Count > 0)
            {
                return documents.Count == 1
                    ? new QuoteReferral(documents[0], [], isWritten)
                    : new QuoteReferral(RowAddress.None, documents, isWritten);
            }
        }

        return new QuoteReferral(RowAddress.None, [], isWritten);
    }
}
