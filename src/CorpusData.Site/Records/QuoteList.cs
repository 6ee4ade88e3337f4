using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;
using CorpusData.Site.Html;
using CorpusData.Site.Layout;
using CorpusData.Site.Texts;

namespace CorpusData.Site.Records;

/// <summary>Writes the quotes of a record with the words around them.</summary>
internal static class QuoteList
{
    private const int ContextWidth = 140;
    private const int MaximumLength = 4_000;

    /// <summary>Writes a quote.</summary>
    public static void Write(Page page, WalkedSlot slot, ResolvedValue quote)
    {
        HtmlWriter html = page.Html;
        string text = page.Model.Source.DocumentAt(quote.Target).Text;
        int width = page.Model.Options.HasText ? ContextWidth : Context.SurroundingWidth;
        int start = Context.StartOf(text, quote.Start, width);
        int end = Context.EndOf(text, quote.End, width);
        int style = page.Model.QuoteStyles.Of(slot.Path);
        html.Write($"<figure class=\"quote\"><blockquote dir=\"auto\">{(start > 0 ? "… " : "")}");
        html.Text(text.AsSpan(start, quote.Start - start));
        html.Write($"<a class=\"l0k{style} quoted\" href=\"{page.Url(quote.Target)}#t{quote.Start}\">{Wording.Short(text[quote.Start..quote.End], MaximumLength)}</a>");
        html.Text(text.AsSpan(quote.End, end - quote.End));
        html.Write($"{(end < text.Length ? " …" : "")}</blockquote><figcaption><span class=\"kind\">{Wording.Spaced(slot.Definition.Name)}</span>");
        if (quote.Target != slot.Owner.Document)
        {
            html.Literal(" in ");
            page.Link(quote.Target);
        }

        html.Literal("</figcaption></figure>\n");
    }

    /// <summary>Returns the quotes of a record and of its parts.</summary>
    public static List<(WalkedSlot Slot, ResolvedValue Quote)> Of(Page page, ResolvedRecord record) =>
    [
        .. SlotWalk.Of(record)
            .Where(static slot => slot.Definition.Kind == RangeKind.Quote)
            .SelectMany(slot => page.Model.Source.ValuesOf(slot.Record, slot.Slot).Select(quote => (slot, quote))),
    ];
}
