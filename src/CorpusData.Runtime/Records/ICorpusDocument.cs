using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CorpusData.Runtime.Json;

namespace CorpusData.Runtime;

/// <summary>A record of a corpus that has a text.</summary>
[JsonConverter(typeof(JsonRecordConverter<ICorpusDocument>))]
public interface ICorpusDocument : ICorpusRecord
{
    /// <summary>The text that contains the document's quotes and mentions.</summary>
    string Text { get; }
}

/// <summary>A document with the mentions in its text.</summary>
/// <typeparam name="TEntity">The nearest class that all entities of the corpus have in common.</typeparam>
public interface ICorpusDocument<TEntity> : ICorpusDocument
    where TEntity : class, ICorpusRecord
{
    /// <summary>The mentions in the text, in the order of the text.</summary>
    ImmutableArray<Mention<TEntity>> Mentions { get; }
}
