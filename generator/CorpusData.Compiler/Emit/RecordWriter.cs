using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Emit;

/// <summary>Writes records as rows of a shard.</summary>
/// <param name="corpus">The checked corpus.</param>
/// <param name="starts">For each table, the shard's first row.</param>
/// <param name="counts">For each table, the number of the shard's rows.</param>
internal sealed class RecordWriter(Corpus corpus, int[] starts, int[] counts)
{
    /// <summary>The row of a record.</summary>
    public string Write(Record record)
    {
        var row = new RowWriter();
        WriteDocument(record, row);
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            SlotDefinition slot = record.Class.Slots[i];
            if (!slot.IsStored)
            {
                continue;
            }

            string? content = Content(record, i, slot);
            if (content is null)
            {
                row.Absent();
            }
            else
            {
                row.Field(content);
            }
        }

        return row.ToString();
    }

    // All of a record's quotes stand in one document.
    private void WriteDocument(Record record, RowWriter row)
    {
        Record? document = record.Text is not null ? record : null;
        for (int i = 0; document is null && i < record.Class.Slots.Length; i++)
        {
            document = Quotes(record[i]).Select(static quote => quote.Document).FirstOrDefault();
        }

        if (document is null)
        {
            row.Absent();
        }
        else
        {
            row.Field(Reference(new RowWriter(), document).ToString());
        }
    }

    private string? Content(Record record, int i, SlotDefinition slot)
    {
        if (slot.IsIdentifier)
        {
            return record.Identifier;
        }

        switch (slot.Kind)
        {
            case RangeKind.Text:
                return record.Text?.Value;

            case RangeKind.Mention:
                return Mentions(record, slot);

            case RangeKind.Reference:
                return References(record, i, slot);

            case RangeKind.Quote:
                return QuoteContent(record[i]);
        }

        if (record[i] is not ListValue list)
        {
            return record[i] is { } value ? Item(value, slot) : null;
        }

        RowWriter items = new RowWriter().Number(list.Items.Length);
        foreach (Value value in list.Items)
        {
            items.Field(Item(value, slot));
        }

        return items.ToString();
    }

    private string Item(Value value, SlotDefinition slot)
    {
        if (value is PartValue part)
        {
            int kind = slot.Declared.Class!.ConcreteClasses.ToList().IndexOf(part.Part.Class);
            return new RowWriter().Number(kind).Text(Write(part.Part)).ToString();
        }

        var scalar = (ScalarValue)value;
        bool isNumber = slot.Kind == RangeKind.Enum
            || (slot.Kind == RangeKind.Scalar
                && slot.Scalar is ScalarType.Integer or ScalarType.Boolean or ScalarType.Date or ScalarType.Time);
        return isNumber ? new RowWriter().Signed(scalar.Number).ToString() : scalar.Text;
    }

    // A single one is written as a list of one, so that all are read alike.
    private string? QuoteContent(Value? value)
    {
        var quotes = Quotes(value).ToList();
        if (quotes.Count == 0)
        {
            return null;
        }

        RowWriter row = new RowWriter().Number(quotes.Count);
        foreach (LocatedQuote quote in quotes)
        {
            row.Number(quote.Start).Number(quote.End - quote.Start);
        }

        return row.ToString();
    }

    // What was not found is left out: it is reported, and an author may have made that less than an error.
    private IEnumerable<LocatedQuote> Quotes(Value? value) =>
        (value is ListValue list ? list.Items.OfType<QuoteValue>() : new[] { value }.OfType<QuoteValue>())
        .Select(corpus.Locate)
        .OfType<LocatedQuote>();

    private string? References(Record record, int i, SlotDefinition slot)
    {
        IReadOnlyList<Record> related = corpus.Related(record, i);
        if (related.Count == 0)
        {
            return null;
        }

        var row = new RowWriter();
        if (slot.IsMultivalued)
        {
            row.Number(related.Count);
        }

        foreach (Record target in related)
        {
            Reference(row, target);
        }

        return row.ToString();
    }

    private string? Mentions(Record record, SlotDefinition slot) => slot.Scope switch
    {
        MentionScope.Text => MentionsIn(record),
        MentionScope.Entity => DocumentsNaming(record),
        _ => null,
    };

    private string? MentionsIn(Record document)
    {
        ImmutableArray<LocatedMention> mentions = corpus.MentionsIn(document);
        if (mentions.IsEmpty)
        {
            return null;
        }

        RowWriter row = new RowWriter().Number(mentions.Length);
        foreach (LocatedMention mention in mentions)
        {
            Reference(row, mention.Entity).Number(mention.Start).Number(mention.End - mention.Start);
        }

        return row.ToString();
    }

    // Not the places: an edit that moves them in a document then leaves the entity's row as it is.
    private string? DocumentsNaming(Record entity)
    {
        var documents = corpus.DocumentsNaming(entity).ToList();
        return documents.Count == 0
            ? null
            : documents.Aggregate(new RowWriter().Number(documents.Count), Reference).ToString();
    }

    // Rows of the same shard are counted from its first, so that an insertion elsewhere does not change them.
    private RowWriter Reference(RowWriter row, Record target)
    {
        RowAddress address = corpus.RowOf(target);
        int local = address.Row - starts[address.Table];
        bool isLocal = local >= 0 && local < counts[address.Table];
        return row.Number(address.Table).Number(isLocal ? ((long)local << 1) | 1 : (long)address.Row << 1);
    }
}
