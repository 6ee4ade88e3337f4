using System.Text.Json.Serialization;

namespace CorpusData.Runtime;

/// <summary>An entity together with the words of a text that name it.</summary>
/// <typeparam name="TEntity">The nearest class that all entities of the corpus have in common.</typeparam>
/// <param name="Entity">The entity.</param>
/// <param name="Quote">The words that name it.</param>
public readonly record struct Mention<TEntity>(
    [property: JsonIgnore] TEntity Entity,
    [property: JsonPropertyName("quote")] Quote Quote)
    where TEntity : class, ICorpusRecord
{
    /// <summary>The identifier of the entity, which JSON contains instead of the entity.</summary>
    [JsonPropertyName("entity")]
    [JsonPropertyOrder(-1)]
    public string EntityIdentifier => Entity.Identifier;

    /// <summary>Returns the words that name the entity.</summary>
    public override string ToString() => Quote.Exact;
}
