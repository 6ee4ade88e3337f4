using System.Text.Json.Nodes;

namespace CorpusData.JsonSchema;

/// <summary>The named parts of a JSON Schema: each is made when it is first referred to.</summary>
internal sealed class Definitions
{
    private readonly SortedDictionary<string, JsonObject?> _made = new(StringComparer.Ordinal);

    /// <summary>A reference to a definition.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="make">Makes it, where it is not there yet.</param>
    public JsonObject Refer(string name, Func<JsonObject> make)
    {
        // A definition may refer to itself: its name is taken before it is made.
        if (_made.TryAdd(name, null))
        {
            _made[name] = make();
        }

        return new JsonObject { ["$ref"] = "#/definitions/" + Escape(name) };
    }

    /// <summary>A name as a step of a JSON pointer in a URI.</summary>
    public static string Escape(string name) => Uri.EscapeDataString(
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));

    /// <summary>All that were made, by name.</summary>
    public JsonObject ToJson() => new(_made.Select(static pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
}
