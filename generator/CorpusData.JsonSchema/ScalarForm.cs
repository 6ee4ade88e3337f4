using System.Globalization;
using System.Text.Json.Nodes;
using CorpusData.Compiler.Schema;

namespace CorpusData.JsonSchema;

/// <summary>How JSON Schema describes the values of a scalar type: a table with a row for each type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Json">What an editor may take a value for, besides a string; null where it is a string only.</param>
/// <param name="Keyword">The keyword by which the schema describes a value that is a string.</param>
/// <param name="Value">The value of the keyword; null where the value may be any string.</param>
/// <param name="Message">What the editor says of a value that does not match.</param>
/// <param name="IsComparable">Whether equal values are written in one way, so that an editor can compare them.</param>
internal sealed record ScalarForm(
    ScalarType Type, string? Json, string Keyword, string? Value, string Message, bool IsComparable = false)
{
    private const string Fraction = @"\d+(\.\d*)?|\.\d+";
    private const string Time = @"([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,7})?)?";

    private static readonly ScalarForm[] Rows =
    [
        new(ScalarType.String, null, "pattern", null, "", IsComparable: true),
        new(ScalarType.NCName, null, "pattern", @"^[^\s:]+$", "expected a name without spaces and ':'", IsComparable: true),
        new(ScalarType.Curie, null, "pattern", @"^[^\s:]*:\S*$", "expected a prefix, ':' and a name, for example schema:Person", IsComparable: true),
        new(
            ScalarType.UriOrCurie,
            null,
            "pattern",
            @"^[^\s:]*:\S*$",
            "expected an absolute URI, or a prefix, ':' and a name",
            IsComparable: true),
        new(ScalarType.Uri, null, "format", "uri", "expected an absolute URI, for example https://example.org/", IsComparable: true),
        new(ScalarType.Integer, "integer", "pattern", @"^[-+]?\d+$", "expected a whole number, for example 120", IsComparable: true),
        new(ScalarType.Float, "number", "pattern", $@"^[-+]?({Fraction})([eE][-+]?\d+)?$", "expected a number, for example 12.5"),
        new(ScalarType.Double, "number", "pattern", $@"^[-+]?({Fraction})([eE][-+]?\d+)?$", "expected a number, for example 12.5"),
        new(ScalarType.Decimal, "number", "pattern", $@"^[-+]?({Fraction})$", "expected a decimal number, for example 12.50"),
        new(ScalarType.Boolean, "boolean", "pattern", "^(true|True|TRUE|false|False|FALSE)$", "expected true or false", IsComparable: true),
        new(ScalarType.Date, null, "format", "date", "expected a date as yyyy-MM-dd, for example 2026-05-01"),
        new(ScalarType.Time, null, "pattern", $"^{Time}$", "expected a time of day as HH:mm or HH:mm:ss, for example 09:30"),
        new(
            ScalarType.DateTime,
            null,
            "pattern",
            @$"^\d{{4}}-\d\d-\d\d[T ]{Time}(Z|[-+]\d\d:\d\d)$",
            "expected a date and time with an offset, for example 2026-05-01T09:30:00+02:00"),
        // JSON Schema's format 'duration' accepts years and months, but no sign and no fractions of a second.
        new(
            ScalarType.Duration,
            null,
            "pattern",
            @"^-?P(\d+W|(?=[\dT])(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,7})?S)?)?)$",
            "expected a duration such as PT1H30M or P2W"),
    ];

    // Indexed by type. A type without a row, or with two rows, throws here, so every test fails.
    private static readonly ScalarForm[] ByType =
        [.. Enum.GetValues<ScalarType>().Select(static type => Rows.Single(row => row.Type == type))];

    /// <summary>Whether an editor may take a value for a number, which can have bounds.</summary>
    public bool IsNumber => Json is "integer" or "number";

    /// <summary>Returns the row of a type.</summary>
    public static ScalarForm Of(ScalarType type) => ByType[(int)type];

    /// <summary>Returns a number with the digits that it is written with, where it has no more than a decimal can have.</summary>
    public static JsonNode Number(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)
        ? exact
        : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Returns a value as an editor takes it.</summary>
    public JsonNode Node(string text) => Json switch
    {
        null => text,
        "integer" => long.Parse(text, CultureInfo.InvariantCulture),
        "number" => Number(text),
        "boolean" => bool.Parse(text),
        _ => throw new InvalidOperationException($"A scalar is never a JSON {Json}."),
    };

    /// <summary>Returns the schema of a value that is not any string.</summary>
    public JsonObject Schema() => new()
    {
        ["type"] = Json is null ? "string" : new JsonArray(Json, "string"),
        [Keyword] = Value,
        ["patternErrorMessage"] = Message,
    };
}
