using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Importing;

/// <summary>Chooses one annotator for each document.</summary>
internal static class AnnotatorChoice
{
    /// <summary>Keeps the annotations of one annotator for each document.</summary>
    /// <exception cref="ImportException">A document has several annotators and none is chosen, or the chosen one has no annotations.</exception>
    public static void Apply(ImportedCorpus corpus, string? annotator, ImportLog log)
    {
        string[] annotators = [.. corpus.Documents.Select(static document => document.Annotator).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        if (annotator is not null && !annotators.Contains(annotator))
        {
            throw new ImportException($"there is no annotator '{annotator}'; {Named(annotators)}");
        }

        var kept = new List<ImportedDocument>();
        foreach (IGrouping<string, ImportedDocument> group in corpus.Documents.GroupBy(static document => document.Key))
        {
            List<ImportedDocument> versions = [.. group];
            string[] several = [.. versions.Select(static version => version.Annotator).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
            if (annotator is null && several.Length > 1)
            {
                throw new ImportException($"{versions[0].Place}: the document has several annotators; choose one with --annotator: {string.Join(", ", annotators)}");
            }

            ImportedDocument? own = annotator is null ? versions[^1] : versions.FindLast(version => version.Annotator == annotator);
            ImportedDocument chosen = own ?? versions[0].WithoutAnnotations();
            kept.Add(chosen);
            if (own is null)
            {
                log.Note($"documents without annotations of '{annotator}'", chosen.Place);
            }

            foreach (ImportedDocument other in versions.Where(other => other != own && other.Spans.Count > 0))
            {
                log.Note(other.Annotator == chosen.Annotator && own is not null ? "earlier annotations of the same annotator" : "annotations of other annotators", $"{other.Place}: {other.Annotator}");
            }
        }

        corpus.Documents.Clear();
        corpus.Documents.AddRange(kept);
    }

    private static string Named(string[] annotators) =>
        annotators.Length == 0 ? "the source names no annotators" : $"there are: {string.Join(", ", annotators)}";
}
