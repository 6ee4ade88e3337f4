using System.Reflection;
using CorpusData.Site.Html;
using CorpusData.Site.Options;

namespace CorpusData.Site.Layout;

/// <summary>The style sheet, the scripts and the icon, which the assembly contains.</summary>
internal static class AssetFiles
{
    private const string LiveScript = "assets/live.js";

    /// <summary>Returns the files.</summary>
    public static IEnumerable<SiteFile> All(SiteOptions options) => typeof(AssetFiles).Assembly.GetManifestResourceNames()
        .Where(static name => name.StartsWith("assets/", StringComparison.Ordinal))
        .Where(name => options.LiveVersion is not null || name != LiveScript)
        .Select(static name => new SiteFile(name, html => html.Literal(Read(name))));

    private static string Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
