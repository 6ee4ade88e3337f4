using System.Buffers;
using System.Globalization;
using System.Text.Json;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Text;
using CorpusData.Site.Html;
using CorpusData.Site.Layout;

namespace CorpusData.Site.Records;

/// <summary>Writes where a record comes from, and its data for machines.</summary>
internal static class Provenance
{
    /// <summary>Writes the identifier, the file and line, and the record as JSON-LD.</summary>
    public static void Write(Page page, ResolvedRecord record)
    {
        HtmlWriter html = page.Html;
        FileSpan place = record.Record.Span.ToFileSpan();
        int line = place.StartPosition.Line + 1;
        html.Write($"<aside class=\"provenance\" aria-label=\"Source\"><dl><div><dt>Identifier</dt><dd><code>{record.Record.Identifier}</code></dd></div><div><dt>File</dt><dd>");
        string name = string.Create(CultureInfo.InvariantCulture, $"{place.DisplayPath}:{line}");
        if (page.Model.SourceUrlOf(place.DisplayPath, line) is { } address)
        {
            html.Write($"<a class=\"external\" href=\"{address}\"><code>{name}</code></a>");
        }
        else
        {
            html.Write($"<code>{name}</code>");
        }

        html.Literal("</dd></div></dl></aside>\n<script type=\"application/ld+json\">");
        WriteJson(page, record);
        html.Literal("</script>\n");
    }

    // The default encoder writes '<' as an escape, so that no value ends the element.
    private static void WriteJson(Page page, ResolvedRecord record)
    {
        using var json = new Utf8JsonWriter((IBufferWriter<byte>)page.Html.Buffer);
        page.Model.JsonLd.WriteNode(json, record);
    }
}
