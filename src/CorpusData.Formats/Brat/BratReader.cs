using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Brat;

/// <summary>Reads brat's standoff format: texts, and an <c>.ann</c> file for each.</summary>
internal static class BratReader
{
    private const string Text = ".txt";
    private const string Annotations = ".ann";
    private const string Configuration = "annotation.conf";

    /// <summary>Reads a folder, or one text with its annotations.</summary>
    /// <param name="files">The files.</param>
    /// <param name="restores">Whether to restore the records of an exported corpus.</param>
    /// <param name="log">Collects what is lost.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="ImportException">A file cannot be read.</exception>
    public static ImportedCorpus Read(SourceFiles files, bool restores, ImportLog log, CancellationToken cancellation)
    {
        var corpus = new ImportedCorpus(OffsetUnit.CodePoint);
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string path in files.Find(Text, Annotations).Select(static path => Path.ChangeExtension(path, Text)).Distinct())
        {
            cancellation.ThrowIfCancellationRequested();
            string annotations = Path.ChangeExtension(path, Annotations);
            if (!File.Exists(path))
            {
                log.Lose("annotations without a text", files.NameOf(annotations));
                continue;
            }

            string name = files.NameOf(path);
            var document = new ImportedDocument(Path.ChangeExtension(name, null), name, name, files.ReadText(path));
            corpus.Documents.Add(document);
            folders.Add(Path.GetDirectoryName(path)!);
            if (File.Exists(annotations))
            {
                new BratDocumentReader(document, restores ? corpus.Records : null, log).Read(files.ReadText(annotations), files.NameOf(annotations));
            }
            else
            {
                log.Note("texts without annotations", name);
            }
        }

        foreach (string path in folders.Select(static folder => Path.Combine(folder, Configuration)).Where(File.Exists))
        {
            TypeHierarchy.Read(files.ReadText(path), corpus);
        }

        return corpus;
    }
}
