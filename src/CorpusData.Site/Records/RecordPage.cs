using CorpusData.Compiler.Check;
using CorpusData.Formats.Exporting;
using CorpusData.Site.Html;
using CorpusData.Site.Layout;
using CorpusData.Site.Lists;
using CorpusData.Site.Model;

namespace CorpusData.Site.Records;

/// <summary>Writes the page of a record that is no document: its values, its quotes in context and what is related to it.</summary>
internal static class RecordPage
{
    private const int MaximumQuotes = 200;

    /// <summary>Returns the files of a record: its page, and further pages for its long lists.</summary>
    public static IEnumerable<SiteFile> Files(SiteModel model, RowAddress row)
    {
        string address = model.Paths.Of(row);
        List<LongList> lists = RecordLists.Of(model, row, static _ => true);
        yield return new SiteFile(PagePaths.ToFile(address), html => Write(new Page(model, html, address), row, lists));
        foreach (SiteFile file in lists.SelectMany(list => list.Continuation(model, model.TitleOf(row))))
        {
            yield return file;
        }
    }

    private static void Write(Page page, RowAddress row, List<LongList> lists)
    {
        ResolvedRecord record = page.Model.Source.RecordAt(row);
        HtmlWriter html = page.Html;
        Frame.Begin(page, page.Model.TitleOf(record.Row), record.Class.Description, "record");
        html.Literal("<article>\n");
        WriteHeading(page, record);
        RecordFacts.Write(page, record, static _ => true);
        WriteQuotes(page, record);
        foreach (LongList list in lists)
        {
            list.WriteSection(page);
        }

        Provenance.Write(page, record);
        html.Literal("</article>\n");
        Frame.End(page);
    }

    private static void WriteHeading(Page page, ResolvedRecord record)
    {
        HtmlWriter html = page.Html;
        html.Literal("<header class=\"heading\"><p class=\"kicker\">");
        page.Link(record.Class);
        if (record.Document is { IsRecord: true } document && document != record.Row)
        {
            html.Literal(" in ");
            page.Link(document);
        }

        html.Write($"</p><h1 dir=\"auto\">{page.Model.TitleOf(record.Row)}</h1></header>\n");
    }

    private static void WriteQuotes(Page page, ResolvedRecord record)
    {
        List<(WalkedSlot Slot, ResolvedValue Quote)> quotes = QuoteList.Of(page, record);
        if (quotes.Count == 0)
        {
            return;
        }

        page.Html.Literal("<section class=\"quotes\"><h2>In the text</h2>\n");
        foreach ((WalkedSlot slot, ResolvedValue quote) in quotes.Take(MaximumQuotes))
        {
            QuoteList.Write(page, slot, quote);
        }

        if (quotes.Count > MaximumQuotes)
        {
            page.Html.Write($"<p class=\"more\">{Wording.Number(quotes.Count - MaximumQuotes)} more quotes are marked in the texts.</p>\n");
        }

        page.Html.Literal("</section>\n");
    }
}
