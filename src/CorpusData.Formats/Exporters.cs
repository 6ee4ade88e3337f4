using CorpusData.Compiler.Check;
using CorpusData.Formats.Brat;
using CorpusData.Formats.Exporting;
using CorpusData.Formats.Jsonl;
using CorpusData.Formats.Parquet;
using CorpusData.Formats.Rag;
using CorpusData.Formats.SchemaOrg;
using CorpusData.Formats.Spacy;
using CorpusData.Formats.WebAnnotation;

namespace CorpusData.Formats;

/// <summary>The formats in which a corpus can be written.</summary>
public static class Exporters
{
    private static readonly IExporter[] All = [new JsonlExporter(), new ParquetExporter(), new RagExporter(), new BratExporter(), new SpacyExporter(), new WebAnnotationExporter(), new SchemaOrgExporter()];

    /// <summary>The names of the formats.</summary>
    public static IReadOnlyList<string> Names => [.. All.Select(static exporter => exporter.Name)];

    /// <summary>Exports a corpus.</summary>
    /// <param name="corpus">The corpus, without errors.</param>
    /// <param name="request">What to export, and where to.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <returns>What the format cannot hold.</returns>
    /// <exception cref="ExportException">The request cannot be carried out.</exception>
    public static async Task<LossLog> ExportAsync(
        Corpus corpus, ExportRequest request, CancellationToken cancellation = default)
    {
        IExporter exporter = Array.Find(All, exporter => exporter.Name == request.Format)
            ?? throw new ExportException($"there is no format '{request.Format}'; expected one of {string.Join(", ", Names)}");
        FilterRule[] rules = [.. request.Filters.Select(filter => FilterRule.Parse(filter, corpus.Schema))];
        var source = new ExportSource(corpus, rules.Length == 0 ? null : new RecordFilter(corpus, rules), request.BaseIri);
        var losses = new LossLog();
        using var folder = OutputFolder.Open(request.Folder);
        await exporter.ExportAsync(source, folder.Output, losses, cancellation);
        if (losses.Losses.Count > 0)
        {
            if (request.IsStrict)
            {
                return losses;
            }

            using Stream stream = folder.Output.Create(OutputFolder.Losses);
            losses.Write(stream);
        }

        cancellation.ThrowIfCancellationRequested();
        folder.Commit(exporter.Name, source);
        return losses;
    }
}
