using System.Text.Json.Nodes;

namespace CorpusData.JsonSchema.Tests;

/// <summary>A JSON Schema by its places.</summary>
internal sealed class Schema(JsonObject root)
{
    /// <summary>What stands at a path, as JSON on one line.</summary>
    public string Text(string path) => Node(path)?.ToJsonString() ?? "nothing";

    /// <summary>The strings of an array.</summary>
    public string[] Strings(string path) =>
        [.. (Node(path)?.AsArray() ?? []).Select(static item => item!.GetValue<string>())];

    /// <summary>The keys of an object.</summary>
    public string[] Keys(string path) => [.. (Node(path)?.AsObject() ?? []).Select(static pair => pair.Key)];

    // References are followed on the way and at the end.
    private JsonNode? Node(string path)
    {
        JsonNode? node = root;
        foreach (string step in path.Split('/'))
        {
            node = node switch
            {
                JsonArray array => array[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)],
                _ => node?[step],
            };
            while (node is JsonObject referring && referring["$ref"] is { } target)
            {
                node = Node(target.GetValue<string>()["#/".Length..]);
            }
        }

        return node;
    }
}
