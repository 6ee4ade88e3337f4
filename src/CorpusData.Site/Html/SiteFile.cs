namespace CorpusData.Site.Html;

/// <summary>A file of a site.</summary>
/// <param name="Path">Its path in the site, with '/'.</param>
/// <param name="Write">Writes its content. It can be called on several threads at once, each with a writer of its own.</param>
public sealed record SiteFile(string Path, Action<HtmlWriter> Write);
