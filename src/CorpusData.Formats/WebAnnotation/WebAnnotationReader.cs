using System.Text.Json;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.WebAnnotation;

/// <summary>Reads annotations of the W3C's Web Annotation Data Model in JSON-LD, and the texts that they name.</summary>
internal static class WebAnnotationReader
{
    /// <summary>Reads a file or the files of a folder, which also contains the texts.</summary>
    /// <param name="files">The files.</param>
    /// <param name="restores">Whether to restore the records of an exported corpus.</param>
    /// <param name="log">Collects what is lost.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="ImportException">A file cannot be read.</exception>
    public static ImportedCorpus Read(SourceFiles files, bool restores, ImportLog log, CancellationToken cancellation)
    {
        var corpus = new ImportedCorpus(OffsetUnit.CodePoint);
        var resources = new List<JsonRecord>();
        foreach (string file in files.Find(".jsonld", ".json", ".jsonl"))
        {
            IEnumerable<JsonRecord> roots = file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
                ? JsonFiles.ReadLines(files, file)
                : [JsonFiles.Read(files, file)];
            resources.AddRange(roots.SelectMany(static root => Items(root)));
        }

        RecordNodes? nodes = restores ? RecordNodes.Find(resources) : null;
        var texts = new TargetTexts(files, resources, nodes);
        List<(JsonRecord Annotation, string Source)> annotations = [];
        foreach (JsonRecord resource in resources)
        {
            cancellation.ThrowIfCancellationRequested();
            string? source = SourceOf(resource);
            if (source is not null && texts.Find(source) is not null)
            {
                annotations.Add((resource, source));
            }
            else if (source is not null)
            {
                log.Lose("annotations of a text that is not among the files", $"{resource.Place}: {source}");
            }
            else if (!texts.Contains(resource) && nodes?.Contains(resource) != true)
            {
                log.Lose("resources that are not annotations", resource.Place);
            }
        }

        foreach (IGrouping<string, (JsonRecord Annotation, string Source)> group in annotations.GroupBy(static each => each.Source))
        {
            AddDocuments(corpus, group.Key, texts.Find(group.Key)!, [.. group.Select(static each => each.Annotation)], nodes, log);
        }

        nodes?.AddTo(corpus);
        return corpus;
    }

    // A collection contains pages, and a page items; a graph is another list.
    private static IEnumerable<JsonRecord> Items(JsonRecord root)
    {
        JsonRecord list = root["items"] ?? root["first"]?["items"] ?? root["@graph"] ?? root;
        if (list.Value.ValueKind != JsonValueKind.Array)
        {
            return [list];
        }

        return list.Items.Select(static (item, i) => item with { Place = FormattableString.Invariant($"{item.Place}: record {i + 1}") });
    }

    // All targets of one annotation are in one text.
    private static string? SourceOf(JsonRecord annotation)
    {
        JsonRecord? target = annotation["target"];
        JsonRecord? first = target?.Value.ValueKind == JsonValueKind.Array ? target.Value.Items.Select(static item => (JsonRecord?)item).FirstOrDefault() : target;
        JsonRecord? source = first?["source"] ?? first;
        return (source?["id"] ?? source)?.Text;
    }

    private static void AddDocuments(ImportedCorpus corpus, string source, string text, List<JsonRecord> annotations, RecordNodes? nodes, ImportLog log)
    {
        string[] creators = [.. annotations.Select(CreatorOf).OfType<string>().Distinct()];
        foreach (IGrouping<string?, JsonRecord> group in annotations.GroupBy(annotation => creators.Length > 1 ? CreatorOf(annotation) ?? "unknown" : creators.FirstOrDefault()))
        {
            string name = TargetTexts.NameOf(source);
            var document = new ImportedDocument(name.Length == 0 ? source : Path.ChangeExtension(name, null), source, group.First().Place, text)
            {
                Annotator = group.Key,
                SourceId = nodes?.DocumentOf(source) is null ? source : null,
                Record = nodes?.DocumentOf(source),
            };
            var reader = new AnnotationReader(document, nodes, log);
            foreach (JsonRecord annotation in group)
            {
                reader.Read(annotation);
            }

            corpus.Documents.Add(document);
        }
    }

    private static string? CreatorOf(JsonRecord annotation) =>
        annotation["creator"] is { } creator ? (creator["name"] ?? creator["id"] ?? creator).Text : null;
}
