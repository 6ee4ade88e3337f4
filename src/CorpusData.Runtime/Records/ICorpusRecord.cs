using System.Text.Json.Serialization;
using CorpusData.Runtime.Json;

namespace CorpusData.Runtime;

/// <summary>A record of a corpus that has an identifier.</summary>
[JsonConverter(typeof(JsonRecordConverter<ICorpusRecord>))]
public interface ICorpusRecord
{
    /// <summary>The identifier. It is unique among the records of its class and of the classes that inherit from it.</summary>
    string Identifier { get; }
}
