using System.Text;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;
using CorpusData.Site.Html;
using CorpusData.Site.Model;

namespace CorpusData.Site.Search;

/// <summary>Makes an entry of the search for each record.</summary>
/// <param name="model">The corpus.</param>
internal sealed class SearchEntries(SiteModel model)
{
    private readonly List<RowAddress> _rows = [.. model.Collections.SelectMany(model.Source.RowsOf)];

    /// <summary>The number of records.</summary>
    public int Count => _rows.Count;

    /// <summary>Returns the entry of a record: its title, its other names, and all other words of it.</summary>
    public SearchEntry At(int index)
    {
        ResolvedRecord record = model.Source.RecordAt(_rows[index]);
        string title = model.TitleOf(record.Row);
        var names = new StringBuilder();
        var text = new StringBuilder();
        foreach (WalkedSlot slot in SlotWalk.Of(record))
        {
            Add(slot, title, names, text);
        }

        return new SearchEntry(
            model.Paths.Of(record.Row), Wording.Title(record.Class.Name), title, names.ToString(), text.ToString());
    }

    private void Add(WalkedSlot slot, string title, StringBuilder names, StringBuilder text)
    {
        switch (slot.Definition)
        {
            case { Kind: RangeKind.SurfaceForm }:
                AddScalars(names);
                break;
            case { Kind: RangeKind.Scalar, Scalar: ScalarType.String, IsIdentifier: false, DesignatesType: false }:
                AddScalars(text);
                break;
            case { Kind: RangeKind.Text } when model.Options.HasText && slot.Record.Record.Text is { } document:
                text.Append(document.Value).Append('\n');
                break;
            case { Kind: RangeKind.Quote } when slot.Owner.Record.Text is null:
                foreach (Value value in slot.Record.Record.ValuesOf(slot.Slot))
                {
                    text.Append(((QuoteValue)value).Exact).Append('\n');
                }

                break;
        }

        void AddScalars(StringBuilder words)
        {
            foreach (Value value in slot.Record.Record.ValuesOf(slot.Slot))
            {
                string scalar = ((ScalarValue)value).Text;
                if (scalar != title)
                {
                    words.Append(scalar).Append('\n');
                }
            }
        }
    }
}
