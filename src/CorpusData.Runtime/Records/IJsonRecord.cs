using System.ComponentModel;

namespace CorpusData.Runtime.Json;

/// <summary>Used by generated code: a record, or a part of one, that writes its values as JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonRecord
{
    /// <summary>Writes the members of the record's JSON object.</summary>
    void WriteMembers(JsonRecordWriter json);
}
