using System.Text.Json;
using CorpusData.Compiler.Text;

namespace CorpusData.Cli.Reports;

/// <summary>Writes files and regions of a SARIF log.</summary>
internal static class SarifPlace
{
    /// <summary>The id of the folder to which the paths are relative.</summary>
    public const string RootId = "ROOT";

    /// <summary>Writes the file of a span.</summary>
    public static void WriteFile(Utf8JsonWriter json, FileSpan span)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', span.DisplayPath.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", RootId);
        json.WriteEndObject();
    }

    /// <summary>Writes the lines and columns of a span.</summary>
    public static void WriteRegion(Utf8JsonWriter json, string name, FileSpan span)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", span.StartPosition.Line + 1);
        json.WriteNumber("startColumn", span.StartPosition.Column + 1);
        json.WriteNumber("endLine", span.EndPosition.Line + 1);
        json.WriteNumber("endColumn", span.EndPosition.Column + 1);
        json.WriteEndObject();
    }
}
