using System.Text.Json;
using CorpusData.Compiler.Check;
using CorpusData.Formats.Exporting;

namespace CorpusData.Formats.Spacy;

/// <summary>Writes a line for each document, as spaCy and Prodigy read them: text, tokens and spans.</summary>
public sealed class SpacyExporter : IExporter
{
    /// <inheritdoc/>
    public string Name => "spacy";

    /// <inheritdoc/>
    public Task ExportAsync(ExportSource source, ExportOutput output, LossLog losses, CancellationToken cancellation)
    {
        var quotes = new QuoteIndex(source, cancellation);
        using (Stream stream = output.Create("annotations.jsonl"))
        {
            JsonLines.Write(
                stream,
                source.Documents,
                (json, row) =>
                {
                    cancellation.ThrowIfCancellationRequested();
                    new SpacyDocument(source, row, quotes.Of(row)).Write(json, CitingRecords.Of(source, quotes, row));
                },
                source.IsLong);
        }

        HashSet<RowAddress> cited = CitingRecords.RowsOf(source, quotes);
        HashSet<RowAddress> mentioned = [.. source.Documents.SelectMany(source.MentionsIn).Select(static mention => mention.Target)];
        new LossCount
        {
            HoldsContext = true,
            HoldsRecord = record => record.Record.Text is not null || cited.Contains(record.Row) || mentioned.Contains(record.Row),
            HoldsValue = (slot, _) => slot.Owner.Record.Text is not null || cited.Contains(slot.Owner.Row),
        }.AddTo(losses, source, cancellation);
        return Task.CompletedTask;
    }

    private static class Names
    {
        public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
        public static readonly JsonEncodedText Start = JsonEncodedText.Encode("start");
        public static readonly JsonEncodedText End = JsonEncodedText.Encode("end");
        public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
        public static readonly JsonEncodedText Space = JsonEncodedText.Encode("ws");
    }

    private sealed class SpacyDocument(ExportSource source, RowAddress row, IReadOnlyList<IndexedQuote> quotes)
    {
        private readonly DocumentWords _words = source.DocumentAt(row);

        public void Write(Utf8JsonWriter json, IReadOnlyList<CitingRecord> records)
        {
            List<ResolvedValue> mentions = source.MentionsIn(row);
            IReadOnlyList<Token> tokens = Token.Of(_words.Text, mentions.SelectMany(static mention => new[] { mention.Start, mention.End })
                .Concat(quotes.SelectMany(static quote => new[] { quote.Start, quote.End })));
            json.WriteStartObject();
            json.WriteString("text", _words.Text);
            WriteTokens(json, tokens);
            json.WriteStartArray("spans");
            foreach (ResolvedValue mention in mentions)
            {
                json.WriteStartObject();
                WriteSpan(json, tokens, mention.Start, mention.End, source.ClassOf(mention.Target).Name);
                json.WriteString("kb_id", source.IdentifierOf(mention.Target));
                json.WriteEndObject();
            }

            foreach (IndexedQuote quote in quotes)
            {
                json.WriteStartObject();
                WriteSpan(json, tokens, quote.Start, quote.End, quote.Path);
                json.WriteString("record", source.IdentifierOf(quote.Holder));
                json.WriteNumber("ordinal", quote.Ordinal);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("answer", "accept");
            WriteRecords(json, records);
            json.WriteEndObject();
        }

        private void WriteTokens(Utf8JsonWriter json, IReadOnlyList<Token> tokens)
        {
            json.WriteStartArray("tokens");
            for (int i = 0; i < tokens.Count; i++)
            {
                Token token = tokens[i];
                json.WriteStartObject();
                json.WriteString(Names.Text, _words.Text.AsSpan(token.Start, token.End - token.Start));
                json.WriteNumber(Names.Start, _words.CodePoints.FromUtf16(token.Start));
                json.WriteNumber(Names.End, _words.CodePoints.FromUtf16(token.End));
                json.WriteNumber(Names.Id, i);
                json.WriteBoolean(Names.Space, token.End < _words.Text.Length && _words.Text[token.End] == ' ');
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        private void WriteSpan(Utf8JsonWriter json, IReadOnlyList<Token> tokens, int start, int end, string label)
        {
            json.WriteNumber("start", _words.CodePoints.FromUtf16(start));
            json.WriteNumber("end", _words.CodePoints.FromUtf16(end));
            json.WriteString("label", label);
            int first = FirstFrom(tokens, start);
            int last = FirstFrom(tokens, end) - 1;
            if (first <= last)
            {
                json.WriteNumber("token_start", first);
                json.WriteNumber("token_end", last);
            }
        }

        // Returns the first token that begins at an offset or after it.
        private static int FirstFrom(IReadOnlyList<Token> tokens, int offset)
        {
            int low = 0;
            int high = tokens.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (tokens[middle].Start < offset)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            return low;
        }

        // Prodigy shows 'meta' to annotators; readers skip members that they do not know, such as 'records'.
        private void WriteRecords(Utf8JsonWriter json, IReadOnlyList<CitingRecord> records)
        {
            ResolvedRecord document = source.RecordAt(row);
            json.WriteStartObject("meta");
            json.WriteString("id", _words.Identifier);
            json.WriteString("title", document.Record.Title);
            json.WriteEndObject();
            var writer = new RecordJson(source) { WritesText = false };
            json.WritePropertyName("document");
            writer.Write(json, document);
            json.WriteStartArray("records");
            foreach (CitingRecord record in records)
            {
                writer.Write(json, record.Record);
            }

            json.WriteEndArray();
        }
    }
}
