using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Spacy;

/// <summary>Reads the JSON Lines of Prodigy, which spaCy's projects also use.</summary>
internal static class SpacyReader
{
    // Prodigy writes what it needs itself in properties that begin with an underscore.
    private static readonly HashSet<string> Known = new(["text", "spans", "tokens", "relations", "answer", "meta"], StringComparer.Ordinal);

    /// <summary>Reads a file or the files of a folder.</summary>
    /// <param name="files">The files.</param>
    /// <param name="restores">Whether to restore the records of an exported corpus.</param>
    /// <param name="log">Collects what is lost.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="ImportException">A file cannot be read.</exception>
    public static ImportedCorpus Read(SourceFiles files, bool restores, ImportLog log, CancellationToken cancellation)
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
                    SpacyRecords? records = restores ? SpacyRecords.Of(record) : null;
                    corpus.Records.AddRange(records?.Others ?? []);
                    corpus.Documents.Add(ReadDocument(record, text, files.NameOf(file), records, log));
                }
                else
                {
                    log.Lose("records without a text", record.Place);
                }
            }
        }

        return corpus;
    }

    private static ImportedDocument ReadDocument(JsonRecord record, string text, string file, SpacyRecords? records, ImportLog log)
    {
        string? id = record["meta"]?["id"]?.Text;
        string name = id ?? $"{Path.GetFileNameWithoutExtension(file)}-{record.Place[(record.Place.LastIndexOfAny([':', ' ']) + 1)..]}";
        string? annotator = record["_annotator_id"]?.Text ?? record["_session_id"]?.Text;
        string? shared = annotator is null ? null : record["_input_hash"]?.Text ?? text;
        var document = new ImportedDocument(name, shared ?? record.Place, record.Place, text)
        {
            Annotator = annotator,
            SourceId = records is null ? id : null,
            Record = records?.Document,
        };
        foreach ((string key, JsonRecord value) in record.Properties.Where(property => !IsKnown(property.Name, records is not null))
            .Concat(record["meta"]?.Properties.Where(property => property.Name != "id" && !(records is not null && property.Name == "title")) ?? []))
        {
            if (!value.AddTo(document.Values, key))
            {
                log.Lose($"metadata '{key}', which is neither text nor a list of text", record.Place);
            }
        }

        new SpacySpans(document, record, records, log).Read();
        return document;
    }

    private static bool IsKnown(string property, bool isExport) =>
        Known.Contains(property) || property.StartsWith('_') || (isExport && property is "document" or "records");
}
