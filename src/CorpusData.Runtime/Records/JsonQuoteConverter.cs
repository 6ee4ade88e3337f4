using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusData.Runtime.Json;

/// <summary>Writes a quote as its words and their span: <c>exact</c>, <c>start</c> and <c>end</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonQuoteConverter : JsonConverter<Quote>
{
    /// <summary>Not supported: only a corpus creates quotes.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Quote Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A quote cannot be read from JSON; get the record that contains it from the corpus.");

    /// <summary>Writes a quote.</summary>
    public override void Write(Utf8JsonWriter writer, Quote value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Write(writer, value);
    }

    internal static void Write(Utf8JsonWriter writer, Quote value)
    {
        writer.WriteStartObject();
        writer.WriteString("exact"u8, value.AsSpan());
        writer.WriteNumber("start"u8, value.Start);
        writer.WriteNumber("end"u8, value.End);
        writer.WriteEndObject();
    }
}
