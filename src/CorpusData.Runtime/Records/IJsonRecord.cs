using System.ComponentModel;

namespace CorpusData.Runtime.Json;

/// <summary>A record or part that writes its values as JSON. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonRecord
{
    /// <summary>Writes the members of the record's JSON object.</summary>
    void WriteMembers(JsonRecordWriter json);
}
