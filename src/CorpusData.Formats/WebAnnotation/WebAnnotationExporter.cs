using System.Text.Json;
using CorpusData.Compiler.Check;
using CorpusData.Formats.Exporting;
using CorpusData.Formats.SchemaOrg;

namespace CorpusData.Formats.WebAnnotation;

/// <summary>Writes an annotation of the W3C's Web Annotation Data Model for each quote and mention, with the records to which they refer beside them.</summary>
public sealed class WebAnnotationExporter : IExporter
{
    /// <inheritdoc/>
    public string Name => "web-annotation";

    /// <inheritdoc/>
    public Task ExportAsync(ExportSource source, ExportOutput output, LossLog losses, CancellationToken cancellation)
    {
        var quotes = new QuoteIndex(source, cancellation);
        var iris = new Iris(source);
        using (Stream records = output.Create("records.jsonld"))
        {
            new JsonLdGraph(source, iris).Write(records, cancellation);
        }

        using (Stream stream = output.Create("annotations.jsonld"))
        {
            stream.Write("{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"AnnotationPage\",\"items\":"u8);
            JsonLines.WriteArray(stream, source.Documents.SelectMany(row => AnnotationsOf(source, quotes, iris, row)), (json, write) =>
            {
                cancellation.ThrowIfCancellationRequested();
                write(json);
            });
            stream.Write("}\n"u8);
        }

        return Task.CompletedTask;
    }

    private static IEnumerable<Action<Utf8JsonWriter>> AnnotationsOf(ExportSource source, QuoteIndex quotes, Iris iris, RowAddress document)
    {
        var annotation = new Annotation(source, iris, source.DocumentAt(document), document);
        foreach (IndexedQuote quote in quotes.Of(document))
        {
            yield return json => annotation.WriteQuote(json, quote);
        }

        foreach (ResolvedValue mention in source.MentionsIn(document))
        {
            yield return json => annotation.WriteMention(json, mention);
        }
    }

    private sealed class Annotation(ExportSource source, Iris iris, DocumentWords words, RowAddress document)
    {
        // The characters of context, in addition to those of the quote as its author wrote it. They are copied from the text,
        // because an author can leave out white space, which other readers require.
        private const int ContextLength = 32;

        private readonly JsonLdTerms _terms = new(iris);

        public void WriteQuote(Utf8JsonWriter json, IndexedQuote quote)
        {
            ResolvedRecord holder = source.RecordAt(quote.Holder);
            Begin(json, $"{iris.Of(quote.Holder)}#{Uri.EscapeDataString(quote.Path)}-{quote.Ordinal}", "describing");
            json.WriteStartArray("body");
            WriteResource(json, holder);
            json.WriteStartObject();
            json.WriteString("type", "TextualBody");
            json.WriteString("purpose", "tagging");
            json.WriteString("value", quote.Path);
            json.WriteEndObject();
            json.WriteEndArray();
            End(json, quote.Start, quote.End, quote.Written.Prefix, quote.Written.Suffix);
        }

        public void WriteMention(Utf8JsonWriter json, ResolvedValue mention)
        {
            Begin(json, $"{iris.Of(document)}#mention-{words.CodePoints.FromUtf16(mention.Start)}-{words.CodePoints.FromUtf16(mention.End)}", "identifying");
            json.WritePropertyName("body");
            WriteResource(json, source.RecordAt(mention.Target));
            End(json, mention.Start, mention.End, null, null);
        }

        private static void Begin(Utf8JsonWriter json, string id, string motivation)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("type", "Annotation");
            json.WriteString("motivation", motivation);
        }

        private void WriteResource(Utf8JsonWriter json, ResolvedRecord record)
        {
            json.WriteStartObject();
            json.WriteString("type", "SpecificResource");
            json.WriteString("purpose", "linking");
            json.WriteStartObject("source");
            json.WriteString("id", iris.Of(record.Row));
            json.WriteString("type", _terms.IriOf(record.Class));
            json.WriteString("label", record.Record.Title);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        private void End(Utf8JsonWriter json, int start, int end, string? prefix, string? suffix)
        {
            json.WriteStartObject("target");
            json.WriteString("source", iris.Of(document));
            json.WriteStartArray("selector");
            json.WriteStartObject();
            json.WriteString("type", "TextQuoteSelector");
            json.WriteString("exact", words.Slice(start, end));
            json.WriteString("prefix", words.Slice(FromLeft(start, prefix?.Length ?? 0), start));
            json.WriteString("suffix", words.Slice(end, FromRight(end, suffix?.Length ?? 0)));
            json.WriteEndObject();
            json.WriteStartObject();
            json.WriteString("type", "TextPositionSelector");
            json.WriteNumber("start", words.CodePoints.FromUtf16(start));
            json.WriteNumber("end", words.CodePoints.FromUtf16(end));
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        // A context does not begin or end within a surrogate pair.
        private int FromLeft(int offset, int written)
        {
            int start = Math.Max(0, offset - written - ContextLength);
            return start > 0 && char.IsLowSurrogate(words.Text[start]) ? start - 1 : start;
        }

        private int FromRight(int offset, int written)
        {
            int end = Math.Min(words.Text.Length, offset + written + ContextLength);
            return end < words.Text.Length && char.IsLowSurrogate(words.Text[end]) ? end + 1 : end;
        }
    }
}
