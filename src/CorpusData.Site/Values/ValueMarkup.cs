using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Site.Html;
using CorpusData.Site.Layout;

namespace CorpusData.Site.Values;

/// <summary>Writes the values of slots.</summary>
internal static class ValueMarkup
{
    /// <summary>Writes the values of a slot, several as a list.</summary>
    public static void WriteAll(Page page, ResolvedRecord record, SlotDefinition slot, IReadOnlyList<ResolvedValue> values)
    {
        if (values.Count == 1)
        {
            Write(page, record, slot, values[0]);
            return;
        }

        page.Html.Literal("<ul class=\"values\">");
        foreach (ResolvedValue value in values)
        {
            page.Html.Literal("<li>");
            Write(page, record, slot, value);
            page.Html.Literal("</li>");
        }

        page.Html.Literal("</ul>");
    }

    /// <summary>Writes a value.</summary>
    public static void Write(Page page, ResolvedRecord record, SlotDefinition slot, ResolvedValue value)
    {
        switch (slot.Kind)
        {
            case RangeKind.Reference or RangeKind.Mention:
                page.Link(value.Target);
                break;
            case RangeKind.Quote:
                string words = page.Model.Source.DocumentAt(value.Target).Slice(value.Start, value.End);
                page.Html.Literal("<q>");
                page.LinkToPlace(value.Target, value.Start, words);
                page.Html.Literal("</q>");
                break;
            case RangeKind.Part:
                SlotList.Write(page, record.PartOf(value), static _ => true);
                break;
            default:
                WriteScalar(page, slot, ((ScalarValue)value.Written!).Text);
                break;
        }
    }

    private static void WriteScalar(Page page, SlotDefinition slot, string text)
    {
        HtmlWriter html = page.Html;
        switch (slot)
        {
            case { Kind: RangeKind.Enum, Enum: { } definition } when definition.IndexOf(text) is >= 0 and var value:
                html.Write($"<a class=\"enum\" href=\"{page.Url(page.Model.Paths.Of(definition, value))}\">{Wording.Value(text)}</a>");
                break;
            case { Kind: RangeKind.Scalar, Scalar: ScalarType.Uri } when WebAddress.Is(text):
                html.Write($"<a class=\"external\" rel=\"noreferrer\" href=\"{text}\">{text}</a>");
                break;
            case { Kind: RangeKind.Scalar, Scalar: ScalarType.Date or ScalarType.DateTime or ScalarType.Time or ScalarType.Duration }:
                html.Write($"<time datetime=\"{text}\">{DateText.Of(slot, text)}</time>");
                break;
            case { Kind: RangeKind.Scalar, Scalar: ScalarType.Boolean }:
                html.Literal(text == "true" ? "yes" : "no");
                break;
            default:
                html.Write($"<bdi>{text}</bdi>");
                break;
        }
    }
}
