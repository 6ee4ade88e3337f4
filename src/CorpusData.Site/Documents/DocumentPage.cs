using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Site.Html;
using CorpusData.Site.Layout;
using CorpusData.Site.Lists;
using CorpusData.Site.Model;
using CorpusData.Site.Records;
using CorpusData.Site.Texts;
using CorpusData.Site.Values;

namespace CorpusData.Site.Documents;

/// <summary>Writes the page of a document: its text with all marks, and its records beside it.</summary>
internal static class DocumentPage
{
    /// <summary>Returns the files of a document: its page, and further pages for its long lists.</summary>
    public static IEnumerable<SiteFile> Files(SiteModel model, RowAddress row)
    {
        string address = model.Paths.Of(row);
        List<LongList> lists = ListsOf(model, row);
        yield return new SiteFile(PagePaths.ToFile(address), html => Write(new Page(model, html, address), row, lists));
        foreach (SiteFile file in lists.SelectMany(list => list.Continuation(model, model.TitleOf(row))))
        {
            yield return file;
        }
    }

    private static void Write(Page page, RowAddress row, List<LongList> lists)
    {
        ResolvedRecord record = page.Model.Source.RecordAt(row);
        var marks = new DocumentMarks(page.Model, row);
        HtmlWriter html = page.Html;
        Frame.Begin(page, page.Model.TitleOf(record.Row), record.Class.Description, "document");
        html.Literal("<article>\n");
        WriteHeading(page, record);
        html.Literal("<div class=\"columns\">\n<div class=\"reading\">\n");
        WriteText(page, record, marks);
        RecordFacts.Write(page, record, static slot => !IsInHeading(slot));
        foreach (LongList list in lists)
        {
            list.WriteSection(page);
        }

        Provenance.Write(page, record);
        html.Literal("</div>\n<div class=\"notes\">\n");
        var cards = new Cards(page, row, marks);
        cards.WriteRecords();
        cards.WriteEntities();
        html.Literal("</div>\n</div>\n</article>\n");
        Frame.End(page);
    }

    private static void WriteHeading(Page page, ResolvedRecord record)
    {
        HtmlWriter html = page.Html;
        html.Literal("<header class=\"heading\"><p class=\"kicker\">");
        page.Link(record.Class);
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            SlotDefinition slot = record.Class.Slots[i];
            if (IsInHeading(slot) && page.Model.Source.ValuesOf(record, i) is [var value, ..])
            {
                html.Literal(" <span class=\"fact\">");
                ValueMarkup.Write(page, record, slot, value);
                html.Literal("</span>");
            }
        }

        html.Write($"</p><h1 dir=\"auto\">{page.Model.TitleOf(record.Row)}</h1></header>\n");
    }

    private static void WriteText(Page page, ResolvedRecord record, DocumentMarks marks)
    {
        HtmlWriter html = page.Html;
        string text = page.Model.Source.DocumentAt(record.Row).Text;
        bool hasText = page.Model.Options.HasText;
        WriteLegend(page, marks);
        html.Write($"<div class=\"{(hasText ? "text" : "text excerpts")}\"");
        if (LanguageOf(record) is { } language)
        {
            html.Write($" lang=\"{language}\"");
        }

        html.Literal(">\n");
        new MarkedText(page, record.Row, text, marks.All).Write(hasText
            ? TextSegments.Paragraphs(text)
            : TextSegments.Surroundings(text, marks.All.Where(static mark => !mark.IsMention).Select(static mark => new TextSegment(mark.Start, mark.End)), Context.SurroundingWidth));
        html.Literal("</div>\n");
        if (!hasText)
        {
            html.Literal("<p class=\"note\">The text is not shown here: only the quoted words and their surroundings.</p>\n");
        }
    }

    private static void WriteLegend(Page page, DocumentMarks marks)
    {
        HtmlWriter html = page.Html;
        string[] paths = [.. marks.Records.SelectMany(static record => record.Quotes).Select(static quote => quote.Path).Distinct()];
        if (paths.Length == 0 && marks.Entities.Count == 0)
        {
            return;
        }

        html.Literal("<ul class=\"legend\" aria-label=\"Marks in the text\">");
        foreach (string path in paths.OrderBy(page.Model.QuoteStyles.Of).ThenBy(static path => path, StringComparer.Ordinal))
        {
            html.Write($"<li><span class=\"l0k{page.Model.QuoteStyles.Of(path)}\">{Wording.Spaced(path[(path.LastIndexOf('.') + 1)..])}</span></li>");
        }

        html.Literal(marks.Entities.Count > 0 ? "<li><span class=\"m\">mention</span></li></ul>\n" : "</ul>\n");
    }

    // A value such as 'ar' tells browsers how to read the text aloud and how to break its lines.
    private static string? LanguageOf(ResolvedRecord record)
    {
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            if (record.Class.Slots[i] is { } slot
                && (slot.SlotUri?.Name is "schema:inLanguage" or "dcterms:language" or "dc:language" || slot.Name is "language" or "lang")
                && record.Record[i] is ScalarValue { Text: var text }
                && text.Length is >= 2 and <= 35 && text.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            {
                return text;
            }
        }

        return null;
    }

    private static bool IsInHeading(SlotDefinition slot) => slot switch
    {
        { Kind: RangeKind.Scalar, Scalar: ScalarType.Date or ScalarType.DateTime or ScalarType.Time } => true,
        { Kind: RangeKind.Reference, Class.HasSurfaceForms: true, IsMultivalued: false } => true,
        _ => false,
    };

    // The records that quote the text are beside it.
    private static List<LongList> ListsOf(SiteModel model, RowAddress row)
    {
        HashSet<RowAddress> quoting = [.. model.Quotes.Of(row).Select(static quote => quote.Holder)];
        return RecordLists.Of(model, row, values => !values.All(value => quoting.Contains(value.Target)));
    }
}
