using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Emit;

/// <summary>Writes records as rows of a shard.</summary>
/// <param name="corpus">The checked corpus.</param>
/// <param name="starts">For each table, the shard's first row.</param>
/// <param name="counts">For each table, the number of the shard's rows.</param>
/// <param name="row">What takes the rows.</param>
internal sealed class RecordWriter(Corpus corpus, int[] starts, int[] counts, RowWriter row)
{
    /// <summary>Writes the row of a record.</summary>
    public void Write(Record record)
    {
        WriteDocument(record);
        ImmutableArray<SlotDefinition> slots = record.Class.Slots;
        for (int i = 0; i < slots.Length; i++)
        {
            if (slots[i].IsStored)
            {
                WriteField(record, i, slots[i]);
            }
        }
    }

    // All of a record's quotes stand in one document.
    private void WriteDocument(Record record)
    {
        Record? document = record.Text is null ? QuotedDocument(record) : record;
        if (document is null)
        {
            row.Absent();
            return;
        }

        int start = row.Length;
        WriteReference(document);
        row.FieldFrom(start);
    }

    private Record? QuotedDocument(Record record)
    {
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            if (record.Class.Slots[i].Kind != RangeKind.Quote)
            {
                continue;
            }

            foreach (LocatedQuote quote in Quotes(record[i]))
            {
                return quote.Document;
            }
        }

        return null;
    }

    private void WriteField(Record record, int i, SlotDefinition slot)
    {
        if (slot.IsIdentifier)
        {
            row.Field(record.Identifier);
            return;
        }

        int start = row.Length;
        bool isWritten = slot.Kind switch
        {
            RangeKind.Text => WriteText(record),
            RangeKind.Mention => WriteMentions(record, slot),
            RangeKind.Reference => WriteReferences(corpus.Related(record, i), slot),
            RangeKind.Quote => WriteQuotes(record[i]),
            _ => WriteValue(record[i], slot),
        };
        if (isWritten)
        {
            row.FieldFrom(start);
        }
        else
        {
            row.Absent();
        }
    }

    private bool WriteText(Record record)
    {
        if (record.Text is { } text)
        {
            row.Text(text.Value);
        }

        return record.Text is not null;
    }

    private bool WriteValue(Value? value, SlotDefinition slot)
    {
        if (value is ListValue list)
        {
            row.Number(list.Items.Length);
            foreach (Value item in list.Items)
            {
                int start = row.Length;
                WriteItem(item, slot);
                row.FieldFrom(start);
            }
        }
        else if (value is not null)
        {
            WriteItem(value, slot);
        }

        return value is not null;
    }

    private void WriteItem(Value value, SlotDefinition slot)
    {
        if (value is PartValue part)
        {
            row.Number(slot.Declared.Class!.KindOf(part.Part.Class));
            Write(part.Part);
            return;
        }

        var scalar = (ScalarValue)value;
        bool isNumber = slot.Kind == RangeKind.Enum
            || (slot.Kind == RangeKind.Scalar
                && slot.Scalar is ScalarType.Integer or ScalarType.Boolean or ScalarType.Date or ScalarType.Time);
        _ = isNumber ? row.Signed(scalar.Number) : row.Text(scalar.Text);
    }

    // A single one is written as a list of one, so that all are read alike.
    private bool WriteQuotes(Value? value)
    {
        int count = 0;
        foreach (LocatedQuote _ in Quotes(value))
        {
            count++;
        }

        if (count == 0)
        {
            return false;
        }

        row.Number(count);
        foreach (LocatedQuote quote in Quotes(value))
        {
            row.Number(quote.Start).Number(quote.End - quote.Start);
        }

        return true;
    }

    // What was not found is left out: it is reported, and an author may have made that less than an error.
    private IEnumerable<LocatedQuote> Quotes(Value? value)
    {
        if (value is QuoteValue single)
        {
            if (corpus.Locate(single) is { } located)
            {
                yield return located;
            }
        }
        else if (value is ListValue list)
        {
            foreach (Value item in list.Items)
            {
                if (corpus.Locate((QuoteValue)item) is { } located)
                {
                    yield return located;
                }
            }
        }
    }

    private bool WriteReferences(IReadOnlyList<Record> related, SlotDefinition slot)
    {
        if (related.Count == 0)
        {
            return false;
        }

        if (slot.IsMultivalued)
        {
            row.Number(related.Count);
        }

        for (int i = 0; i < related.Count; i++)
        {
            WriteReference(related[i]);
        }

        return true;
    }

    private bool WriteMentions(Record record, SlotDefinition slot) => slot.Scope switch
    {
        MentionScope.Text => WriteMentionsIn(record),
        MentionScope.Entity => WriteDocumentsNaming(record),
        _ => false,
    };

    private bool WriteMentionsIn(Record document)
    {
        ImmutableArray<LocatedMention> mentions = corpus.MentionsIn(document);
        if (mentions.IsEmpty)
        {
            return false;
        }

        row.Number(mentions.Length);
        foreach (LocatedMention mention in mentions)
        {
            WriteReference(mention.Entity);
            row.Number(mention.Start).Number(mention.End - mention.Start);
        }

        return true;
    }

    // Not the places: an edit that moves them in a document then leaves the entity's row as it is.
    private bool WriteDocumentsNaming(Record entity)
    {
        var documents = corpus.DocumentsNaming(entity).ToList();
        if (documents.Count == 0)
        {
            return false;
        }

        row.Number(documents.Count);
        documents.ForEach(WriteReference);
        return true;
    }

    // Rows of the same shard are counted from its first, so that an insertion elsewhere does not change them.
    private void WriteReference(Record target)
    {
        RowAddress address = corpus.RowOf(target);
        int local = address.Row - starts[address.Table];
        bool isLocal = local >= 0 && local < counts[address.Table];
        row.Number(address.Table).Number(isLocal ? ((long)local << 1) | 1 : (long)address.Row << 1);
    }
}
