using CorpusData.Compiler.Check;
using CorpusData.Site.Html;
using CorpusData.Site.Layout;
using CorpusData.Site.Model;
using CorpusData.Site.Texts;

namespace CorpusData.Site.Records;

/// <summary>Writes the mentions of an entity, each with the words around it.</summary>
internal static class Concordance
{
    private const int Width = 60;

    /// <summary>Writes some of the mentions.</summary>
    /// <param name="page">The page.</param>
    /// <param name="mentions">All mentions.</param>
    /// <param name="start">The index of the first one.</param>
    /// <param name="end">The index after the last one.</param>
    public static void Write(Page page, IReadOnlyList<IndexedMention> mentions, int start, int end)
    {
        HtmlWriter html = page.Html;
        RowAddress document = RowAddress.None;
        for (int i = start; i < end; i++)
        {
            IndexedMention mention = mentions[i];
            if (mention.Document != document)
            {
                html.Literal(document.IsRecord ? "</ol>\n<h3 class=\"source\">" : "<h3 class=\"source\">");
                page.Link(mention.Document);
                html.Literal("</h3>\n<ol class=\"concordance\">\n");
                document = mention.Document;
            }

            WriteLine(page, mention);
        }

        html.Literal("</ol>\n");
    }

    private static void WriteLine(Page page, IndexedMention mention)
    {
        HtmlWriter html = page.Html;
        string text = page.Model.Source.DocumentAt(mention.Document).Text;
        bool hasText = page.Model.Options.HasText;
        int start = hasText ? Context.StartOf(text, mention.Start, Width) : mention.Start;
        int end = hasText ? Context.EndOf(text, mention.End, Width) : mention.End;
        html.Literal("<li dir=\"auto\"><span class=\"before\">");
        html.Text(text.AsSpan(start, mention.Start - start));

        // Without the text, the page of the document need not have the place.
        html.Write($"</span><a href=\"{page.Url(mention.Document)}{(hasText ? FormattableString.Invariant($"#t{mention.Start}") : "")}\">");
        html.Text(text.AsSpan(mention.Start, mention.End - mention.Start));
        html.Literal("</a><span class=\"after\">");
        html.Text(text.AsSpan(mention.End, end - mention.End));
        html.Literal("</span></li>\n");
    }
}
