using System.Text.Json.Serialization;
using CorpusData.Runtime.Json;

namespace CorpusData.Runtime;

/// <summary>An entity named in a text.</summary>
/// <typeparam name="TEntity">The nearest class that all entities of the corpus have in common.</typeparam>
/// <param name="Entity">The entity.</param>
/// <param name="Quote">The words that name it.</param>
public readonly record struct Mention<TEntity>(
    [property: JsonPropertyName("entity"), JsonConverter(typeof(JsonIdentifierConverter))] TEntity Entity,
    [property: JsonPropertyName("quote")] Quote Quote)
    where TEntity : class
{
    /// <summary>The words that name the entity.</summary>
    public override string ToString() => Quote.Exact;
}
