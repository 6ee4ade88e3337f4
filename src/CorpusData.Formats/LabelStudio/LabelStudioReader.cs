using System.Text.Json;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.LabelStudio;

/// <summary>Reads the JSON export of Label Studio: a list of tasks.</summary>
internal static class LabelStudioReader
{
    /// <summary>Reads a file or the files of a folder.</summary>
    /// <exception cref="ImportException">A file cannot be read.</exception>
    public static ImportedCorpus Read(SourceFiles files, ImportLog log, CancellationToken cancellation)
    {
        var corpus = new ImportedCorpus(OffsetUnit.Utf16);
        foreach (string file in files.Find(".json", ".jsonl"))
        {
            foreach (JsonRecord task in JsonFiles.ReadLines(files, file))
            {
                cancellation.ThrowIfCancellationRequested();
                ReadTask(task, corpus, log);
            }
        }

        return corpus;
    }

    private static void ReadTask(JsonRecord task, ImportedCorpus corpus, ImportLog log)
    {
        List<JsonRecord> annotations = [.. Annotations(task, log)];
        string? field = TextField(task, annotations);
        if (field is null)
        {
            log.Lose("tasks without a text", task.Place);
            return;
        }

        string text = task["data"]!.Value[field]!.Value.Text!;
        string id = task["id"]?.Text ?? task.Place[(task.Place.LastIndexOfAny([':', ' ']) + 1)..];

        // A task without annotations is a document without annotations.
        foreach (JsonRecord? annotation in annotations.Count == 0 ? [null] : annotations.Select(static each => (JsonRecord?)each))
        {
            var document = new ImportedDocument($"task-{id}", task.Place, task.Place, text) { Annotator = annotation is { } own ? AnnotatorOf(own) : null };
            foreach ((string name, JsonRecord value) in (task["data"]?.Properties ?? []).Concat(task["meta"]?.Properties ?? []).Where(property => property.Name != field))
            {
                if (!value.AddTo(document.Values, name))
                {
                    log.Lose($"metadata '{name}', which is neither text nor a list of text", task.Place);
                }
            }

            if (annotation?["result"] is { } result)
            {
                new LabelStudioRegions(document, field, log).Read(result);
            }

            corpus.Documents.Add(document);
        }
    }

    // Old exports call annotations completions.
    private static IEnumerable<JsonRecord> Annotations(JsonRecord task, ImportLog log)
    {
        foreach (JsonRecord annotation in (task["annotations"] ?? task["completions"])?.Items ?? [])
        {
            if (annotation["was_cancelled"]?.Value.ValueKind == JsonValueKind.True)
            {
                log.Note("cancelled annotations", task.Place);
            }
            else
            {
                yield return annotation;
            }
        }

        if (task["predictions"]?.Items.Any() == true)
        {
            log.Note("predictions of models", task.Place);
        }
    }

    private static string? AnnotatorOf(JsonRecord annotation) => annotation["completed_by"] is { } by
        ? (by["email"] ?? by["username"] ?? by["id"] ?? by).Text
        : null;

    // The field to which the regions belong, which their labels name '$text'; else 'text', else the only text.
    private static string? TextField(JsonRecord task, List<JsonRecord> annotations)
    {
        List<string> texts = [.. task["data"]?.Properties
            .Where(static property => property.Value.Value.ValueKind == JsonValueKind.String)
            .Select(static property => property.Name) ?? []];
        string? named = annotations
            .SelectMany(static annotation => annotation["result"]?.Items ?? [])
            .Select(static region => region["to_name"]?.Text)
            .FirstOrDefault(name => name is not null && texts.Contains(name));
        return named ?? (texts.Contains("text") ? "text" : texts.Count == 1 ? texts[0] : null);
    }
}
