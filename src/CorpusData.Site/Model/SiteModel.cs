using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;
using CorpusData.Formats.SchemaOrg;
using CorpusData.Site.Options;

namespace CorpusData.Site.Model;

/// <summary>The corpus as the pages need it: its records, where they are connected, and the addresses of their pages.</summary>
internal sealed class SiteModel
{
    private readonly Corpus _corpus;

    /// <summary>Collects what the pages need.</summary>
    public SiteModel(Corpus corpus, SiteOptions options, CancellationToken cancellation)
    {
        _corpus = corpus;
        Options = options;
        Numbers = CorpusNumbers.Of(corpus);
        Source = new ExportSource(corpus, baseIri: options.BaseIri);

        // Pages are written by several threads, so nothing is computed when the first page needs it.
        JsonLd = new JsonLdGraph(Source, new Iris(Source)) { WritesText = false };
        Quotes = new QuoteIndex(Source, cancellation);
        Referrers = new Referrers(Source, cancellation);
        EnumUses = new EnumUses(Source, cancellation);
        Mentions = new MentionIndex(corpus);
        Paths = new PagePaths(Source);
        Relations = RecordRelation.Of(corpus.Schema);
        Calendar = RecordCalendar.Of(this);
        QuoteStyles = new QuoteStyles(Source, Quotes.Paths);
    }

    public SiteOptions Options { get; }

    public CorpusNumbers Numbers { get; }

    public ExportSource Source { get; }

    /// <summary>Writes records as JSON-LD, without the texts that the pages contain.</summary>
    public JsonLdGraph JsonLd { get; }

    public QuoteIndex Quotes { get; }

    public Referrers Referrers { get; }

    public EnumUses EnumUses { get; }

    public MentionIndex Mentions { get; }

    public PagePaths Paths { get; }

    /// <summary>The slots that relate records of one class to each other.</summary>
    public ImmutableArray<RecordRelation> Relations { get; }

    /// <summary>The records by their dates.</summary>
    public RecordCalendar Calendar { get; }

    public QuoteStyles QuoteStyles { get; }

    public SchemaDefinition Schema => Source.Schema;

    /// <summary>The name of the corpus.</summary>
    public string Title => Schema.Title is { Length: > 0 } title ? title : Schema.Name;

    /// <summary>The tables that have records: documents first, then those with quotes, then the others.</summary>
    public IEnumerable<int> Collections => Enumerable.Range(0, Source.Classes.Length)
        .Where(table => Source.CountOf(table) > 0)
        .OrderBy(table => Source.Classes[table] switch
        {
            { Text: not null } => 0,
            { HasSurfaceForms: false } => 1,
            _ => 2,
        });

    /// <summary>
    /// Returns the words that say what a record is: its first string or surface form, its first quote, or its identifier.
    /// </summary>
    public string TitleOf(RowAddress row)
    {
        Record record = _corpus.RecordAt(row);
        string title = record.Title;
        return title != record.Identifier && !string.IsNullOrWhiteSpace(title) ? title
            : FirstQuoteOf(row) is { } words ? $"“{words}”"
            : record.Identifier;
    }

    /// <summary>Returns the address of a line of a file of the corpus; null if the files have no addresses.</summary>
    /// <param name="path">The path, relative to the folder of the corpus, with '/'.</param>
    /// <param name="line">The line, from 1.</param>
    public string? SourceUrlOf(string path, int line) => Options.SourceUrl?
        .Replace("{path}", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)), StringComparison.Ordinal)
        .Replace("{line}", line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>Returns the mentions in a document, in the order of the text.</summary>
    public ImmutableArray<LocatedMention> MentionsIn(RowAddress document) =>
        _corpus.Units[_corpus.Identifiers.PlaceOf(document).Unit].Mentions;

    private string? FirstQuoteOf(RowAddress row)
    {
        ResolvedRecord record = Source.RecordAt(row);
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            if (record.Class.Slots[i].Kind == RangeKind.Quote && Source.ValuesOf(record, i) is [var quote, ..])
            {
                return Source.DocumentAt(quote.Target).Slice(quote.Start, quote.End);
            }
        }

        return null;
    }
}
