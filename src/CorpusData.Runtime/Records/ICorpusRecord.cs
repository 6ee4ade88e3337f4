using System.Text.Json.Serialization;
using CorpusData.Runtime.Json;

namespace CorpusData.Runtime;

/// <summary>A record of a corpus that has an identifier.</summary>
[JsonConverter(typeof(JsonRecordConverter<ICorpusRecord>))]
public interface ICorpusRecord
{
    /// <summary>The identifier, unique among the records of the class and its subclasses.</summary>
    string Identifier { get; }
}
