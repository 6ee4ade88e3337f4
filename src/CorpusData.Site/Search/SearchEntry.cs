namespace CorpusData.Site.Search;

/// <summary>A page, or a part of one, that the search finds.</summary>
/// <param name="Path">The URL-encoded path of the page from the site's root. It may end with a fragment.</param>
/// <param name="Kind">The name of a class, as users see it.</param>
/// <param name="Title">The title that a result shows.</param>
/// <param name="Names">Other names, by which the entry is found first.</param>
/// <param name="Text">All other text.</param>
internal sealed record SearchEntry(string Path, string Kind, string Title, string Names, string Text);
