using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Cli.Searching;

/// <summary>Searches the documents or the records of a corpus.</summary>
/// <param name="corpus">The corpus.</param>
/// <param name="search">The words.</param>
internal sealed class CorpusSearch(Corpus corpus, WordSearch search)
{
    /// <summary>Searches the texts of all documents.</summary>
    public IEnumerable<Hit> InTexts()
    {
        foreach (BoundUnit unit in corpus.Units.Select(static unit => unit.Bound))
        {
            if (unit.Text is not { } text)
            {
                continue;
            }

            Record document = unit.Records[0];
            var index = new TextIndex(text.Value);
            foreach ((int start, string left, string match, string right) in search.Find(index.Normalized))
            {
                // The words can begin or end with white space, whose end has no exact counterpart in the text.
                (int from, int to) = index.Span(start, match.Length);
                yield return new Hit(text.SpanOf(from, to).ToFileSpan(), Name(document), document.Class.Text!.Name, left, match, right);
            }
        }
    }

    /// <summary>Searches the values of the records that contain quotes, such as claims.</summary>
    public IEnumerable<Hit> InClaims() => InRecords(static record => record.Text is null && HasQuotes(record.Class));

    /// <summary>Searches the values of the records that have surface forms.</summary>
    public IEnumerable<Hit> InEntities() => InRecords(static record => record.Class.HasSurfaceForms);

    private IEnumerable<Hit> InRecords(Func<Record, bool> isSearched) =>
        from unit in corpus.Units
        from record in unit.Bound.Records
        where isSearched(record)
        from hit in InRecord(record, Name(record))
        select hit;

    private IEnumerable<Hit> InRecord(Record record, string name)
    {
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            SlotDefinition slot = record.Class.Slots[i];
            foreach (Value value in record.ValuesOf(i))
            {
                foreach (Hit hit in InValue(value, name, slot))
                {
                    yield return hit;
                }
            }
        }
    }

    private IEnumerable<Hit> InValue(Value value, string record, SlotDefinition slot) => value switch
    {
        PartValue part => InRecord(part.Part, record),
        ScalarValue scalar => InWords(scalar.Text, value, record, slot),
        QuoteValue quote => InWords(quote.Exact, value, record, slot),
        ReferenceValue { Inlined: null } reference => InWords(reference.Target, value, record, slot),
        _ => [],
    };

    private IEnumerable<Hit> InWords(string words, Value value, string record, SlotDefinition slot) =>
        from found in search.Find(TextIndex.Normalize(words))
        select new Hit(value.Span.ToFileSpan(), record, slot.Name, found.Left, found.Match, found.Right);

    private static bool HasQuotes(ClassDefinition definition) =>
        definition.Slots.Any(static slot => slot.Kind == RangeKind.Quote
            || (slot.Kind == RangeKind.Part && slot.Class is { } part && part.Slots.Any(static inner => inner.Kind == RangeKind.Quote)));

    private static string Name(Record record) => record.Identifier;
}
