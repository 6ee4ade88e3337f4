using System.Text.Encodings.Web;
using System.Text.Json;

namespace CorpusData.Formats.Tests.Importing;

/// <summary>Writes values as JSON on one line.</summary>
internal static class JsonLine
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(object value) => JsonSerializer.Serialize(value, Options) + "\n";
}
