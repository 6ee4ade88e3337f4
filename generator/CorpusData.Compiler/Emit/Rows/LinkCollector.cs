using System.Buffers;
using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Collections;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Emit;

/// <summary>
/// Collects what links records to others and to places of texts: for the document of each record, and for each slot
/// of references, quotes or mentions, how many numbers its field has, and the numbers. <see cref="RecordWriter"/>
/// takes them in the same order, and needs nothing else of the corpus.
/// </summary>
/// <param name="relations">What slots lead to.</param>
/// <param name="namings">Where entities are named.</param>
/// <param name="referred">The quotes that stand in other units' documents.</param>
/// <param name="starts">For each table, the shard's first row.</param>
/// <param name="counts">For each table, the number of the shard's rows.</param>
internal sealed class LinkCollector(
    Relations relations, Namings namings, ReferredQuotes referred, EquatableArray<int> starts, EquatableArray<int> counts)
{
    // As many as most shards have.
    private const int InitialCapacity = 1 << 16;

    private readonly List<RowAddress> _related = new();
    private int[] _links = ArrayPool<int>.Shared.Rent(InitialCapacity);
    private int _count;

    /// <summary>Ends the collecting, and gives what is collected.</summary>
    public ImmutableArray<int> Finish()
    {
        var links = ImmutableArray.Create(_links, 0, _count);
        ArrayPool<int>.Shared.Return(_links);
        _links = [];
        _count = 0;
        return links;
    }

    /// <summary>Collects the links of a unit's record and of its parts.</summary>
    public void Add(ResolvedUnit unit, Record record)
    {
        AddDocument(unit, record);
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
                    AddReferences(unit, record, i);
                    break;
                case RangeKind.Quote:
                    AddQuotes(unit, record[i]);
                    break;
                case RangeKind.Mention:
                    AddMentions(unit, record, slot);
                    break;
                case RangeKind.Part:
                    AddParts(unit, record[i]);
                    break;
            }
        }
    }

    // All of a record's quotes stand in one document.
    private void AddDocument(ResolvedUnit unit, Record record)
    {
        RowAddress document = record.Text is null ? QuotedDocument(unit, record) : unit.Document;
        int start = Begin();
        if (document.IsRecord)
        {
            AddReference(document);
        }

        End(start);
    }

    private RowAddress QuotedDocument(ResolvedUnit unit, Record record)
    {
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            if (record.Class.Slots[i].Kind == RangeKind.Quote && FirstDocument(unit, record[i]) is { IsRecord: true } document)
            {
                return document;
            }
        }

        return RowAddress.None;
    }

    private RowAddress FirstDocument(ResolvedUnit unit, Value? value)
    {
        if (value is not ListValue list)
        {
            return value is QuoteValue single && referred.Locate(unit, single) is { } only ? only.Document : RowAddress.None;
        }

        foreach (Value item in list.Items)
        {
            if (referred.Locate(unit, (QuoteValue)item) is { } located)
            {
                return located.Document;
            }
        }

        return RowAddress.None;
    }

    private void AddParts(ResolvedUnit unit, Value? value)
    {
        if (value is PartValue part)
        {
            Add(unit, part.Part);
        }
        else if (value is ListValue list)
        {
            foreach (Value item in list.Items)
            {
                Add(unit, ((PartValue)item).Part);
            }
        }
    }

    private void AddReferences(ResolvedUnit unit, Record record, int slot)
    {
        _related.Clear();
        relations.AddRelated(unit, record, slot, _related);
        int start = Begin();
        if (record.Class.Slots[slot].IsMultivalued && _related.Count > 0)
        {
            Add(_related.Count);
        }

        foreach (RowAddress target in _related)
        {
            AddReference(target);
        }

        End(start);
    }

    // A single one is written as a list of one, so that all are read alike.
    private void AddQuotes(ResolvedUnit unit, Value? value)
    {
        int start = Begin();
        if (value is QuoteValue single)
        {
            AddQuote(unit, single);
        }
        else if (value is ListValue list)
        {
            foreach (Value item in list.Items)
            {
                AddQuote(unit, (QuoteValue)item);
            }
        }

        EndList(start, 2);
    }

    // What was not found is left out: it is reported, and an author may have made that less than an error.
    private void AddQuote(ResolvedUnit unit, QuoteValue quote)
    {
        if (referred.Locate(unit, quote) is { } located)
        {
            Add(located.Start);
            Add(located.End - located.Start);
        }
    }

    private void AddMentions(ResolvedUnit unit, Record record, SlotDefinition slot)
    {
        int start = Begin();
        switch (slot.Scope)
        {
            // Those of the unit are its document's.
            case MentionScope.Text when record.Text is not null:
                foreach (LocatedMention mention in unit.Mentions)
                {
                    AddReference(mention.Entity);
                    Add(mention.Start);
                    Add(mention.End - mention.Start);
                }

                EndList(start, 4);
                break;

            // Not the places: an edit that moves them in a document then leaves the entity's row as it is.
            case MentionScope.Entity:
                foreach (RowAddress document in namings.Documents(unit.Rows[record.Ordinal]))
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
    private void AddReference(RowAddress target)
    {
        int local = target.Row - starts[target.Table];
        bool isLocal = local >= 0 && local < counts[target.Table];
        Add(target.Table);
        Add(isLocal ? (local << 1) | 1 : target.Row << 1);
    }

    private void Add(int number)
    {
        if (_count == _links.Length)
        {
            int[] larger = ArrayPool<int>.Shared.Rent(2 * _count);
            Array.Copy(_links, larger, _count);
            ArrayPool<int>.Shared.Return(_links);
            _links = larger;
        }

        _links[_count++] = number;
    }

    private int Begin()
    {
        Add(0);
        return _count;
    }

    private void End(int start) => _links[start - 1] = _count - start;

    // A list has the number of its items first, where there are any.
    private void EndList(int start, int numbersOfItem)
    {
        int items = (_count - start) / numbersOfItem;
        if (items > 0)
        {
            Add(0);
            Array.Copy(_links, start, _links, start + 1, _count - start - 1);
            _links[start] = items;
        }

        End(start);
    }
}
