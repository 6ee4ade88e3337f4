using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;
using CorpusData.Site.Layout;
using CorpusData.Site.Values;

namespace CorpusData.Site.Records;

/// <summary>Writes the values of a record that are neither its title nor quotes nor long lists.</summary>
internal static class RecordFacts
{
    /// <summary>Writes the values.</summary>
    /// <param name="page">The page.</param>
    /// <param name="record">The record.</param>
    /// <param name="isShown">Returns whether the page does not show a slot elsewhere.</param>
    public static void Write(Page page, ResolvedRecord record, Func<SlotDefinition, bool> isShown)
    {
        var title = RecordTitle.Find(record.Record);
        RowAddress document = record.Document;
        SlotList.Write(page, record, slot =>
        {
            int index = record.Class.IndexOf(slot.Name);
            return slot.Kind != RangeKind.Quote
                && (title is null || record.Record[index] != title)
                && (slot.Kind != RangeKind.Reference || IsShown(slot, page.Model.Source.ValuesOf(record, index)))
                && isShown(slot);
        });

        // The heading names the document of a record.
        bool IsShown(SlotDefinition slot, List<ResolvedValue> values) =>
            !RecordLists.IsList(slot, values.Count) && (values is not [var value] || value.Target != document);
    }
}
