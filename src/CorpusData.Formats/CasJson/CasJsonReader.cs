using System.Text.Json;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.CasJson;

/// <summary>Reads UIMA CAS JSON 0.4, which INCEpTION exports: one file for each document and annotator.</summary>
internal static class CasJsonReader
{
    /// <summary>Reads a file or the files of a folder.</summary>
    /// <exception cref="ImportException">A file cannot be read.</exception>
    public static ImportedCorpus Read(SourceFiles files, ImportLog log, CancellationToken cancellation)
    {
        var corpus = new ImportedCorpus(OffsetUnit.Utf16);
        foreach (string file in files.Find(".json"))
        {
            cancellation.ThrowIfCancellationRequested();
            JsonRecord root = JsonFiles.Read(files, file);
            if (root["%FEATURE_STRUCTURES"] is not { } structures)
            {
                log.Lose("files without '%FEATURE_STRUCTURES'", root.Place);
                continue;
            }

            List<CasStructure> all = [.. Structures(structures)];
            List<CasStructure> texts = all.FindAll(static structure => structure.Type == CasStructure.Sofa && structure.Value["sofaString"]?.Text is not null);
            if (texts.Count == 0)
            {
                log.Lose("files without a text ('sofaString')", root.Place);
            }

            string name = files.NameOf(file);
            foreach (CasStructure text in texts)
            {
                string view = texts.Count == 1 ? "" : "-" + text.Value["sofaID"]?.Text;
                corpus.Documents.Add(Read(new CasAnnotations(all, text, texts.Count == 1, log), name, view, text));
            }
        }

        return corpus;
    }

    // Older versions write an object by id instead of an array.
    private static IEnumerable<CasStructure> Structures(JsonRecord structures) => structures.Value.ValueKind == JsonValueKind.Object
        ? structures.Properties.Select(static property => new CasStructure(property.Name, property.Value))
        : structures.Items.Select(static item => new CasStructure(item["%ID"]?.Text ?? "", item));

    // INCEpTION exports a folder for each document, with a file for each annotator.
    private static ImportedDocument Read(CasAnnotations annotations, string file, string view, CasStructure text)
    {
        int folder = file.LastIndexOf('/');
        string name = folder < 0 ? Path.ChangeExtension(file, null) : file[..folder];
        var document = new ImportedDocument(
            name[(name.LastIndexOf('/') + 1)..] + view, (folder < 0 ? file : file[..folder]) + view, file, text.Value["sofaString"]!.Value.Text!)
        {
            Annotator = folder < 0 ? null : Path.GetFileNameWithoutExtension(file),
        };
        annotations.AddTo(document);
        return document;
    }
}
