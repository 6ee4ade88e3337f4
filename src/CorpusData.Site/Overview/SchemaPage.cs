using CorpusData.Compiler.Schema;
using CorpusData.Site.Html;
using CorpusData.Site.Layout;
using CorpusData.Site.Model;

namespace CorpusData.Site.Overview;

/// <summary>Writes the documentation of the schema: classes with their slots, and enums with their values.</summary>
internal static class SchemaPage
{
    /// <summary>Returns the file.</summary>
    public static SiteFile File(SiteModel model) => new(PagePaths.Schema, html => Write(new Page(model, html, PagePaths.Schema)));

    private static void Write(Page page)
    {
        SchemaDefinition schema = page.Model.Schema;
        HtmlWriter html = page.Html;
        Frame.Begin(page, "Schema", "The classes, slots and enums of the corpus.", "schema");
        html.Literal("<header class=\"heading\"><h1>Schema</h1><p class=\"lede\">The classes of the corpus with their slots, and the values of its enums.</p></header>\n<nav class=\"contents\" aria-label=\"Contents\"><ul>\n");
        foreach (ClassDefinition definition in schema.Classes)
        {
            html.Write($"<li><a href=\"#{PagePaths.IdOf(definition)}\">{definition.Name}</a></li>\n");
        }

        foreach (EnumDefinition definition in schema.Enums)
        {
            html.Write($"<li><a href=\"#{PagePaths.IdOf(definition)}\">{definition.Name}</a></li>\n");
        }

        html.Literal("</ul></nav>\n");
        foreach (ClassDefinition definition in schema.Classes)
        {
            WriteClass(page, definition);
        }

        foreach (EnumDefinition definition in schema.Enums)
        {
            WriteEnum(page, definition);
        }

        Frame.End(page);
    }

    private static void WriteClass(Page page, ClassDefinition definition)
    {
        HtmlWriter html = page.Html;
        html.Write($"<section id=\"{PagePaths.IdOf(definition)}\"><h2>{definition.Name}</h2>\n<p class=\"facts\">");
        if (definition.IsMixin || definition.IsAbstract)
        {
            html.Write($"<span class=\"fact\">{(definition.IsMixin ? "mixin" : "abstract")}</span> ");
        }

        foreach (ClassDefinition general in definition.Bases)
        {
            html.Literal("<span class=\"fact\">inherits from ");
            WriteClassLink(page, general);
            html.Literal("</span> ");
        }

        if (definition.ClassUri is { } term)
        {
            html.Write($"<code>{term.Name}</code>");
        }

        html.Write($"</p>\n<p>{definition.Description}</p>\n");
        if (definition.OwnSlots.Length > 0)
        {
            WriteSlots(page, definition);
        }

        html.Literal("</section>\n");
    }

    private static void WriteSlots(Page page, ClassDefinition definition)
    {
        HtmlWriter html = page.Html;
        html.Write($"<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Slots of {definition.Name}\"><table><thead><tr><th scope=\"col\">Slot</th><th scope=\"col\">Range</th><th scope=\"col\">Description</th></tr></thead><tbody>\n");
        foreach (SlotDefinition slot in definition.OwnSlots)
        {
            html.Write($"<tr><th scope=\"row\"><code>{slot.Name}</code></th><td>");
            WriteRange(page, slot);
            html.Write($"</td><td>{slot.Description}");
            if (slot.Inverse is { } inverse)
            {
                html.Write($"<br><span class=\"kind\">inverse of <code>{inverse.Name}</code></span>");
            }

            html.Literal("</td></tr>\n");
        }

        html.Literal("</tbody></table></div>\n");
    }

    private static void WriteRange(Page page, SlotDefinition slot)
    {
        HtmlWriter html = page.Html;
        if (slot.Classes.Length > 0)
        {
            for (int i = 0; i < slot.Classes.Length; i++)
            {
                html.Literal(i > 0 ? " or " : "");
                WriteClassLink(page, slot.Classes[i]);
            }
        }
        else if (slot.Enum is { } definition)
        {
            html.Write($"<a href=\"#{PagePaths.IdOf(definition)}\">{definition.Name}</a>");
        }
        else
        {
            html.Write($"{RangeOf(slot)}");
        }

        string[] rules =
        [
            .. slot.IsIdentifier ? ["identifier"] : Array.Empty<string>(),
            .. slot.IsRequired && !slot.IsIdentifier ? ["required"] : Array.Empty<string>(),
            .. slot.IsMultivalued ? ["several"] : Array.Empty<string>(),
            .. slot.IsComputed ? ["computed"] : Array.Empty<string>(),
        ];
        if (rules.Length > 0)
        {
            html.Write($" <span class=\"kind\">{string.Join(", ", rules)}</span>");
        }
    }

    private static string RangeOf(SlotDefinition slot) => slot.Kind switch
    {
        RangeKind.Scalar => slot.Header is null ? Wording.Spaced(slot.Scalar.ToString()) : "header",
        RangeKind.Text => "text",
        RangeKind.Quote => "Quote",
        RangeKind.Mention => "Mention",
        RangeKind.SurfaceForm => "surface form",
        _ => slot.Kind.ToString(),
    };

    private static void WriteClassLink(Page page, ClassDefinition definition) =>
        page.Html.Write($"<a href=\"#{PagePaths.IdOf(definition)}\">{definition.Name}</a>");

    private static void WriteEnum(Page page, EnumDefinition definition)
    {
        HtmlWriter html = page.Html;
        html.Write($"<section id=\"{PagePaths.IdOf(definition)}\"><h2>{definition.Name}</h2>\n<p>{definition.Description}</p>\n<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Values of {definition.Name}\"><table><thead><tr><th scope=\"col\">Value</th><th scope=\"col\">Description</th></tr></thead><tbody>\n");
        for (int i = 0; i < definition.Values.Length; i++)
        {
            html.Write($"<tr><th scope=\"row\"><a href=\"{page.Url(page.Model.Paths.Of(definition, i))}\"><code>{definition.Values[i].Text}</code></a></th><td>{definition.Values[i].Description}</td></tr>\n");
        }

        html.Literal("</tbody></table></div></section>\n");
    }
}
