using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusData.Runtime.Json;

/// <summary>Reads and writes the values of an enum of a schema as the schema writes them. Generated code derives from it.</summary>
/// <typeparam name="T">The enum.</typeparam>
public abstract class JsonEnumConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Find(reader.GetString()!)
            : throw new JsonException($"Expected a text of {typeof(T).Name}, found {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(TextOf(value));

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Find(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(TextOf(value));

    /// <summary>Returns the text of a value.</summary>
    protected abstract string TextOf(T value);

    /// <summary>Returns the value of a text; null if there is none.</summary>
    protected abstract T? ValueOf(string text);

    private T Find(string text) => ValueOf(text) ?? throw new JsonException($"'{text}' is not a text of {typeof(T).Name}.");
}
