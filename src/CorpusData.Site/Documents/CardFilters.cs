using System.Globalization;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Site.Html;
using CorpusData.Site.Layout;

namespace CorpusData.Site.Documents;

/// <summary>The classes, enum values and entities by which the cards beside a text can be filtered.</summary>
internal sealed class CardFilters
{
    private const int LabelLength = 60;

    private readonly List<(string Name, List<(string Label, int Number)> Values)> _filters = [];
    private readonly Dictionary<(string Filter, object Value), int> _numbers = [];
    private int _count;

    /// <summary>Returns whether cards show a slot and can be filtered by it: an enum or an entity.</summary>
    public static bool Has(SlotDefinition slot) =>
        slot.Kind == RangeKind.Enum || slot is { Kind: RangeKind.Reference, Class.HasSurfaceForms: true };

    /// <summary>Collects the values of a record.</summary>
    /// <returns>The numbers of the values, separated by spaces.</returns>
    public string Add(Page page, ResolvedRecord record)
    {
        var numbers = new List<int> { NumberOf("Class", record.Class, Wording.Title(record.Class.Name)) };
        for (int i = 0; i < record.Class.Slots.Length; i++)
        {
            SlotDefinition slot = record.Class.Slots[i];
            if (!Has(slot))
            {
                continue;
            }

            foreach (ResolvedValue value in page.Model.Source.ValuesOf(record, i))
            {
                numbers.Add(slot.Kind == RangeKind.Enum
                    ? NumberOf(slot.Name, ((ScalarValue)value.Written!).Text, Wording.Spaced(((ScalarValue)value.Written!).Text))
                    : NumberOf(slot.Name, value.Target, Wording.Short(page.Model.TitleOf(value.Target), LabelLength)));
            }
        }

        return string.Join(' ', numbers.Distinct().Select(static number => number.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Writes the controls, which the page's script shows.</summary>
    public void Write(Page page)
    {
        HtmlWriter html = page.Html;
        if (!_filters.Exists(static filter => filter.Values.Count > 1))
        {
            return;
        }

        html.Literal("<form class=\"filters\" hidden>\n");
        foreach ((string name, List<(string Label, int Number)> values) in _filters.Where(static filter => filter.Values.Count > 1))
        {
            html.Write($"<label><span>{Wording.Title(name)}</span> <select><option value=\"\">all</option>");
            foreach ((string label, int number) in values.OrderBy(static value => value.Label, StringComparer.Ordinal))
            {
                html.Write($"<option value=\"{number}\">{label}</option>");
            }

            html.Literal("</select></label>\n");
        }

        html.Literal("<p class=\"filter-count\" aria-live=\"polite\"></p></form>\n");
    }

    private int NumberOf(string filter, object value, string label)
    {
        if (!_numbers.TryGetValue((filter, value), out int number))
        {
            _numbers.Add((filter, value), number = _count++);
            int index = _filters.FindIndex(other => other.Name == filter);
            if (index < 0)
            {
                index = _filters.Count;
                _filters.Add((filter, []));
            }

            _filters[index].Values.Add((label, number));
        }

        return number;
    }
}
