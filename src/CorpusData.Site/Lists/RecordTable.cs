using System.Collections.Immutable;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Site.Html;
using CorpusData.Site.Layout;
using CorpusData.Site.Values;

namespace CorpusData.Site.Lists;

/// <summary>Writes records of one class as a table.</summary>
internal static class RecordTable
{
    private const int MaximumValues = 3;

    /// <summary>Writes the table.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rows">The records, of one class or of several.</param>
    /// <param name="except">A slot that all records have in common; null if there is none.</param>
    public static void Write(Page page, IReadOnlyList<RowAddress> rows, SlotDefinition? except = null)
    {
        foreach (IGrouping<int, RowAddress> table in rows.GroupBy(static row => row.Table))
        {
            ClassDefinition definition = page.Model.Source.Classes[table.Key];
            ImmutableArray<int> columns = [.. ListColumns.Of(definition, except).Where(column => table.Any(row => page.Model.Source.ValuesOf(page.Model.Source.RecordAt(row), column).Count > 0))];
            WriteHead(page, definition, columns);
            foreach (RowAddress row in table)
            {
                WriteRow(page, page.Model.Source.RecordAt(row), columns);
            }

            page.Html.Literal("</tbody></table></div>\n");
        }
    }

    // A wide table scrolls in a region of its own, which the keyboard must reach.
    private static void WriteHead(Page page, ClassDefinition definition, ImmutableArray<int> columns)
    {
        HtmlWriter html = page.Html;
        html.Write($"<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"{Wording.Title(definition.Name)}\"><table><thead><tr><th scope=\"col\">{Wording.Title(definition.Name)}</th>");
        foreach (int column in columns)
        {
            html.Write($"<th scope=\"col\">{Wording.Title(definition.Slots[column].Name)}</th>");
        }

        html.Literal("</tr></thead><tbody>\n");
    }

    private static void WriteRow(Page page, ResolvedRecord record, ImmutableArray<int> columns)
    {
        HtmlWriter html = page.Html;
        html.Literal("<tr><th scope=\"row\">");
        page.Link(record.Row);
        html.Literal("</th>");
        foreach (int column in columns)
        {
            SlotDefinition slot = record.Class.Slots[column];
            List<ResolvedValue> values = page.Model.Source.ValuesOf(record, column);
            html.Literal(slot.Kind == RangeKind.Scalar && values.Count > 0 ? "<td class=\"fact\">" : "<td>");
            for (int i = 0; i < Math.Min(values.Count, MaximumValues); i++)
            {
                html.Literal(i == 0 ? "" : ", ");
                ValueMarkup.Write(page, record, slot, values[i]);
            }

            if (values.Count > MaximumValues)
            {
                html.Write($" and {values.Count - MaximumValues} more");
            }

            html.Literal("</td>");
        }

        html.Literal("</tr>\n");
    }
}
