using System.Text;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Spacy;

/// <summary>Reads the spans and relations of an example.</summary>
internal sealed class SpacySpans(ImportedDocument document, JsonRecord record, SpacyRecords? records, ImportLog log)
{
    private static readonly HashSet<string> Known =
        new(["start", "end", "label", "token_start", "token_end", "text", "id", "kb_id", "source", "input_hash", "color"], StringComparer.Ordinal);

    private readonly List<JsonRecord> _tokens = [.. record["tokens"]?.Items ?? []];
    private readonly List<(long First, long Last, ImportedSpan Span)> _byToken = [];
    private readonly Dictionary<(long Start, long End), ImportedSpan> _byPlace = [];

    public void Read()
    {
        int number = 0;
        foreach (JsonRecord span in record["spans"]?.Items ?? [])
        {
            number++;
            Add(span, FormattableString.Invariant($"s{number}"));
        }

        // Relations can name spans that are not among the others.
        foreach (JsonRecord relation in record["relations"]?.Items ?? [])
        {
            if (relation["label"]?.Text is not { } label || Find(relation, "head") is not { } head || Find(relation, "child") is not { } child)
            {
                log.Lose("relations between words that are not in spans", $"{record.Place}: {relation["label"]?.Text}");
                continue;
            }

            document.Relations.Add(new ImportedRelation(label, head.Id, child.Id, record.Place));
        }
    }

    private ImportedSpan? Add(JsonRecord span, string id)
    {
        string place = $"{record.Place}: {id}";
        if (span["start"]?.Integer is not { } start || span["end"]?.Integer is not { } end || span["label"]?.Text is not { Length: > 0 } label)
        {
            log.Lose("spans without a start, end or label", place);
            return null;
        }

        if (records is not null && span["record"]?.Text is { } identifier && label.Split('.') is [var type, .. var slots])
        {
            AddQuote(new ImportedSpan(id, type, [new ImportedPiece(start, end)], place), span, identifier, slots);
            return null;
        }

        (long First, long Last)? tokens = span["token_start"]?.Integer is { } first && span["token_end"]?.Integer is { } last ? (first, last) : null;
        var imported = new ImportedSpan(id, label, [new ImportedPiece(start, end)], place) { Words = span["text"]?.Text ?? WordsOf(tokens, start, end) };
        if (span["kb_id"]?.Text is { Length: > 0 } reference)
        {
            if (records is null)
            {
                imported.References.Add(reference);
            }
            else
            {
                imported.Record = reference;
            }
        }

        if (span["id"]?.Text is { } spanId && records is null)
        {
            log.Lose("identifiers of spans, which no slot can hold", $"{place}: {spanId}");
        }

        foreach ((string key, JsonRecord value) in span.Properties.Where(static property => !Known.Contains(property.Name)))
        {
            if (!value.AddTo(imported.Values, key))
            {
                log.Lose($"values of '{key}', which are neither text nor a list of text", place);
            }
        }

        document.Spans.Add(imported);
        _byPlace.TryAdd((start, end), imported);
        if (tokens is { } range)
        {
            _byToken.Add((range.First, range.Last, imported));
        }

        return imported;
    }

    private void AddQuote(ImportedSpan span, JsonRecord json, string identifier, string[] slots)
    {
        // A quote in a part is a value of the part.
        if (slots is [var slot])
        {
            int ordinal = (int)(json["ordinal"]?.Integer ?? 0);
            ImportedPiece place = span.Pieces[0];
            document.Spans.Add(span with { Record = identifier, Slot = slot, Ordinal = ordinal, Written = records!.Find(slot, ordinal, place.Start, place.End) });
        }
    }

    private ImportedSpan? Find(JsonRecord relation, string end)
    {
        if (relation[$"{end}_span"] is { } span && span["start"]?.Integer is { } start && span["end"]?.Integer is { } stop)
        {
            return _byPlace.TryGetValue((start, stop), out ImportedSpan? found) ? found
                : Add(span, FormattableString.Invariant($"s{document.Spans.Count + 1}"));
        }

        return relation[end]?.Integer is { } token
            ? _byToken.Find(each => each.First <= token && token <= each.Last).Span
            : null;
    }

    // The words of the tokens prove the unit, if the tokens are those of the span.
    private string? WordsOf((long First, long Last)? tokens, long start, long end)
    {
        if (tokens is not { } range || range.First < 0 || range.First > range.Last || range.Last >= _tokens.Count
            || _tokens[(int)range.First]["start"]?.Integer != start || _tokens[(int)range.Last]["end"]?.Integer != end)
        {
            return null;
        }

        // Tokens leave out the white space between them, such as a line break.
        var words = new StringBuilder();
        long? last = null;
        foreach (JsonRecord token in _tokens.Skip((int)range.First).Take((int)(range.Last - range.First + 1)))
        {
            words.Append(last is not null && token["start"]?.Integer > last ? " " : "").Append(token["text"]?.Text);
            last = token["end"]?.Integer;
        }

        return words.ToString();
    }
}
