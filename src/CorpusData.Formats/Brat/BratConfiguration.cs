using System.Text;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;

namespace CorpusData.Formats.Brat;

/// <summary>Writes <c>annotation.conf</c>: the types of annotations that the schema allows.</summary>
internal static class BratConfiguration
{
    /// <summary>Returns the file.</summary>
    public static string Of(ExportSource source, QuoteIndex quotes)
    {
        var text = new StringBuilder("[entities]\n");
        ClassDefinition[] events = [.. source.Classes.Where(c => CitingRecords.IsCiting(c) && quotes.Paths.Any(path => path.StartsWith(c.Name + ".", StringComparison.Ordinal)))];
        foreach (string type in source.Classes.Where(static c => c.HasSurfaceForms).Select(BratNames.Class)
            .Concat(quotes.Paths.Select(BratNames.Quote))
            .Distinct(StringComparer.Ordinal))
        {
            text.Append(type).Append('\n');
        }

        text.Append("\n[relations]\n\n[events]\n");
        foreach (ClassDefinition definition in events)
        {
            // '<ANY>' includes events, because records of the text can refer to each other.
            text.Append(BratNames.Class(definition)).Append('\t').AppendJoin(
                ", ",
                definition.Slots.Where(static slot => slot.Kind is RangeKind.Reference or RangeKind.Quote)
                    .Select(static slot => PlainNames.Label(slot.Name) + "*:<ANY>"));
            text.Append('\n');
        }

        text.Append("\n[attributes]\n");
        foreach (SlotDefinition slot in events.SelectMany(static c => c.Slots).Where(static slot => slot is { Kind: RangeKind.Enum, IsMultivalued: false }))
        {
            text.Append(PlainNames.Label(slot.Name)).Append("\tArg:<EVENT>, Value:")
                .AppendJoin('|', slot.Enum!.Values.Select(static value => PlainNames.Label(value.Text))).Append('\n');
        }

        return text.ToString();
    }
}
