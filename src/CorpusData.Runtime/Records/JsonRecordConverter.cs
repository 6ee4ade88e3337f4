using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusData.Runtime.Json;

/// <summary>
/// Writes records of a corpus as JSON: an object with the record's class as <c>@type</c> and a member for each slot
/// of the schema, under the slot's name. What refers to a record has its identifier; what is inlined stands in place.
/// </summary>
/// <typeparam name="T">The class.</typeparam>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public sealed class JsonRecordConverter<T> : JsonConverter<T>
    where T : class
{
    /// <summary>Not supported: a corpus makes its records itself.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"A record of a corpus is not read from JSON; ask the corpus for the {typeof(T).Name} by its identifier.");

    /// <summary>Writes a record, or a part of one.</summary>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        new JsonRecordWriter(writer).WriteObject((IJsonRecord)value);
    }
}
