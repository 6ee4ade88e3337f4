using System.Globalization;
using System.Text.Json.Nodes;
using CorpusData.Compiler.Schema;

namespace CorpusData.JsonSchema;

/// <summary>Makes the JSON Schemas of single values.</summary>
/// <remarks>
/// Each is a list of alternatives, because the type that an editor gives to a scalar may differ from the slot's range.
/// </remarks>
internal sealed class ScalarSchemas(Definitions definitions)
{
    /// <summary>A string of any kind.</summary>
    public JsonObject Text => definitions.Refer("string", () => new JsonObject
    {
        ["title"] = "string",
        ["anyOf"] = new JsonArray([.. AnyText()]),
    });

    /// <summary>No value: a key with nothing after it, or with <c>null</c> or <c>~</c>.</summary>
    /// <remarks>An editor would offer 'null' for the type 'null', so the schema excludes all other types instead.</remarks>
    public JsonObject None => definitions.Refer("none", static () => new JsonObject
    {
        ["title"] = "no value",
        ["not"] = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean", "object", "array") },
    });

    // A number or boolean of YAML. An editor would offer 'true' and 'false' for the type 'boolean', so the schema
    // excludes all other types instead.
    private JsonObject Unquoted => definitions.Refer("string.unquoted", static () => new JsonObject
    {
        ["title"] = "number or boolean",
        ["not"] = new JsonObject { ["type"] = new JsonArray("string", "object", "array", "null") },
    });

    /// <summary>Returns the alternatives for a string of any kind, to add to another list of alternatives.</summary>
    public IEnumerable<JsonObject> AnyText() => [new JsonObject { ["type"] = "string" }, Unquoted];

    /// <summary>Returns the alternatives for one value of a slot that contains scalars.</summary>
    public IEnumerable<JsonObject> Alternatives(SlotDefinition slot)
    {
        if (Permitted(slot) is { } permitted)
        {
            return [new JsonObject { ["enum"] = new JsonArray([.. permitted.SelectMany(YamlScalar.Readings)]) }];
        }

        return ScalarForm.Of(slot.Scalar).Value is null ? TextAlternatives(slot) : [Typed(slot)];
    }

    /// <summary>Returns the default value of a slot as JSON.</summary>
    public static JsonNode? Default(SlotDefinition slot) =>
        slot.Default is { } text ? ScalarForm.Of(slot.Scalar).Node(text) : null;

    private IEnumerable<JsonObject> TextAlternatives(SlotDefinition slot)
    {
        var text = new JsonObject { ["type"] = "string" };
        AddPatterns(text, slot);
        return text.Count == 1 ? [Text] : [text, Unquoted];
    }

    private static JsonObject Typed(SlotDefinition slot)
    {
        ScalarForm form = ScalarForm.Of(slot.Scalar);
        JsonObject schema = form.Schema();
        if (form.IsNumber)
        {
            AddBounds(schema, slot);
        }
        else if (form.Json is null)
        {
            AddPatterns(schema, slot);
        }

        return schema;
    }

    // A number may be in quotes: its bounds are then the compiler's to check.
    private static void AddBounds(JsonObject schema, SlotDefinition slot)
    {
        foreach (IGrouping<bool, string> bounds in slot.Constraints.OfType<BoundConstraint>()
            .GroupBy(static b => b.IsMinimum, static b => b.Bound))
        {
            string strictest = bounds.Key ? bounds.MaxBy(Magnitude)! : bounds.MinBy(Magnitude)!;
            schema[bounds.Key ? "minimum" : "maximum"] = ScalarForm.Number(strictest);
        }
    }

    private static double Magnitude(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static void AddPatterns(JsonObject schema, SlotDefinition slot)
    {
        foreach (string pattern in slot.Constraints.OfType<PatternConstraint>()
            .Select(static c => EcmaPattern.From(c.Text)).OfType<string>())
        {
            if (schema.TryAdd("pattern", pattern))
            {
                continue;
            }

            schema.TryAdd("allOf", new JsonArray());
            schema["allOf"]!.AsArray().Add(new JsonObject { ["pattern"] = pattern });
        }
    }

    // The values that all rules leave. Where equal values can be written in several ways, an editor cannot compare.
    private static List<string>? Permitted(SlotDefinition slot)
    {
        var rules = slot.Constraints.OfType<EqualsConstraint>().Select(static c => c.Values).ToList();
        return rules.Count == 0 || !ScalarForm.Of(slot.Scalar).IsComparable
            ? null
            : [.. rules[0].Where(value => rules.TrueForAll(rule => rule.Contains(value)))];
    }
}
