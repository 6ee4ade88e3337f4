using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;
using CorpusData.Site.Html;
using CorpusData.Site.Model;

namespace CorpusData.Site.Layout;

/// <summary>A page while it is written.</summary>
/// <param name="model">The corpus.</param>
/// <param name="html">Receives the page.</param>
/// <param name="address">The address of the page, relative to the site's root.</param>
internal sealed class Page(SiteModel model, HtmlWriter html, string address)
{
    private const int LinkLength = 160;

    /// <summary>The corpus.</summary>
    public SiteModel Model => model;

    /// <summary>Receives the page.</summary>
    public HtmlWriter Html => html;

    /// <summary>The address of the page, relative to the site's root.</summary>
    public string Address => address;

    /// <summary>The way from the page's folder to the site's root.</summary>
    public string Root { get; } = string.Concat(Enumerable.Repeat("../", address.Count(static c => c == '/')));

    /// <summary>Returns a link from this page to another one.</summary>
    /// <param name="target">The address, relative to the site's root.</param>
    public string Url(string target) => Root + target;

    /// <summary>Returns a link from this page to a record.</summary>
    public string Url(RowAddress row) => Root + model.Paths.Of(row);

    /// <summary>Writes a link to a record, with its title.</summary>
    public void Link(RowAddress row) =>
        html.Write($"<a href=\"{Url(row)}\"><bdi>{Wording.Short(model.TitleOf(row), LinkLength)}</bdi></a>");

    /// <summary>Writes a link to a place in a document, with the document's title.</summary>
    public void LinkToPlace(RowAddress document, int start, string text) =>
        html.Write($"<a href=\"{Url(document)}#t{start}\"><bdi>{text}</bdi></a>");

    /// <summary>Writes a link to a class in the documentation of the schema.</summary>
    public void Link(ClassDefinition definition) =>
        html.Write($"<a class=\"class\" href=\"{Url(PagePaths.Of(definition))}\">{Wording.Title(definition.Name)}</a>");
}
