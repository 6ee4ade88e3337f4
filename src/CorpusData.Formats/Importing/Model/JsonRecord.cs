using System.Globalization;
using System.Text.Json;

namespace CorpusData.Formats.Importing.Model;

/// <summary>An object or another value in a JSON file, with its place for messages.</summary>
/// <param name="Value">The value.</param>
/// <param name="Place">The file with the line or record.</param>
internal readonly record struct JsonRecord(JsonElement Value, string Place)
{
    /// <summary>Returns a property; null if there is none, or if it is null.</summary>
    public JsonRecord? this[string name] =>
        Value.ValueKind == JsonValueKind.Object && Value.TryGetProperty(name, out JsonElement property) && property.ValueKind != JsonValueKind.Null
            ? new JsonRecord(property, Place)
            : null;

    /// <summary>The items of an array; none for another value.</summary>
    public IEnumerable<JsonRecord> Items
    {
        get
        {
            string place = Place;
            return Value.ValueKind == JsonValueKind.Array ? Value.EnumerateArray().Select(item => new JsonRecord(item, place)) : [];
        }
    }

    /// <summary>The properties of an object; none for another value.</summary>
    public IEnumerable<(string Name, JsonRecord Value)> Properties
    {
        get
        {
            string place = Place;
            return Value.ValueKind == JsonValueKind.Object
                ? Value.EnumerateObject().Select(property => (property.Name, new JsonRecord(property.Value, place)))
                : [];
        }
    }

    /// <summary>A string, or a number as it is written; null for another value.</summary>
    public string? Text => Value.ValueKind switch
    {
        JsonValueKind.String => Value.GetString(),
        JsonValueKind.Number => Value.GetRawText(),
        _ => null,
    };

    /// <summary>A whole number; null for another value.</summary>
    public long? Integer => Value.ValueKind == JsonValueKind.Number && Value.TryGetInt64(out long number) ? number : null;

    /// <summary>Adds the value, or the items of an array, to a list of values.</summary>
    /// <returns>Whether it is a string, number or Boolean, or an array of these.</returns>
    public bool AddTo(List<ImportedValue> values, string name)
    {
        switch (Value.ValueKind)
        {
            case JsonValueKind.Null:
                return true;
            case JsonValueKind.True or JsonValueKind.False:
                values.Add(new ImportedValue(name, Value.GetBoolean() ? "true" : "false", ImportedValueKind.Boolean));
                return true;
            case JsonValueKind.Number when Integer is { } number:
                values.Add(new ImportedValue(name, number.ToString(CultureInfo.InvariantCulture), ImportedValueKind.Integer));
                return true;
            case JsonValueKind.String or JsonValueKind.Number:
                values.Add(new ImportedValue(name, Text!));
                return true;
            case JsonValueKind.Array when Items.All(static item => item.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)):
                foreach (JsonRecord item in Items)
                {
                    item.AddTo(values, name);
                }

                return true;
            default:
                return false;
        }
    }
}
