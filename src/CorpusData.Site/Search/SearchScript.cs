using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CorpusData.Site.Html;

namespace CorpusData.Site.Search;

/// <summary>A script that passes a value to <c>corpusSearch.receive</c> of search.js.</summary>
internal static class SearchScript
{
    // Even this encoder escapes what could end a script or a line: '<', '>', '&', U+2028 and U+2029.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Returns the file of a value.</summary>
    /// <param name="name">The name of the file without its extension, by which the client finds the value.</param>
    /// <param name="writeValue">Writes the value.</param>
    public static SiteFile Create(string name, Action<Utf8JsonWriter> writeValue) => new($"search/{name}.js", output =>
    {
        output.Literal($"corpusSearch.receive(\"{name}\",");
        using (var json = new Utf8JsonWriter(output.Buffer, Options))
        {
            writeValue(json);
        }

        output.Literal(");\n");
    });
}
