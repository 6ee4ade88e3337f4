using System.Globalization;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Site.Html;
using CorpusData.Site.Layout;
using CorpusData.Site.Lists;
using CorpusData.Site.Model;

namespace CorpusData.Site.Records;

/// <summary>The lists of a record that can be long: the records to which it refers and that refer to it, and its mentions.</summary>
internal static class RecordLists
{
    private const int TableSize = 100;
    private const int LineSize = 200;
    private const int MaximumInline = 6;

    /// <summary>Returns whether a slot is a list of its own, and not one of the values at the top of a page.</summary>
    /// <remarks>The name of an entity says enough. Other records, such as claims, are shown with some of their values.</remarks>
    public static bool IsList(SlotDefinition slot, int count) =>
        slot is { Kind: RangeKind.Reference, IsMultivalued: true }
        && (count > MaximumInline || slot is { Inverse: not null, Class: not { HasSurfaceForms: true } });

    /// <summary>Returns the lists of a record that are not empty.</summary>
    /// <param name="model">The corpus.</param>
    /// <param name="row">The record.</param>
    /// <param name="isShown">Returns whether the page has a list of these values of a slot.</param>
    public static List<LongList> Of(SiteModel model, RowAddress row, Func<IReadOnlyList<ResolvedValue>, bool> isShown)
    {
        var lists = new List<LongList>();
        ResolvedRecord record = model.Source.RecordAt(row);
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            SlotDefinition slot = record.Class.Slots[i];
            if (slot is { Kind: RangeKind.Reference, IsMultivalued: true } && model.Source.ValuesOf(record, i) is { Count: > 0 } values && IsList(slot, values.Count) && isShown(values))
            {
                RowAddress[] rows = [.. values.Select(static value => value.Target)];
                Add(Wording.Title(slot.Name), rows.Length, TableSize, (page, start, end) => RecordTable.Write(page, rows[start..end], slot.Inverse));
            }
        }

        foreach (IGrouping<string, Referrer> path in model.Referrers.Of(row).GroupBy(static referrer => referrer.Path))
        {
            RowAddress[] rows = [.. path.Select(static referrer => referrer.Row)];
            Add($"Is {RoleOf(path.Key)}", rows.Length, TableSize, (page, start, end) => RecordTable.Write(page, rows[start..end]));
        }

        if (model.Mentions.Of(row) is { Count: > 0 } mentions)
        {
            Add("Mentions", mentions.Count, LineSize, (page, start, end) => Concordance.Write(page, mentions, start, end));
        }

        return lists;

        void Add(string title, int count, int size, Action<Page, int, int> write)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"{lists.Count + 1}-{Slugs.Of(title.ToLowerInvariant())}");
            lists.Add(new LongList(title, count, size, model.Paths.Of(row), model.Paths.OfList(row, name), write));
        }
    }

    // 'Article.source' is read as "source of article".
    private static string RoleOf(string path)
    {
        string[] names = path.Split('.');
        return $"{string.Join(" ", names.Skip(1).Select(Wording.Spaced))} of {Wording.Spaced(names[0])}";
    }
}
