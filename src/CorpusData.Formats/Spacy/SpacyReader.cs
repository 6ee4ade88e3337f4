using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Spacy;

/// <summary>Reads the JSON Lines of Prodigy, which spaCy's projects also use.</summary>
internal static class SpacyReader
{
    // Prodigy writes what it needs itself in properties that begin with an underscore.
    private static readonly HashSet<string> Known = new(["text", "spans", "tokens", "relations", "answer", "meta"], StringComparer.Ordinal);

    /// <summary>Reads a file or the files of a folder.</summary>
    /// <exception cref="ImportException">A file cannot be read.</exception>
    public static ImportedCorpus Read(SourceFiles files, ImportLog log, CancellationToken cancellation)
    {
        var corpus = new ImportedCorpus(OffsetUnit.CodePoint);
        foreach (string file in files.Find(".jsonl", ".json"))
        {
            foreach (JsonRecord record in JsonFiles.ReadLines(files, file))
            {
                cancellation.ThrowIfCancellationRequested();
                if (record["answer"]?.Text is { } answer && answer != "accept")
                {
                    log.Note("examples that are not accepted", $"{record.Place}: {answer}");
                }
                else if (record["text"]?.Text is { } text)
                {
                    corpus.Documents.Add(ReadDocument(record, text, files.NameOf(file), log));
                }
                else
                {
                    log.Lose("records without a text", record.Place);
                }
            }
        }

        return corpus;
    }

    private static ImportedDocument ReadDocument(JsonRecord record, string text, string file, ImportLog log)
    {
        string? id = record["meta"]?["id"]?.Text;
        string name = id ?? $"{Path.GetFileNameWithoutExtension(file)}-{record.Place[(record.Place.LastIndexOfAny([':', ' ']) + 1)..]}";
        string? annotator = record["_annotator_id"]?.Text ?? record["_session_id"]?.Text;
        string? shared = annotator is null ? null : record["_input_hash"]?.Text ?? text;
        var document = new ImportedDocument(name, shared ?? record.Place, record.Place, text) { Annotator = annotator, SourceId = id };
        foreach ((string key, JsonRecord value) in record.Properties.Where(static property => !Known.Contains(property.Name) && !property.Name.StartsWith('_'))
            .Concat(record["meta"]?.Properties.Where(static property => property.Name != "id") ?? []))
        {
            if (!value.AddTo(document.Values, key))
            {
                log.Lose($"metadata '{key}', which is neither text nor a list of text", record.Place);
            }
        }

        new SpacySpans(document, record, log).Read();
        return document;
    }
}
