using AngleSharp.Html.Dom;
using CorpusData.Formats.Tests.Exporting;

namespace CorpusData.Site.Tests.Pages;

/// <summary>Values that would become markup, scripts or addresses of scripts.</summary>
public sealed class EscapingTests
{
    private const string Hostile = "</title></script><script>alert(1)</script><img src=x onerror=alert(2)>\" onmouseover=\"alert(3)' & &lt; <!-- ]]> {{x}} \u202Eabc";

    private const string Schema = """
        id: https://example.org/x
        name: x
        title: TITLE
        description: TITLE
        imports: [linkml:types, corpusdata:core]
        default_range: string
        classes:
          Root: { tree_root: true, attributes: { notes: { range: Note, multivalued: true, inlined: true }, things: { range: Thing, multivalued: true, inlined: true }, texts: { range: Document, multivalued: true, inlined: true } } }
          Document:
            description: TITLE
            attributes:
              id: { identifier: true }
              title: { required: true }
              body: { range: text, required: true }
          Thing: { attributes: { id: { identifier: true }, name: { range: surface_form }, link: { range: uri } } }
          Note:
            attributes:
              id: { identifier: true }
              statement: { description: TITLE }
              kind: { range: Kind }
              evidence: { range: Quote }
              document: { range: Document }
              about: { range: Thing, multivalued: true }
              denies: { range: Note, multivalued: true, inverse: denied_by }
              denied_by: { range: Note, multivalued: true, inverse: denies }
        enums:
          Kind: { description: TITLE, permissible_values: { VALUE: { description: TITLE } } }
        """;

    private static readonly string[] AllowedElements =
    [
        "html", "head", "meta", "title", "link", "script", "body", "a", "header", "nav", "ul", "ol", "li", "div", "label", "input", "button",
        "span", "main", "article", "section", "aside", "footer", "p", "h1", "h2", "h3", "dl", "dt", "dd", "code", "bdi", "q", "time", "table",
        "thead", "tbody", "tr", "th", "td", "figure", "blockquote", "figcaption", "form", "select", "option", "svg", "g", "path", "rect",
        "text", "foreignobject", "br",
    ];

    [Fact]
    public void Hostile_values_appear_as_text_on_every_page()
    {
        using WrittenSite site = WrittenSite.Of(Files());
        foreach (string path in site.Pages)
        {
            IHtmlDocument page = site.Parse(path);

            Assert.Empty(page.All.Select(static element => element.LocalName.ToLowerInvariant()).Except(AllowedElements));
            Assert.DoesNotContain(
                page.All.SelectMany(static element => element.Attributes),
                static attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style");
            Assert.Empty(page.QuerySelectorAll("a[href^='javascript:' i], a[href^='data:' i]"));
            Assert.All(page.Scripts, static script => Assert.True(
                script.Type == "application/ld+json" || script.Source!.Contains("assets/", StringComparison.Ordinal)));
        }

        Assert.Equal(Hostile, site.Parse("notes/n1.html").QuerySelector("h1")!.TextContent);
        Assert.Contains(Hostile, site.Parse("texts/d.html").QuerySelector(".text")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Hostile, site.Parse("texts/d.html").QuerySelector(".card h3")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Hostile[..40], site.Parse("things/t.html").Title, StringComparison.Ordinal);
        Assert.Contains("javascript:alert(4)", site.Parse("things/t.html").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_are_shown_as_pictures_or_replaced()
    {
        using WrittenSite site = WrittenSite.Of(HostileCorpus.Files);

        string values = site.Parse("things/ada.html").QuerySelector(".slots")!.TextContent;

        Assert.Contains("\u2401 <a&b> {x} 😀 e\u0301 \u202Eabc\u202C", values, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0001', site.Read("things/ada.html"));
        Assert.DoesNotContain('\u0085', site.Read("things/ada.html"));
    }

    [Fact]
    public void A_value_of_a_million_letters_is_written_once()
    {
        string letters = new('x', 1_000_000);
        using WrittenSite site = WrittenSite.Of([.. Files(), ("seeds/long.yaml", $"notes:\n  long:\n    statement: {letters}\n    about: t\n")]);

        Assert.Equal(letters, site.Parse("notes/long.html").QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain(site.Files, file => file != "notes/long.html" && new FileInfo(Path.Combine(site.Folder, file)).Length > 200_000);
    }

    private static IEnumerable<(string Path, string Content)> Files()
    {
        string yaml = "\"" + Hostile.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
        yield return ("schema/x.yaml", Schema.Replace("TITLE", yaml, StringComparison.Ordinal).Replace("VALUE", "\"" + "<b>&'" + "\"", StringComparison.Ordinal));
        yield return ("seeds/d.txt", $"A text with {Hostile} in it, and more.\n");
        yield return ("seeds/d.yaml", $"id: d\ntitle: {yaml}\n");
        yield return ("seeds/things.yaml", $"things:\n  t: {{ name: {yaml}, link: \"javascript:alert(4)\" }}\n");
        yield return ("seeds/notes.yaml", $"notes:\n  n1: {{ statement: {yaml}, document: d, kind: \"<b>&'\", evidence: {yaml}, about: t, denies: n2 }}\n  n2: {{ statement: {yaml}, document: d, evidence: and more }}\n");
    }
}
