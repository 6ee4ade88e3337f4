using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Emit;

/// <summary>
/// Collects what links records to others and to places of texts: for the document of each record, and for each slot
/// of references, quotes or mentions, how many numbers its field has, and the numbers. <see cref="RecordWriter"/>
/// takes them in the same order, and needs nothing else of the corpus.
/// </summary>
/// <param name="corpus">The checked corpus.</param>
/// <param name="starts">For each table, the shard's first row.</param>
/// <param name="counts">For each table, the number of the shard's rows.</param>
internal sealed class LinkCollector(Corpus corpus, int[] starts, int[] counts)
{
    // As many as most shards have.
    private const int InitialCapacity = 1 << 14;

    private readonly ImmutableArray<int>.Builder _links = ImmutableArray.CreateBuilder<int>(InitialCapacity);

    /// <summary>What is collected.</summary>
    public ImmutableArray<int> Links => _links.ToImmutable();

    /// <summary>Collects the links of a record and of its parts.</summary>
    public void Add(Record record)
    {
        AddDocument(record);
        ImmutableArray<SlotDefinition> slots = record.Class.Slots;
        for (int i = 0; i < slots.Length; i++)
        {
            SlotDefinition slot = slots[i];
            if (!slot.IsStored)
            {
                continue;
            }

            switch (slot.Kind)
            {
                case RangeKind.Reference:
                    AddReferences(corpus.Related(record, i), slot.IsMultivalued);
                    break;
                case RangeKind.Quote:
                    AddQuotes(record[i]);
                    break;
                case RangeKind.Mention:
                    AddMentions(record, slot);
                    break;
                case RangeKind.Part:
                    AddParts(record[i]);
                    break;
            }
        }
    }

    // All of a record's quotes stand in one document.
    private void AddDocument(Record record)
    {
        Record? document = record.Text is null ? QuotedDocument(record) : record;
        int start = Begin();
        if (document is not null)
        {
            AddReference(document);
        }

        End(start);
    }

    private Record? QuotedDocument(Record record)
    {
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            if (record.Class.Slots[i].Kind != RangeKind.Quote)
            {
                continue;
            }

            if (FirstDocument(record[i]) is { } document)
            {
                return document;
            }
        }

        return null;
    }

    private void AddParts(Value? value)
    {
        if (value is PartValue part)
        {
            Add(part.Part);
        }
        else if (value is ListValue list)
        {
            foreach (Value item in list.Items)
            {
                Add(((PartValue)item).Part);
            }
        }
    }

    private void AddReferences(IReadOnlyList<Record> related, bool isList)
    {
        int start = Begin();
        if (isList && related.Count > 0)
        {
            _links.Add(related.Count);
        }

        for (int i = 0; i < related.Count; i++)
        {
            AddReference(related[i]);
        }

        End(start);
    }

    // A single one is written as a list of one, so that all are read alike.
    private void AddQuotes(Value? value)
    {
        int start = Begin();
        if (value is QuoteValue single)
        {
            AddQuote(single);
        }
        else if (value is ListValue list)
        {
            foreach (Value item in list.Items)
            {
                AddQuote((QuoteValue)item);
            }
        }

        EndList(start, 2);
    }

    // What was not found is left out: it is reported, and an author may have made that less than an error.
    private void AddQuote(QuoteValue quote)
    {
        if (corpus.Locate(quote) is { } located)
        {
            _links.Add(located.Start);
            _links.Add(located.End - located.Start);
        }
    }

    private Record? FirstDocument(Value? value)
    {
        if (value is not ListValue list)
        {
            return value is QuoteValue single ? corpus.Locate(single)?.Document : null;
        }

        foreach (Value item in list.Items)
        {
            if (corpus.Locate((QuoteValue)item) is { } located)
            {
                return located.Document;
            }
        }

        return null;
    }

    private void AddMentions(Record record, SlotDefinition slot)
    {
        int start = Begin();
        switch (slot.Scope)
        {
            case MentionScope.Text:
                foreach (LocatedMention mention in corpus.MentionsIn(record))
                {
                    AddReference(mention.Entity);
                    _links.Add(mention.Start);
                    _links.Add(mention.End - mention.Start);
                }

                EndList(start, 4);
                break;

            // Not the places: an edit that moves them in a document then leaves the entity's row as it is.
            case MentionScope.Entity:
                foreach (Record document in corpus.DocumentsNaming(record))
                {
                    AddReference(document);
                }

                EndList(start, 2);
                break;

            default:
                End(start);
                break;
        }
    }

    // Rows of the same shard are counted from its first, so that an insertion elsewhere does not change them.
    private void AddReference(Record target)
    {
        RowAddress address = corpus.RowOf(target);
        int local = address.Row - starts[address.Table];
        bool isLocal = local >= 0 && local < counts[address.Table];
        _links.Add(address.Table);
        _links.Add(isLocal ? (local << 1) | 1 : address.Row << 1);
    }

    private int Begin()
    {
        _links.Add(0);
        return _links.Count;
    }

    private void End(int start) => _links[start - 1] = _links.Count - start;

    // A list has the number of its items first, where there are any.
    private void EndList(int start, int numbersOfItem)
    {
        int items = (_links.Count - start) / numbersOfItem;
        if (items > 0)
        {
            _links.Insert(start, items);
        }

        End(start);
    }
}
