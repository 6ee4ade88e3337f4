using System.Text.Json;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;

namespace CorpusData.Formats.SchemaOrg;

/// <summary>Writes records as nodes of a graph, in the vocabularies to which the schema maps its classes, slots and values.</summary>
/// <remarks>
/// Every name is a full IRI, so that a reader needs no context and no network. The file is a JSON-LD document of one graph,
/// with a record in each line.
/// </remarks>
/// <param name="source">The records.</param>
/// <param name="iris">The IRIs of the records.</param>
public sealed class JsonLdGraph(ExportSource source, Iris iris)
{
    private readonly JsonLdTerms _terms = new(iris);

    /// <summary>Whether to write the texts of documents, which some readers have elsewhere.</summary>
    public bool WritesText { get; init; } = true;

    /// <summary>Writes all records.</summary>
    public void Write(Stream stream, CancellationToken cancellation)
    {
        stream.Write("{\"@graph\":"u8);
        JsonLines.WriteArray(stream, Enumerable.Range(0, source.Classes.Length).SelectMany(source.RecordsOf), (json, record) =>
        {
            cancellation.ThrowIfCancellationRequested();
            WriteNode(json, record);
        });
        stream.Write("}\n"u8);
    }

    /// <summary>Writes one record.</summary>
    public void WriteNode(Utf8JsonWriter json, ResolvedRecord record) => Write(json, record, iris.Of(record.Row));

    private void Write(Utf8JsonWriter json, ResolvedRecord record, string? id)
    {
        json.WriteStartObject();
        if (id is not null)
        {
            json.WriteString("@id", id);
        }

        json.WriteString("@type", _terms.IriOf(record.Class));
        if (id is not null)
        {
            json.WriteString("https://schema.org/identifier", record.Record.Identifier);
        }

        // Several slots can be the same property of a vocabulary.
        foreach (IGrouping<string, int> property in Enumerable.Range(0, record.Class.Slots.Length)
            .Where(i => IsWritten(record.Class.Slots[i]))
            .GroupBy(i => _terms.IriOf(record.Class.Slots[i])))
        {
            WriteProperty(json, record, property);
        }

        json.WriteEndObject();
    }

    private static bool IsWritten(SlotDefinition slot) =>
        slot is { IsStored: true, IsComputed: false, IsIdentifier: false, DesignatesType: false } && slot.Kind != RangeKind.Mention;

    private void WriteProperty(Utf8JsonWriter json, ResolvedRecord record, IGrouping<string, int> property)
    {
        List<(SlotDefinition Slot, ResolvedValue Value)> values =
        [
            .. property.SelectMany(i => source.ValuesOf(record, i).Select(value => (record.Class.Slots[i], value))),
        ];
        string? text = WritesText && property.Any(i => record.Class.Slots[i].Kind == RangeKind.Text) ? record.Record.Text?.Value : null;
        if (values.Count == 0 && text is null)
        {
            return;
        }

        json.WriteStartArray(property.Key);
        if (text is not null)
        {
            json.WriteStringValue(text);
        }

        foreach ((SlotDefinition slot, ResolvedValue value) in values)
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
                Write(json, record.PartOf(value), null);
                break;
            case RangeKind.Reference:
                WriteReference(json, iris.Of(value.Target));
                break;
            case RangeKind.Quote:
                WriteQuote(json, source.DocumentAt(value.Target), value);
                break;
            case RangeKind.Enum when _terms.IriOf(slot.Enum!.Values[slot.Enum.IndexOf(((ScalarValue)value.Written!).Text)]) is { } term:
                WriteReference(json, term);
                break;
            default:
                WriteLiteral(json, slot, ((ScalarValue)value.Written!).Text);
                break;
        }
    }

    private static void WriteReference(Utf8JsonWriter json, string iri)
    {
        json.WriteStartObject();
        json.WriteString("@id", iri);
        json.WriteEndObject();
    }

    // A number of JSON would be read as a double.
    private static void WriteLiteral(Utf8JsonWriter json, SlotDefinition slot, string text)
    {
        if (JsonLdTerms.DatatypeOf(slot) is not { } datatype)
        {
            json.WriteStringValue(text);
            return;
        }

        json.WriteStartObject();
        json.WriteString("@type", datatype);
        json.WriteString("@value", text);
        json.WriteEndObject();
    }

    // schema.org has no selectors, so a quote has those of the Web Annotation vocabulary.
    private void WriteQuote(Utf8JsonWriter json, DocumentWords document, ResolvedValue quote)
    {
        json.WriteStartObject();
        json.WriteString("@type", "https://schema.org/Quotation");
        json.WriteString("https://schema.org/text", document.Slice(quote.Start, quote.End));
        json.WritePropertyName("https://schema.org/isPartOf");
        WriteReference(json, iris.Of(quote.Target));
        json.WriteNumber("http://www.w3.org/ns/oa#start", document.CodePoints.FromUtf16(quote.Start));
        json.WriteNumber("http://www.w3.org/ns/oa#end", document.CodePoints.FromUtf16(quote.End));
        json.WriteEndObject();
    }
}
