using System.Text.Json.Nodes;

namespace CorpusData.JsonSchema;

/// <summary>The definitions of a JSON Schema. Each is made when another part first refers to it.</summary>
internal sealed class Definitions
{
    private readonly SortedDictionary<string, JsonObject?> _made = new(StringComparer.Ordinal);

    /// <summary>Returns a reference to a definition.</summary>
    /// <param name="name">The name of the definition.</param>
    /// <param name="make">Makes the definition if it does not exist yet.</param>
    public JsonObject Refer(string name, Func<JsonObject> make)
    {
        // The name is added before the definition is made, because a definition may refer to itself.
        if (_made.TryAdd(name, null))
        {
            _made[name] = make();
        }

        return new JsonObject { ["$ref"] = "#/definitions/" + Escape(name) };
    }

    /// <summary>Returns a name as a step of a JSON pointer in a URI.</summary>
    public static string Escape(string name) => Uri.EscapeDataString(
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));

    /// <summary>Returns all definitions, by name.</summary>
    public JsonObject ToJson() => new(_made.Select(static pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
}
