using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CorpusData.Runtime.Json;

namespace CorpusData.Runtime;

/// <summary>A record of a corpus that has running text.</summary>
[JsonConverter(typeof(JsonRecordConverter<ICorpusDocument>))]
public interface ICorpusDocument : ICorpusRecord
{
    /// <summary>The running text, which quotes are positions in.</summary>
    string Text { get; }
}

/// <summary>A document that keeps where its text names the entities of the corpus.</summary>
/// <typeparam name="TEntity">The nearest class that all entities of the corpus have in common.</typeparam>
public interface ICorpusDocument<TEntity> : ICorpusDocument
    where TEntity : class, ICorpusRecord
{
    /// <summary>The mentions in the text, in its order.</summary>
    ImmutableArray<Mention<TEntity>> Mentions { get; }
}
