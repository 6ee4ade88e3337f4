using CorpusData.Compiler.Schema;

namespace CorpusData.Compiler.Emit;

/// <summary>How the values of a scalar type are stored, and their type in C#: a table with a row for each type.</summary>
/// <param name="Type">The type.</param>
/// <param name="CSharp">The C# type of a value.</param>
/// <param name="Reader">The method of a row's field that reads a value.</param>
/// <param name="IsNumber">Whether rows contain a value as a number, and not as its text.</param>
/// <param name="IsKept">Whether a record keeps a value that it has read, because the value is an object.</param>
/// <param name="IsDetail">Whether the documentation of a record shows the value, because it is a date or a time.</param>
internal sealed record ScalarCode(
    ScalarType Type, string CSharp, string Reader, bool IsNumber = false, bool IsKept = false, bool IsDetail = false)
{
    private static readonly ScalarCode[] Rows =
    [
        new(ScalarType.String, "string", "Text", IsKept: true),
        new(ScalarType.NCName, "string", "Text", IsKept: true),
        new(ScalarType.Curie, "string", "Text", IsKept: true),
        new(ScalarType.UriOrCurie, "string", "Text", IsKept: true),
        new(ScalarType.Uri, "global::System.Uri", "Uri", IsKept: true),
        new(ScalarType.Integer, "long", "Integer", IsNumber: true),
        new(ScalarType.Float, "float", "Single"),
        new(ScalarType.Double, "double", "Double"),
        new(ScalarType.Decimal, "decimal", "Decimal"),
        new(ScalarType.Boolean, "bool", "Boolean", IsNumber: true),
        new(ScalarType.Date, "global::System.DateOnly", "Date", IsNumber: true, IsDetail: true),
        new(ScalarType.Time, "global::System.TimeOnly", "Time", IsNumber: true, IsDetail: true),
        new(ScalarType.DateTime, "global::System.DateTimeOffset", "DateTime", IsDetail: true),
        new(ScalarType.Duration, "global::System.TimeSpan", "Duration", IsNumber: true),
    ];

    // Indexed by type. A type without a row, or with two rows, throws here, so every test fails.
    private static readonly ScalarCode[] ByType =
        [.. Enum.GetValues(typeof(ScalarType)).Cast<ScalarType>().Select(static type => Rows.Single(row => row.Type == type))];

    /// <summary>Returns the row of a type.</summary>
    public static ScalarCode Of(ScalarType type) => ByType[(int)type];
}
