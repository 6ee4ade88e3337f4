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
    private const string Fraction = @"\d+(\.\d*)?|\.\d+";

    /// <summary>A string of any kind.</summary>
    public JsonObject Text => definitions.Refer("string", () => new JsonObject
    {
        ["title"] = "string",
        ["anyOf"] = new JsonArray([.. AnyText()]),
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

        return slot.Scalar == ScalarType.String ? TextAlternatives(slot) : [Typed(slot)];
    }

    /// <summary>Returns the default value of a slot as JSON.</summary>
    public static JsonNode? Default(SlotDefinition slot) => slot.Scalar switch
    {
        ScalarType.Integer => long.Parse(slot.Default!, CultureInfo.InvariantCulture),
        ScalarType.Float or ScalarType.Double or ScalarType.Decimal => Number(slot.Default!),
        ScalarType.Boolean => bool.Parse(slot.Default!),
        _ => slot.Default,
    };

    private IEnumerable<JsonObject> TextAlternatives(SlotDefinition slot)
    {
        var text = new JsonObject { ["type"] = "string" };
        AddPatterns(text, slot);
        return text.Count == 1 ? [Text] : [text, Unquoted];
    }

    private static JsonObject Typed(SlotDefinition slot)
    {
        switch (slot.Scalar)
        {
            case ScalarType.Integer:
                return Number(slot, "integer", @"^[-+]?\d+$", "A whole number is due.");

            case ScalarType.Float or ScalarType.Double:
                return Number(slot, "number", $@"^[-+]?({Fraction})([eE][-+]?\d+)?$", "A number is due.");

            case ScalarType.Decimal:
                return Number(slot, "number", $@"^[-+]?({Fraction})$", "A decimal number is due.");

            case ScalarType.Boolean:
                return new JsonObject
                {
                    ["type"] = new JsonArray("boolean", "string"),
                    ["pattern"] = "^(true|True|TRUE|false|False|FALSE)$",
                    ["patternErrorMessage"] = "true or false is due.",
                };

            default:
                JsonObject text = slot.Scalar switch
                {
                    ScalarType.Date => Format("format", "date", "A date is due: yyyy-MM-dd."),
                    ScalarType.Uri => Format("format", "uri", "An absolute URI is due."),
                    ScalarType.Time => Format("pattern", $"^{Time}$", "A time of day is due: HH:mm or HH:mm:ss."),
                    _ => Format("pattern", @$"^\d{{4}}-\d\d-\d\d[T ]{Time}(Z|[-+]\d\d:\d\d)$",
                        "A date and time with its offset is due: yyyy-MM-ddTHH:mm:ss+00:00."),
                };
                AddPatterns(text, slot);
                return text;
        }
    }

    private static string Time => @"([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,7})?)?";

    private static JsonObject Format(string key, string value, string message) => new()
    {
        ["type"] = "string",
        [key] = value,
        ["patternErrorMessage"] = message,
    };

    // A number may be in quotes: its bounds are then the compiler's to check.
    private static JsonObject Number(SlotDefinition slot, string type, string pattern, string message)
    {
        var number = new JsonObject
        {
            ["type"] = new JsonArray(type, "string"),
            ["pattern"] = pattern,
            ["patternErrorMessage"] = message,
        };
        foreach (IGrouping<bool, string> bounds in slot.Constraints.OfType<BoundConstraint>()
            .GroupBy(static b => b.IsMinimum, static b => b.Bound))
        {
            string strictest = bounds.Key ? bounds.MaxBy(Magnitude)! : bounds.MinBy(Magnitude)!;
            number[bounds.Key ? "minimum" : "maximum"] = Number(strictest);
        }

        return number;
    }

    private static double Magnitude(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    // With the digits that it is written with, where it has no more than a decimal can have.
    private static JsonNode Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) ? exact : Magnitude(text);

    private static void AddPatterns(JsonObject schema, SlotDefinition slot)
    {
        foreach (string pattern in slot.Constraints.OfType<PatternConstraint>()
            .Select(static c => EcmaPattern.From(c.Pattern.ToString())).OfType<string>())
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
        bool isComparable = slot.Scalar is ScalarType.String or ScalarType.Uri or ScalarType.Integer or ScalarType.Boolean;
        return rules.Count == 0 || !isComparable
            ? null
            : [.. rules[0].Where(value => rules.TrueForAll(rule => rule.Contains(value)))];
    }
}
