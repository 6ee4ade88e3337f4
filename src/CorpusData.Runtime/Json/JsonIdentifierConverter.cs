using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusData.Runtime.Json;

/// <summary>Writes the identifier of a record in the record's place.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonIdentifierConverter : JsonConverter<ICorpusRecord>
{
    /// <summary>Whether a type is one of records.</summary>
    public override bool CanConvert(Type typeToConvert) => typeof(ICorpusRecord).IsAssignableFrom(typeToConvert);

    /// <summary>Not supported: a corpus makes its records itself.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override ICorpusRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A mention is not read from JSON; ask the corpus for the document that has it.");

    /// <summary>Writes the identifier.</summary>
    public override void Write(Utf8JsonWriter writer, ICorpusRecord value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Identifier);
    }
}
