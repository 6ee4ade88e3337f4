using CorpusData.Site.Html;
using CorpusData.Site.Layout;
using CorpusData.Site.Model;

namespace CorpusData.Site.Overview;

/// <summary>Writes what the corpus is: version, license, digest and numbers.</summary>
internal static class AboutPage
{
    /// <summary>Returns the file.</summary>
    public static SiteFile File(SiteModel model) => new(PagePaths.About, html => Write(new Page(model, html, PagePaths.About)));

    private static void Write(Page page)
    {
        SiteModel model = page.Model;
        HtmlWriter html = page.Html;
        Frame.Begin(page, "About", model.Schema.Description, "about");
        html.Write($"<header class=\"heading\"><h1>About this corpus</h1><p class=\"lede\">{model.Schema.Description}</p></header>\n<dl class=\"slots\">\n");
        WriteFact(html, "Name", model.Schema.Name);
        WriteFact(html, "Version", model.Schema.Version);
        WriteFact(html, "License", model.Schema.License);
        html.Write($"<div><dt>Digest</dt><dd><code>{model.Source.Digest}</code><p class=\"note\">SHA-256 of the schema and of all files. Two corpora with the same digest have the same content.</p></dd></div>\n");
        WriteFact(html, "Documents", Wording.Number(model.Source.Documents.LongCount()));
        WriteFact(html, "Characters", Wording.Number(model.Numbers.Characters));
        foreach (int table in model.Collections)
        {
            html.Write($"<div><dt>{Wording.Title(model.Paths.NameOf(table))}</dt><dd><a href=\"{page.Url(model.Paths.OfTable(table))}\">{Wording.Number(model.Source.CountOf(table))}</a></dd></div>\n");
        }

        WriteFact(html, "Quotes", Wording.Number(model.Numbers.Quotes));
        WriteFact(html, "Mentions", Wording.Number(model.Numbers.Mentions));
        html.Write($"""
            </dl>
            <section><h2>How it was checked</h2>
            <p>A compiler has checked every file of this corpus. Each quote is in its document verbatim; only white space may differ. Each reference resolves to a record, and each value is one that the <a href="{page.Url(PagePaths.Schema)}">schema</a> permits.</p>
            </section>
            <section><h2>How to refer to it</h2>
            <p>The address of a record's page contains its identifier and changes only if the identifier changes. On the page of a document, <code>#t120</code> is the quote or mention that begins at offset 120 of its text, counted in UTF-16 code units.</p>
            <p>Each page of a record has its data as JSON-LD, in the vocabularies to which the schema maps its classes and slots.</p>
            </section>

            """);
        Frame.End(page);
    }

    private static void WriteFact(HtmlWriter html, string name, string? value)
    {
        if (value is { Length: > 0 })
        {
            html.Write($"<div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div>\n");
        }
    }
}
