using System.Text.Json;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Doccano;

/// <summary>Reads the JSON Lines of doccano, with spans as objects or as arrays.</summary>
internal static class DoccanoReader
{
    private static readonly HashSet<string> KnownOfSpan = new(["id", "label", "start_offset", "end_offset"], StringComparer.Ordinal);

    private static readonly HashSet<string> Known = new(["id", "text", "data", "entities", "relations", "label", "labels", "Comments", "comments"], StringComparer.Ordinal);

    /// <summary>Reads a file or the files of a folder.</summary>
    /// <exception cref="ImportException">A file cannot be read.</exception>
    public static ImportedCorpus Read(SourceFiles files, ImportLog log, CancellationToken cancellation)
    {
        // doccano counts code points or graphemes, depending on a setting that the file does not contain.
        var corpus = new ImportedCorpus(Unit: null);
        IReadOnlyList<string> paths = files.Find(".jsonl", ".json");
        foreach (string file in paths)
        {
            foreach (JsonRecord record in JsonFiles.ReadLines(files, file))
            {
                cancellation.ThrowIfCancellationRequested();
                if ((record["text"] ?? record["data"])?.Text is { } text)
                {
                    // An export of several annotators has a file for each, with the same texts.
                    string name = Path.GetFileNameWithoutExtension(file);
                    string? id = record["id"]?.Text;
                    var document = new ImportedDocument(
                        id is null ? $"{name}-{record.Place[(record.Place.LastIndexOfAny([':', ' ']) + 1)..]}" : $"document-{id}",
                        paths.Count > 1 && id is not null ? $"{id} {text}" : record.Place,
                        record.Place,
                        text)
                    {
                        Annotator = paths.Count > 1 ? name : null,
                    };
                    Read(record, document, log);
                    corpus.Documents.Add(document);
                }
                else
                {
                    log.Lose("records without a text", record.Place);
                }
            }
        }

        return corpus;
    }

    private static void Read(JsonRecord record, ImportedDocument document, ImportLog log)
    {
        int number = 0;
        foreach (JsonRecord span in (record["entities"]?.Items ?? []).Concat(record["label"]?.Items ?? []).Concat(record["labels"]?.Items ?? []))
        {
            number++;
            ReadSpan(span, FormattableString.Invariant($"s{number}"), record, document, log);
        }

        foreach (JsonRecord relation in record["relations"]?.Items ?? [])
        {
            if (relation["type"]?.Text is { } type && relation["from_id"]?.Text is { } from && relation["to_id"]?.Text is { } to)
            {
                document.Relations.Add(new ImportedRelation(type, from, to, record.Place));
            }
            else
            {
                log.Lose("relations without a type or an end", record.Place);
            }
        }

        // doccano flattens metadata into the record.
        foreach ((string key, JsonRecord value) in record.Properties.Where(static property => !Known.Contains(property.Name)))
        {
            if (!value.AddTo(document.Values, key))
            {
                log.Lose($"metadata '{key}', which is neither text nor a list of text", record.Place);
            }
        }

        foreach (JsonRecord comment in (record["Comments"] ?? record["comments"])?.Items ?? [])
        {
            if (!(comment["text"] ?? comment).AddTo(document.Values, "comments"))
            {
                log.Lose("comments that are not text", record.Place);
            }
        }
    }

    private static void ReadSpan(JsonRecord span, string number, JsonRecord record, ImportedDocument document, ImportLog log)
    {
        if (span.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
        {
            // A category of the whole text.
            span.AddTo(document.Values, "category");
            return;
        }

        JsonRecord[] array = [.. span.Items];
        (long? start, long? end, string? label, string id) = array.Length == 3
            ? (array[0].Integer, array[1].Integer, array[2].Text, number)
            : (span["start_offset"]?.Integer, span["end_offset"]?.Integer, span["label"]?.Text, span["id"]?.Text ?? number);
        if (start is { } first && end is { } last && label is { Length: > 0 })
        {
            var imported = new ImportedSpan(id, label, [new ImportedPiece(first, last)], $"{record.Place}: {id}");
            document.Spans.Add(imported);
            foreach ((string key, JsonRecord value) in span.Properties.Where(static property => !KnownOfSpan.Contains(property.Name)))
            {
                if (!value.AddTo(imported.Values, key))
                {
                    log.Lose($"values of '{key}', which are neither text nor a list of text", imported.Place);
                }
            }
        }
        else
        {
            log.Lose("spans without a start, end or label", $"{record.Place}: {id}");
        }
    }
}
