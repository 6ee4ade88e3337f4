using CorpusData.Site.Html;

namespace CorpusData.Site.Serving;

/// <summary>The files of a site by their paths. The search is prepared when a browser first asks for it.</summary>
/// <param name="site">The site.</param>
internal sealed class ServedSite(CorpusSite site)
{
    private readonly Dictionary<string, SiteFile> _pages = site.Pages().ToDictionary(static file => file.Path, StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, SiteFile>> _search =
        new(() => site.Search().ToDictionary(static file => file.Path, StringComparer.Ordinal));

    /// <summary>The number of the state of the corpus.</summary>
    public int Version => site.LiveVersion ?? 0;

    /// <summary>Whether open pages wait for a change.</summary>
    public bool IsLive => site.LiveVersion is not null;

    /// <summary>Returns a file; null if there is none.</summary>
    public SiteFile? Find(string path) =>
        _pages.GetValueOrDefault(path) ?? (path.StartsWith("search/", StringComparison.Ordinal) ? _search.Value.GetValueOrDefault(path) : null);
}
