using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Check;

/// <summary>A record or part with the values that its slots resolve to. All later stages read values from here.</summary>
/// <param name="links">The relations, mentions and quotes of the corpus.</param>
/// <param name="unit">The record's unit.</param>
/// <param name="record">The record or part.</param>
public readonly struct ResolvedRecord(CorpusLinks links, CheckedUnit unit, Record record)
{
    /// <summary>The bound record.</summary>
    public Record Record => record;

    public ClassDefinition Class => record.Class;

    /// <summary>The record's row; <see cref="RowAddress.None"/> for a part.</summary>
    public RowAddress Row => unit.RowOf(record);

    /// <summary>
    /// The record itself if it is a document, or else the document that contains its first found quote;
    /// <see cref="RowAddress.None"/> if there is none.
    /// </summary>
    public RowAddress Document
    {
        get
        {
            if (record.Text is not null)
            {
                return unit.Document;
            }

            for (int i = 0; i < record.Class.Slots.Length; i++)
            {
                if (record.Class.Slots[i].Kind != RangeKind.Quote)
                {
                    continue;
                }

                foreach (Value quote in record.ValuesOf(i))
                {
                    if (links.Referred.Locate(unit, (QuoteValue)quote) is { } place)
                    {
                        return place.Document;
                    }
                }
            }

            return RowAddress.None;
        }
    }

    /// <summary>Returns the values of a slot.</summary>
    /// <param name="slot">The slot's index in <see cref="ClassDefinition.Slots"/>.</param>
    public IReadOnlyList<ResolvedValue> this[int slot]
    {
        get
        {
            var values = new List<ResolvedValue>();
            AddValues(slot, values);
            return values;
        }
    }

    /// <summary>Adds the values of a slot to a list.</summary>
    /// <param name="slot">The slot's index in <see cref="ClassDefinition.Slots"/>.</param>
    /// <param name="values">The list.</param>
    public void AddValues(int slot, List<ResolvedValue> values)
    {
        switch (record.Class.Slots[slot])
        {
            case { Kind: RangeKind.Reference }:
                links.Relations.AddValues(unit, record, slot, values);
                break;
            case { Kind: RangeKind.Quote }:
                AddQuotes(slot, values);
                break;
            case { Kind: RangeKind.Mention, Scope: MentionScope.Entity }:
                foreach (RowAddress document in links.EntityMentions.Documents(unit.RowOf(record)))
                {
                    values.Add(new ResolvedValue(null, document));
                }

                break;
            case { Kind: RangeKind.Mention, Scope: MentionScope.Text } when record.Text is not null:
                foreach (LocatedMention mention in unit.Mentions)
                {
                    values.Add(new ResolvedValue(mention.Written, mention.Entity, mention.Start, mention.End));
                }

                break;
            case { Kind: RangeKind.Mention }:
                break;
            default:
                foreach (Value value in record.ValuesOf(slot))
                {
                    values.Add(new ResolvedValue(value, RowAddress.None));
                }

                break;
        }
    }

    /// <summary>Returns a part of the record, with the values that its slots resolve to.</summary>
    public ResolvedRecord PartOf(ResolvedValue value) => new(links, unit, ((PartValue)value.Written!).Part);

    private void AddQuotes(int slot, List<ResolvedValue> values)
    {
        foreach (Value quote in record.ValuesOf(slot))
        {
            values.Add(links.Referred.Locate(unit, (QuoteValue)quote) is { } place
                ? new ResolvedValue(quote, place.Document, place.Start, place.End)
                : new ResolvedValue(quote, RowAddress.None));
        }
    }
}
