using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CorpusData.Cli.Reports;

/// <summary>Writes JSON for readers and programs, indented and without escapes for letters.</summary>
internal static class JsonOutput
{
    // The files are never part of an HTML page, so letters of any script need no escapes.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a value and a line end.</summary>
    /// <param name="output">Receives the text.</param>
    /// <param name="write">Writes the value.</param>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            write(json);
        }

        // JSON has no line ends within its values, so these are all of the layout.
        output.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).ReplaceLineEndings("\n"));
        output.Write('\n');
    }
}
