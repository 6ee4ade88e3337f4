using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Site.Html;
using CorpusData.Site.Layout;

namespace CorpusData.Site.Values;

/// <summary>Writes the slots of a record with their values.</summary>
internal static class SlotList
{
    /// <summary>Writes the slots that have values, except those that a page shows otherwise: texts, their mentions and the identifier.</summary>
    /// <param name="page">The page.</param>
    /// <param name="record">The record or part.</param>
    /// <param name="isShown">Which slots to write.</param>
    public static void Write(Page page, ResolvedRecord record, Func<SlotDefinition, bool> isShown)
    {
        HtmlWriter html = page.Html;
        bool isBegun = false;
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            SlotDefinition slot = record.Class.Slots[i];
            if (!IsListed(slot) || !isShown(slot) || page.Model.Source.ValuesOf(record, i) is not { Count: > 0 } values)
            {
                continue;
            }

            if (!isBegun)
            {
                html.Literal("<dl class=\"slots\">\n");
                isBegun = true;
            }

            html.Write($"<div><dt>{Wording.Title(slot.Name)}</dt><dd>");
            ValueMarkup.WriteAll(page, record, slot, values);
            html.Literal("</dd></div>\n");
        }

        html.Literal(isBegun ? "</dl>\n" : "");
    }

    private static bool IsListed(SlotDefinition slot) =>
        slot is { IsStored: true, IsIdentifier: false, DesignatesType: false } && slot.Kind is not (RangeKind.Text or RangeKind.Mention or RangeKind.Unknown);
}
