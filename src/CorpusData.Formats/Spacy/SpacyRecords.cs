using System.Text.Json;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Spacy;

/// <summary>Reads the records that the export of a corpus adds to an example: the document, and the records with quotes in it.</summary>
/// <remarks>The spans have the places of the quotes, so only prefixes and suffixes are taken from the records.</remarks>
internal sealed class SpacyRecords
{
    private readonly Dictionary<(string Slot, int Ordinal, long Start, long End), ImportedQuote> _quotes = [];

    private SpacyRecords(JsonRecord document, IEnumerable<JsonRecord> records, string? identifier)
    {
        Document = Read(document, identifier);
        Others = [.. records.Select(record => Read(record, null))];
    }

    public ImportedRecord Document { get; }

    public IReadOnlyList<ImportedRecord> Others { get; }

    /// <summary>Returns the records of an example; null if it is not from an exported corpus.</summary>
    public static SpacyRecords? Of(JsonRecord example) =>
        example["document"] is { Value.ValueKind: JsonValueKind.Object } document && example["records"] is { Value.ValueKind: JsonValueKind.Array } records
            ? new SpacyRecords(document, records.Items, example["meta"]?["id"]?.Text)
            : null;

    /// <summary>Returns a quote as it was written; null if it is not where the span is.</summary>
    public ImportedQuote? Find(string slot, int ordinal, long start, long end) => _quotes.GetValueOrDefault((slot, ordinal, start, end));

    private ImportedRecord Read(JsonRecord record, string? identifier)
    {
        var read = new ImportedRecord(record[ImportedRecord.Type]?.Text, identifier, record.Place);
        foreach ((string name, JsonRecord value) in record.Properties.Where(static property => property.Name != ImportedRecord.Type))
        {
            int ordinal = 0;
            foreach (JsonRecord item in ItemsOf(value))
            {
                if (item["start_code_point"]?.Integer is { } start && item["end_code_point"]?.Integer is { } end && QuoteOf(item) is { } quote)
                {
                    _quotes.TryAdd((name, ordinal, start, end), quote);
                    ordinal++;
                }
                else
                {
                    AddTo(read.Values, name, item);
                }
            }
        }

        return read;
    }

    private static void AddTo(List<ImportedValue> values, string name, JsonRecord value)
    {
        if (QuoteOf(value) is { } quote)
        {
            values.Add(new ImportedValue(name, quote.Exact, ImportedValueKind.Quote) { Quote = quote });
        }
        else if (!value.AddTo(values, name))
        {
            var part = new List<ImportedValue>();
            foreach ((string inner, JsonRecord each) in value.Properties)
            {
                foreach (JsonRecord item in ItemsOf(each))
                {
                    AddTo(part, inner, item);
                }
            }

            values.Add(new ImportedValue(name, "", ImportedValueKind.Part) { Part = part });
        }
    }

    private static IEnumerable<JsonRecord> ItemsOf(JsonRecord value) =>
        value.Value.ValueKind == JsonValueKind.Array ? value.Items : [value];

    private static ImportedQuote? QuoteOf(JsonRecord value) =>
        value["exact"]?.Text is { } exact && value["start_code_point"] is not null ? new ImportedQuote(exact, value["prefix"]?.Text, value["suffix"]?.Text) : null;
}
