namespace CorpusData.Site.Values;

/// <summary>Tells addresses that a page may link to from others, such as scripts.</summary>
public static class WebAddress
{
    /// <summary>Returns whether a URI is an address on the web.</summary>
    public static bool Is(string uri) =>
        uri.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || uri.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
