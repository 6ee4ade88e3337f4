using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CorpusData.Runtime;

namespace CorpusData.Example.Tests;

/// <summary>What System.Text.Json's source generator makes for the corpus: no reflection is left.</summary>
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Publication))]
[JsonSerializable(typeof(Entity))]
[JsonSerializable(typeof(ICorpusRecord))]
[JsonSerializable(typeof(Corpus.ClaimsCollection))]
[JsonSerializable(typeof(Corpus.EntitiesCollection))]
[JsonSerializable(typeof(ImmutableArray<Mention<Entity>>))]
[JsonSerializable(typeof(ImmutableArray<Quote>))]
internal sealed partial class JsonContext : JsonSerializerContext;
