using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Formats.Exporting;

/// <summary>Writes records as JSON, with the names and shapes with which the runtime library writes them.</summary>
/// <remarks>
/// Two things differ. A slot without a value is written, as null or as an empty list, because readers of tables expect the
/// same members in each line. A record in an inlined slot is written as its identifier, because it is a line of its own.
/// </remarks>
/// <param name="source">The records.</param>
public sealed class RecordJson(ExportSource source)
{
    /// <summary>The options of a writer. Letters of any script are written without escapes.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether to write the texts of documents and their mentions, which some formats have elsewhere.</summary>
    public bool WritesText { get; init; } = true;

    /// <summary>Writes a record or part.</summary>
    public void Write(Utf8JsonWriter json, ResolvedRecord record)
    {
        json.WriteStartObject();
        if (record.Class.TypeDesignator is null)
        {
            json.WriteString("@type", record.Class.Name);
        }

        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            SlotDefinition slot = record.Class.Slots[i];
            if (slot.IsStored && !slot.IsComputed && (WritesText || slot.Kind is not (RangeKind.Text or RangeKind.Mention)))
            {
                json.WritePropertyName(slot.Name);
                WriteValues(json, record, i);
            }
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a scalar.</summary>
    public static void WriteScalar(Utf8JsonWriter json, SlotDefinition slot, ScalarValue value)
    {
        switch (slot)
        {
            case { Kind: RangeKind.Scalar, Scalar: ScalarType.Integer or ScalarType.Float or ScalarType.Double or ScalarType.Decimal }:
                json.WriteRawValue(value.Text);
                break;
            case { Kind: RangeKind.Scalar, Scalar: ScalarType.Boolean }:
                json.WriteBooleanValue(value.Number != 0);
                break;
            case { Kind: RangeKind.Scalar, Scalar: ScalarType.DateTime }:
                json.WriteStringValue(DateTimeOffset.Parse(value.Text, CultureInfo.InvariantCulture));
                break;
            default:
                json.WriteStringValue(value.Text);
                break;
        }
    }

    private void WriteValues(Utf8JsonWriter json, ResolvedRecord record, int index)
    {
        SlotDefinition slot = record.Class.Slots[index];
        if (slot.IsIdentifier)
        {
            json.WriteStringValue(record.Record.Identifier);
            return;
        }

        if (slot.Kind == RangeKind.Text)
        {
            json.WriteStringValue(record.Record.Text?.Value);
            return;
        }

        List<ResolvedValue> values = source.ValuesOf(record, index);
        if (!slot.IsMultivalued)
        {
            if (values.Count == 0)
            {
                json.WriteNullValue();
            }
            else
            {
                WriteValue(json, record, slot, values[0]);
            }

            return;
        }

        json.WriteStartArray();
        foreach (ResolvedValue value in values)
        {
            WriteValue(json, record, slot, value);
        }

        json.WriteEndArray();
    }

    private void WriteValue(Utf8JsonWriter json, ResolvedRecord record, SlotDefinition slot, ResolvedValue value)
    {
        switch (slot.Kind)
        {
            case RangeKind.Part:
                Write(json, record.PartOf(value));
                break;
            case RangeKind.Reference:
                json.WriteStringValue(source.IdentifierOf(value.Target));
                break;
            case RangeKind.Quote:
                WriteQuote(json, source.DocumentAt(value.Target), value, (QuoteValue)value.Written!);
                break;
            case RangeKind.Mention:
                json.WriteStartObject();
                json.WriteString("entity"u8, source.IdentifierOf(value.Target));
                json.WritePropertyName("quote"u8);
                WriteQuote(json, source.DocumentAt(record.Row), value, null);
                json.WriteEndObject();
                break;
            default:
                WriteScalar(json, slot, (ScalarValue)value.Written!);
                break;
        }
    }

    private static void WriteQuote(Utf8JsonWriter json, DocumentWords document, ResolvedValue place, QuoteValue? written)
    {
        json.WriteStartObject();
        if (written is not null)
        {
            json.WriteString("document"u8, document.Identifier);
        }

        json.WriteString("exact"u8, document.Text.AsSpan(place.Start, place.End - place.Start));
        json.WriteNumber("start"u8, place.Start);
        json.WriteNumber("end"u8, place.End);
        json.WriteNumber("start_code_point"u8, document.CodePoints.FromUtf16(place.Start));
        json.WriteNumber("end_code_point"u8, document.CodePoints.FromUtf16(place.End));
        if (written is not null)
        {
            json.WriteString("prefix"u8, written.Prefix);
            json.WriteString("suffix"u8, written.Suffix);
        }

        json.WriteEndObject();
    }
}
