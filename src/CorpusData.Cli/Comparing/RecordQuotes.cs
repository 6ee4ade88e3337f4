using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Compiler.Text;

namespace CorpusData.Cli.Comparing;

/// <summary>Finds the quotes of a record and of its parts.</summary>
internal static class RecordQuotes
{
    /// <summary>Returns the quotes with their slots. The slot of a part is written after the slot that contains the part: <c>details.evidence</c>.</summary>
    public static ILookup<string, QuotePlace> Of(ComparedRecord record) =>
        In(record.Corpus, record.Resolved, "").ToLookup(static quote => quote.Slot, static quote => quote.Place, StringComparer.Ordinal);

    private static IEnumerable<(string Slot, QuotePlace Place)> In(ComparedCorpus corpus, ResolvedRecord record, string prefix)
    {
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            SlotDefinition slot = record.Class.Slots[i];
            if (slot.Kind is not (RangeKind.Quote or RangeKind.Part))
            {
                continue;
            }

            foreach (ResolvedValue value in record[i])
            {
                if (value.Written is QuoteValue quote)
                {
                    yield return (prefix + slot.Name, Place(corpus, quote, value));
                }
                else
                {
                    foreach ((string, QuotePlace) inner in In(corpus, record.PartOf(value), prefix + slot.Name + "."))
                    {
                        yield return inner;
                    }
                }
            }
        }
    }

    private static QuotePlace Place(ComparedCorpus corpus, QuoteValue quote, ResolvedValue value)
    {
        string words = TextIndex.Normalize(quote.Exact);
        if (!value.Target.IsRecord || corpus.Corpus.RecordAt(value.Target).Text is not { } text)
        {
            return new QuotePlace(words, null, "", 0, 0, 0, 0);
        }

        FileSpan span = text.SpanOf(value.Start, value.End).ToFileSpan();
        return new QuotePlace(
            words, corpus.KeyOf(value.Target), span.DisplayPath, value.Start, value.End, span.StartPosition.Line + 1, span.StartPosition.Column + 1);
    }
}
