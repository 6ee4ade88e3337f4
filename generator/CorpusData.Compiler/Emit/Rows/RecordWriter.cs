using System.Collections.Immutable;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Emit;

/// <summary>Writes the records of a shard as rows.</summary>
/// <param name="links">The numbers that <see cref="LinkCollector"/> collected.</param>
/// <param name="row">The writer of the rows.</param>
internal sealed class RecordWriter(ImmutableArray<int> links, RowWriter row)
{
    private int _next;

    /// <summary>Writes the row of a record.</summary>
    public void Write(Record record)
    {
        WriteLinks();
        ImmutableArray<SlotDefinition> slots = record.Class.Slots;
        for (int i = 0; i < slots.Length; i++)
        {
            if (slots[i].IsStored)
            {
                WriteField(record, i, slots[i]);
            }
        }
    }

    private void WriteField(Record record, int i, SlotDefinition slot)
    {
        if (slot.IsIdentifier)
        {
            row.Field(record.Identifier);
        }
        else if (slot.Kind is RangeKind.Reference or RangeKind.Quote or RangeKind.Mention)
        {
            WriteLinks();
        }
        else if (slot.Kind == RangeKind.Text)
        {
            _ = record.Text is { } text ? row.Field(text.Value) : row.Absent();
        }
        else
        {
            WriteValue(record[i], slot);
        }
    }

    private void WriteLinks()
    {
        int count = links[_next++];
        if (count == 0)
        {
            row.Absent();
            return;
        }

        int start = row.Length;
        for (int end = _next + count; _next < end; _next++)
        {
            row.Number(links[_next]);
        }

        row.FieldFrom(start);
    }

    private void WriteValue(Value? value, SlotDefinition slot)
    {
        if (value is null)
        {
            row.Absent();
            return;
        }

        int start = row.Length;
        if (value is ListValue list)
        {
            row.Number(list.Items.Length);
            foreach (Value item in list.Items)
            {
                int itemStart = row.Length;
                WriteItem(item, slot);
                row.FieldFrom(itemStart);
            }
        }
        else
        {
            WriteItem(value, slot);
        }

        row.FieldFrom(start);
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
            || (slot.Kind == RangeKind.Scalar && ScalarCode.Of(slot.Scalar).IsNumber);
        _ = isNumber ? row.Signed(scalar.Number) : row.Text(scalar.Text);
    }
}
