using CorpusData.Cli.Reports;
using CorpusData.Cli.Terminal;

namespace CorpusData.Cli.Searching;

/// <summary>Writes the hits of a search.</summary>
/// <param name="hits">The hits.</param>
internal sealed class Concordance(IReadOnlyList<Hit> hits)
{
    private static readonly System.Buffers.SearchValues<char> Quoted = System.Buffers.SearchValues.Create(",\"\r\n");

    /// <summary>Writes one line for each hit, with the words in one column.</summary>
    public void WriteText(TextWriter output, Paint paint)
    {
        if (hits.Count == 0)
        {
            return;
        }

        int place = hits.Max(static hit => Place.Of(hit.Span).Length);
        int name = hits.Max(static hit => TextWidth.Of(Label(hit)));
        int left = hits.Max(static hit => TextWidth.Of(hit.Left));
        foreach (Hit hit in hits)
        {
            string label = Label(hit);
            output.WriteLine(
                $"{paint.Frame(Place.Of(hit.Span).PadRight(place))}  {paint.Rule(label)}{Gap(name - TextWidth.Of(label))}  "
                + $"{Gap(left - TextWidth.Of(hit.Left))}{hit.Left}{paint.Strong(hit.Match)}{hit.Right}".TrimEnd());
        }
    }

    /// <summary>Writes the hits as comma-separated values (RFC 4180).</summary>
    public void WriteCsv(TextWriter output)
    {
        output.Write("file,line,column,record,slot,left,match,right\r\n");
        foreach (Hit hit in hits)
        {
            output.Write(
                $"{Field(hit.Span.DisplayPath)},{hit.Span.StartPosition.Line + 1},{hit.Span.StartPosition.Column + 1},"
                + $"{Field(hit.Record)},{Field(hit.Slot)},{Field(hit.Left)},{Field(hit.Match)},{Field(hit.Right)}\r\n");
        }
    }

    /// <summary>Writes the hits as a JSON array.</summary>
    public void WriteJson(TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (Hit hit in hits)
        {
            json.WriteStartObject();
            json.WriteString("file", hit.Span.DisplayPath);
            json.WriteNumber("line", hit.Span.StartPosition.Line + 1);
            json.WriteNumber("column", hit.Span.StartPosition.Column + 1);
            json.WriteString("record", hit.Record);
            json.WriteString("slot", hit.Slot);
            json.WriteString("left", hit.Left);
            json.WriteString("match", hit.Match);
            json.WriteString("right", hit.Right);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string Label(Hit hit) => $"{hit.Record}.{hit.Slot}";

    private static string Gap(int width) => new(' ', width);

    private static string Field(string text) => text.AsSpan().ContainsAny(Quoted)
        ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : text;
}
