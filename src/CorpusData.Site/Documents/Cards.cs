using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;
using CorpusData.Site.Html;
using CorpusData.Site.Layout;
using CorpusData.Site.Values;

namespace CorpusData.Site.Documents;

/// <summary>Writes the records that quote a document as cards beside its text, and the entities that it mentions.</summary>
/// <param name="page">The page.</param>
/// <param name="document">The document.</param>
/// <param name="marks">The marks of its text.</param>
internal sealed class Cards(Page page, RowAddress document, DocumentMarks marks)
{
    private const int TitleLength = 400;

    /// <summary>Writes the cards of the records.</summary>
    public void WriteRecords()
    {
        HtmlWriter html = page.Html;
        int[] groups = [.. Enumerable.Range(0, marks.Records.Count).Where(group => marks.Records[group].Row != document)];
        if (groups.Length == 0)
        {
            return;
        }

        var filters = new CardFilters();
        string[] values = [.. groups.Select(group => filters.Add(page, page.Model.Source.RecordAt(marks.Records[group].Row)))];
        html.Write($"<section class=\"cards\" aria-labelledby=\"cards-title\"><h2 id=\"cards-title\">Annotations <span class=\"count\">{groups.Length}</span></h2>\n");
        filters.Write(page);
        html.Literal("<ol>\n");
        for (int i = 0; i < groups.Length; i++)
        {
            WriteCard(groups[i], values[i]);
        }

        html.Literal("</ol></section>\n");
    }

    /// <summary>Writes the entities, class by class.</summary>
    public void WriteEntities()
    {
        if (marks.Entities.Count == 0)
        {
            return;
        }

        HtmlWriter html = page.Html;
        html.Write($"<section class=\"entities\"><h2>Mentioned <span class=\"count\">{marks.Entities.Count}</span></h2>\n");
        foreach (IGrouping<int, int> table in Enumerable.Range(0, marks.Entities.Count).GroupBy(group => marks.Entities[group].Entity.Table).OrderBy(static table => table.Key))
        {
            html.Write($"<h3>{Wording.Title(page.Model.Paths.NameOf(table.Key))}</h3>\n<ul>");
            foreach (int group in table.OrderByDescending(group => marks.Entities[group].Count))
            {
                html.Write($"<li data-e=\"{group}\">");
                page.Link(marks.Entities[group].Entity);
                if (!page.Model.Options.HasText)
                {
                    html.Write($" <span class=\"count\">{marks.Entities[group].Count}</span></li>\n");
                    continue;
                }

                html.Write($" <a class=\"count\" href=\"#t{marks.Entities[group].Start}\">{marks.Entities[group].Count}<span class=\"visually-hidden\"> mentions, from the first one</span></a></li>\n");
            }

            html.Literal("</ul>\n");
        }

        html.Literal("</section>\n");
    }

    private void WriteCard(int group, string filters)
    {
        HtmlWriter html = page.Html;
        (RowAddress row, List<IndexedQuote> quotes) = marks.Records[group];
        ResolvedRecord record = page.Model.Source.RecordAt(row);
        html.Write($"<li class=\"card\" id=\"{page.Model.Paths.IdOf(row)}\" data-r=\"{group}\" data-f=\"{filters}\">");
        html.Write($"<h3><a href=\"{page.Url(row)}\"><bdi>{Wording.Short(page.Model.TitleOf(record.Row), TitleLength)}</bdi></a></h3>\n<p class=\"facts\">");
        WriteFacts(record);
        html.Literal("</p>\n<ul class=\"pieces\">");
        foreach (IndexedQuote quote in quotes)
        {
            html.Write($"<li><a class=\"l0k{page.Model.QuoteStyles.Of(quote.Path)}\" href=\"#t{quote.Start}\">{Wording.Spaced(quote.Path[(quote.Path.LastIndexOf('.') + 1)..])}</a></li>");
        }

        html.Literal("</ul></li>\n");
    }

    // The class, the values of enums and the entities, such as a kind and a source.
    private void WriteFacts(ResolvedRecord record)
    {
        page.Link(record.Class);
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            SlotDefinition slot = record.Class.Slots[i];
            if (!CardFilters.Has(slot))
            {
                continue;
            }

            List<ResolvedValue> values = page.Model.Source.ValuesOf(record, i);
            for (int value = 0; value < values.Count; value++)
            {
                if (value == 0)
                {
                    page.Html.Write($" <span class=\"fact\"><span class=\"label\">{Wording.Spaced(slot.Name)}</span>\u00A0");
                }
                else
                {
                    page.Html.Literal(", ");
                }

                ValueMarkup.Write(page, record, slot, values[value]);
            }

            page.Html.Literal(values.Count > 0 ? "</span>" : "");
        }
    }
}
