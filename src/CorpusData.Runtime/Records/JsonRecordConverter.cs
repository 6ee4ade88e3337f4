using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusData.Runtime.Json;

/// <summary>Writes records of a corpus as JSON.</summary>
/// <remarks>
/// A record is an object with a member for each slot that has a value, with the slot's key in the seeds. The member
/// <c>@type</c> contains the class, unless the class has a type designator. A reference is written as an identifier, and a
/// record in an inlined slot in full.
/// </remarks>
/// <typeparam name="T">The class.</typeparam>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public sealed class JsonRecordConverter<T> : JsonConverter<T>
    where T : class
{
    /// <summary>Not supported: only a corpus creates records.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"A record cannot be read from JSON; get the {typeof(T).Name} from the corpus by its identifier.");

    /// <summary>Writes a record or part.</summary>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        new JsonRecordWriter(writer).WriteObject((IJsonRecord)value);
    }
}
