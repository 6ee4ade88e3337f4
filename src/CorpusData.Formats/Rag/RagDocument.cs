using System.Globalization;
using System.Text;
using System.Text.Json;
using CorpusData.Compiler.Check;
using CorpusData.Formats.Exporting;

namespace CorpusData.Formats.Rag;

/// <summary>The lines of a document: its paragraphs, and the queries that it answers.</summary>
internal sealed class RagDocument : IDisposable
{
    private readonly ExportSource _source;
    private readonly RowAddress _row;
    private readonly DocumentWords _words;
    private readonly IReadOnlyList<Passage> _passages;
    private readonly string _title;

    /// <summary>Makes the lines.</summary>
    /// <param name="source">The records.</param>
    /// <param name="row">The document's row.</param>
    /// <param name="records">The records that are queries.</param>
    public RagDocument(ExportSource source, RowAddress row, IReadOnlyList<CitingRecord> records)
    {
        _source = source;
        _row = row;
        _words = source.DocumentAt(row);
        _passages = Passage.Of(_words.Text);
        _title = source.RecordAt(row).Record.Title;
        for (int i = 0; i < _passages.Count; i++)
        {
            Passages.Add([], i, WritePassage, "\n"u8);
        }

        var relevance = new StringBuilder();
        foreach (CitingRecord record in records)
        {
            Queries.Add([], record, WriteQuery, "\n"u8);
            Nuggets.Add([], record, WriteNuggets, "\n"u8);
            AddRelevance(relevance, record);
        }

        Relevance = relevance.ToString();
    }

    /// <summary>The paragraphs.</summary>
    public JsonBuffer Passages { get; } = new();

    /// <summary>The queries.</summary>
    public JsonBuffer Queries { get; } = new();

    /// <summary>The quotes of each query.</summary>
    public JsonBuffer Nuggets { get; } = new();

    /// <summary>The paragraphs that answer each query.</summary>
    public string Relevance { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Passages.Dispose();
        Queries.Dispose();
        Nuggets.Dispose();
    }

    private void WritePassage(Utf8JsonWriter json, int i)
    {
        Passage passage = _passages[i];
        json.WriteStartObject();
        json.WriteString("_id", IdOf(i));
        json.WriteString("title", _title);
        json.WriteString("text", _words.Slice(passage.Start, passage.End));
        json.WriteStartObject("metadata");
        json.WriteString("document", _words.Identifier);
        json.WriteNumber("start_code_point", _words.CodePoints.FromUtf16(passage.Start));
        json.WriteNumber("end_code_point", _words.CodePoints.FromUtf16(passage.End));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteQuery(Utf8JsonWriter json, CitingRecord record)
    {
        json.WriteStartObject();
        json.WriteString("_id", IdOf(record.Record.Row));
        json.WriteString("text", record.Record.Record.Title);
        json.WriteEndObject();
    }

    private void WriteNuggets(Utf8JsonWriter json, CitingRecord record)
    {
        json.WriteStartObject();
        json.WriteString("query_id", IdOf(record.Record.Row));
        json.WriteString("query", record.Record.Record.Title);
        json.WriteStartArray("nuggets");
        foreach ((IndexedQuote quote, string importance) in record.Evidence.Select(static quote => (quote, "vital"))
            .Concat(record.Others.Select(static quote => (quote, "okay"))))
        {
            json.WriteStartObject();
            json.WriteString("text", _words.Slice(quote.Start, quote.End));
            json.WriteString("importance", importance);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void AddRelevance(StringBuilder lines, CitingRecord record)
    {
        for (int i = 0; i < _passages.Count; i++)
        {
            Passage passage = _passages[i];
            if (record.Evidence.Any(quote => passage.Overlaps(quote.Start, quote.End)))
            {
                bool isWhole = record.Evidence.All(quote => passage.Contains(quote.Start, quote.End));
                lines.Append(IdOf(record.Record.Row)).Append('\t').Append(IdOf(i)).Append('\t').Append(isWhole ? '2' : '1').Append('\n');
            }
        }
    }

    private string IdOf(int passage) => string.Create(CultureInfo.InvariantCulture, $"{IdOf(_row)}/{passage}");

    // Classes that do not inherit from each other can have the same identifiers.
    private string IdOf(RowAddress record) => $"{_source.ClassOf(record).Name}/{PlainNames.Identifier(_source.IdentifierOf(record))}";
}
