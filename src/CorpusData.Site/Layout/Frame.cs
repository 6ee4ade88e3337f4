using CorpusData.Site.Html;
using CorpusData.Site.Model;

namespace CorpusData.Site.Layout;

/// <summary>Writes what all pages have: the head, the navigation and the foot.</summary>
internal static class Frame
{
    private const int DescriptionLength = 200;
    private const int MaximumCollections = 6;

    // A page that is opened from a disk has the scheme 'file', which not every browser takes for 'self'.
    private const string Policy =
        "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file: data:; base-uri 'none'; form-action 'none'";

    /// <summary>Writes everything before the content.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">The title of the page; null for the first page.</param>
    /// <param name="description">What the page shows, for search engines.</param>
    /// <param name="kind">The kind of the page, for the style sheet.</param>
    public static void Begin(Page page, string? title, string? description, string kind)
    {
        HtmlWriter html = page.Html;
        SiteModel model = page.Model;
        string root = page.Root;
        html.Write($"""
            <!DOCTYPE html>
            <html lang="en" data-root="{root}">
            <head>
            <meta charset="utf-8">

            """);
        html.Literal(model.Options.LiveVersion is null
            ? $"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n"
            : $"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}; connect-src 'self'\">\n");
        html.Write($"""
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{(title is null ? model.Title : $"{Wording.Short(title, DescriptionLength)} · {model.Title}")}</title>

            """);
        if (description is { Length: > 0 })
        {
            html.Write($"<meta name=\"description\" content=\"{Wording.Short(description, DescriptionLength)}\">\n");
        }

        html.Write($"""
            <link rel="icon" href="{root}assets/icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="{root}assets/site.css">
            <script src="{root}assets/theme.js"></script>
            <script defer src="{root}assets/site.js"></script>
            <script defer src="{root}assets/search.js"></script>

            """);
        if (model.Options.LiveVersion is not null)
        {
            html.Write($"<script defer src=\"{root}assets/live.js\" data-version=\"{model.Options.LiveVersion.Value}\"></script>\n");
        }

        html.Write($"""
            </head>
            <body data-page="{kind}">
            <a class="skip" href="#main">Skip to the content</a>
            <header class="top">
            <a class="home" href="{page.Url(PagePaths.Index)}"><bdi>{Wording.Short(model.Title, 60)}</bdi></a>
            <nav aria-label="Site"><ul>

            """);
        WriteNavigation(page);
        html.Literal("""
            </ul></nav>
            </header>
            <main id="main" tabindex="-1">

            """);
    }

    /// <summary>Writes everything after the content.</summary>
    public static void End(Page page)
    {
        page.Html.Write($"""
            </main>
            <footer><p><a href="{page.Url(PagePaths.About)}">About this corpus</a> · digest <code>{page.Model.Source.Digest.AsSpan(0, 12)}</code></p></footer>
            </body>
            </html>

            """);
    }

    private static void WriteNavigation(Page page)
    {
        SiteModel model = page.Model;
        foreach (int table in model.Collections.Take(MaximumCollections))
        {
            WriteItem(page, model.Paths.OfTable(table), Wording.Title(model.Paths.NameOf(table)));
        }

        if (!model.Calendar.IsEmpty)
        {
            WriteItem(page, PagePaths.Timeline, "Timeline");
        }

        if (!model.Relations.IsEmpty)
        {
            WriteItem(page, PagePaths.Relations, "Relations");
        }

        WriteItem(page, PagePaths.Schema, "Schema");
        if (model.Options.Findings.Count > 0)
        {
            WriteItem(page, PagePaths.Findings, "Findings");
        }
    }

    private static void WriteItem(Page page, string address, string name)
    {
        // A record is in the folder of its collection.
        bool isSection = address.EndsWith("/index.html", StringComparison.Ordinal)
            && page.Address.StartsWith(address[..^"index.html".Length], StringComparison.Ordinal);
        string current = page.Address == address ? " aria-current=\"page\"" : isSection ? " aria-current=\"true\"" : "";
        page.Html.Write($"<li><a href=\"{page.Url(address)}\"");
        page.Html.Literal(current);
        page.Html.Write($">{name}</a></li>\n");
    }
}
