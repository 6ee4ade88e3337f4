namespace CorpusData.Site.Search;

/// <summary>What a result of the search shows of an entry.</summary>
internal readonly struct SearchResult(SearchEntry entry)
{
    private const int LongestTitle = 160;

    /// <summary>The path of the page from the site's root.</summary>
    public string Path { get; } = entry.Path;

    /// <summary>The name of the entry's class.</summary>
    public string Kind { get; } = entry.Kind;

    /// <summary>The title, or its beginning.</summary>
    public string Title { get; } = Shorten(entry.Title);

    private static string Shorten(string title)
    {
        if (title.Length <= LongestTitle)
        {
            return title;
        }

        int end = LongestTitle - 1;
        end -= char.IsLowSurrogate(title[end]) ? 1 : 0;
        return string.Concat(title.AsSpan(0, end), "…");
    }
}
