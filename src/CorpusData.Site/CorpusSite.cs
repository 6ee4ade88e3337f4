using System.Runtime.ExceptionServices;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;
using CorpusData.Site.Documents;
using CorpusData.Site.Graphs;
using CorpusData.Site.Html;
using CorpusData.Site.Layout;
using CorpusData.Site.Model;
using CorpusData.Site.Options;
using CorpusData.Site.Overview;
using CorpusData.Site.Records;
using CorpusData.Site.Search;
using CorpusData.Site.Timelines;

namespace CorpusData.Site;

/// <summary>A corpus as a static site, whose pages a browser opens from a disk or from any server.</summary>
public sealed class CorpusSite
{
    private const string FormatName = "site";

    private readonly SiteModel _model;

    private CorpusSite(SiteModel model) => _model = model;

    /// <summary>The number of the state of the corpus: see <see cref="SiteOptions.LiveVersion"/>.</summary>
    public int? LiveVersion => _model.Options.LiveVersion;

    /// <summary>Prepares the site of a corpus.</summary>
    /// <param name="corpus">The corpus. Values that do not resolve are left out.</param>
    /// <param name="options">How to write the site.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public static CorpusSite Create(Corpus corpus, SiteOptions options, CancellationToken cancellation = default) =>
        new(new SiteModel(corpus, options, cancellation));

    /// <summary>Returns the files of the search, which take about as long to prepare as all pages.</summary>
    public IReadOnlyList<SiteFile> Search(CancellationToken cancellation = default)
    {
        var entries = new SearchEntries(_model);
        return SearchFiles.Create(entries.Count, entries.At, cancellation);
    }

    /// <summary>Returns the pages, in no particular order. Their paths differ also where case does not matter.</summary>
    public IEnumerable<SiteFile> Pages(CancellationToken cancellation = default)
    {
        IEnumerable<SiteFile> pages =
        [
            IndexPage.File(_model),
            AboutPage.File(_model),
            SchemaPage.File(_model),
            .. FindingsPage.Files(_model),
            .. TimelinePages.Files(_model),
            .. RelationPages.Files(_model),
            .. _model.Schema.Enums.SelectMany(definition => EnumPages.Files(_model, definition)),
            .. _model.Collections.SelectMany(table => CollectionPage.Files(_model, table)),
        ];
        return AssetFiles.All(_model.Options)
            .Concat(pages)
            .Concat(Enumerable.Range(0, _model.Source.Classes.Length).SelectMany(table => RecordFiles(table, cancellation)));
    }

    /// <summary>Writes the site to a folder, which it replaces as a whole, so that no page of an earlier site is left.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="cancellation">Cancels the operation. The folder then does not change.</param>
    /// <exception cref="ExportException">The folder contains files that no export wrote.</exception>
    public void Write(string folder, CancellationToken cancellation = default)
    {
        using var output = OutputFolder.Open(folder);
        var parallel = new ParallelOptions { CancellationToken = cancellation };
        Task<IReadOnlyList<SiteFile>> search = Task.Run(() => Search(cancellation), cancellation);
        WriteAll(Pages(cancellation), output.Output, parallel);
        WriteAll(search.GetAwaiter().GetResult(), output.Output, parallel);
        cancellation.ThrowIfCancellationRequested();
        output.Commit(FormatName, _model.Source);
    }

    private static void WriteAll(IEnumerable<SiteFile> files, ExportOutput output, ParallelOptions parallel)
    {
        try
        {
            Parallel.ForEach(
                files,
                parallel,
                static () => new HtmlWriter(),
                (file, _, html) =>
                {
                    html.Clear();
                    file.Write(html);
                    output.Write(file.Path, html.Written.Span);
                    return html;
                },
                static _ => { });
        }
        catch (AggregateException exception)
        {
            // Threads that fail at the same time, for example because the disk is full, mostly fail for the same reason.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }

    private IEnumerable<SiteFile> RecordFiles(int table, CancellationToken cancellation)
    {
        ClassDefinition definition = _model.Source.Classes[table];
        foreach (RowAddress row in _model.Source.RowsOf(table))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (SiteFile file in definition.Text is null ? RecordPage.Files(_model, row) : DocumentPage.Files(_model, row))
            {
                yield return file;
            }
        }
    }
}
