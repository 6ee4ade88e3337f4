using System.Collections.Immutable;
using System.Globalization;

namespace CorpusData.Compiler.Schema;

/// <summary>How seeds and schemas write the values of a scalar type: the table of scalar types, with a row for each.</summary>
public sealed class ScalarFormat
{
    private static readonly ScalarFormat[] Rows =
    [
        new(ScalarType.String, "a string", ScalarReader.String, null, "string") { IsString = true },
        new(
            ScalarType.NCName,
            "a name without spaces and ':' that begins with a letter or '_', for example section_2",
            UriReader.NCName,
            null,
            "ncname")
        {
            IsString = true,
        },
        new(ScalarType.Curie, "a prefix, ':' and a name, for example schema:Person", UriReader.Curie, null, "curie") { IsString = true },
        new(
            ScalarType.UriOrCurie,
            "an absolute URI, or a prefix, ':' and a name, for example https://example.org/ or schema:Person",
            UriReader.UriOrCurie,
            null,
            "uriorcurie")
        {
            IsString = true,
        },
        new(ScalarType.Uri, "an absolute URI, for example https://example.org/", UriReader.AbsoluteUri, null, "uri"),
        new(ScalarType.Integer, "a whole number of at most 64 bits, for example 120", ScalarReader.Integer, ByNumber(ScalarReader.Integer), "integer"),
        new(ScalarType.Float, "a number of single precision, for example 12.5", ScalarReader.Float, ByValue(ParseDouble), "float"),
        new(ScalarType.Double, "a number of double precision, for example 12.5", ScalarReader.Double, ByValue(ParseDouble), "double"),
        new(ScalarType.Decimal, "a decimal number of at most 28 digits, for example 12.50", ScalarReader.Decimal, ByValue(ParseDecimal), "decimal"),
        new(ScalarType.Boolean, "true or false", ScalarReader.Boolean, null, "boolean"),
        new(ScalarType.Date, "an existing date as yyyy-MM-dd, for example 2026-05-01", ScalarReader.Date, ByNumber(ScalarReader.Date), "date"),
        new(ScalarType.Time, "a time of day as HH:mm or HH:mm:ss, for example 09:30", ScalarReader.Time, ByNumber(ScalarReader.Time), "time"),
        new(
            ScalarType.DateTime,
            "a date and time with an offset, for example 2026-05-01T09:30:00+02:00",
            ScalarReader.DateAndTime,
            ByValue(ParseDateTime),
            "datetime"),
        new(
            ScalarType.Duration,
            "a duration of at most 10675199 days without years and months, for example PT1H30M, P2W or -P1DT12H",
            DurationReader.Duration,
            ByNumber(DurationReader.Duration),
            "duration")
        {
            Module = Modules.Core,
        },
    ];

    // Indexed by type. A type without a row, or with two rows, throws here, so every test fails.
    private static readonly ScalarFormat[] ByType =
        [.. Enum.GetValues(typeof(ScalarType)).Cast<ScalarType>().Select(static type => Rows.Single(row => row.Type == type))];

    private readonly ReadScalar _read;
    private readonly Comparison<string>? _compare;

    private ScalarFormat(
        ScalarType type, string expectation, ReadScalar read, Comparison<string>? compare, params string[] names)
    {
        Type = type;
        Expectation = expectation;
        _read = read;
        _compare = compare;
        Names = ImmutableArray.Create(names);
    }

    /// <summary>All rows of the table.</summary>
    public static IReadOnlyList<ScalarFormat> All => Rows;

    public ScalarType Type { get; }

    /// <summary>The built-in module that defines these types.</summary>
    public string Module { get; private init; } = Modules.LinkmlTypes;

    /// <summary>Whether a value is a string in C#.</summary>
    public bool IsString { get; private init; }

    /// <summary>The names of the built-in types that have this scalar type.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>A description of valid values, for messages.</summary>
    public string Expectation { get; }

    /// <summary>Whether the values of the type have an order.</summary>
    public bool IsOrdered => _compare is not null;

    /// <summary>Returns the row of a type.</summary>
    public static ScalarFormat Of(ScalarType type) => ByType[(int)type];

    /// <summary>Reads a value.</summary>
    public bool TryRead(string text, out string canonical, out long number) => _read(text, out canonical, out number);

    /// <summary>Compares two values of an ordered type, each in its canonical text.</summary>
    public int Compare(string a, string b) => _compare is not null
        ? _compare(a, b)
        : throw new InvalidOperationException($"The values of {Type} have no order.");

    private static Comparison<string> ByNumber(ReadScalar read) => ByValue(text =>
    {
        read(text, out _, out long number);
        return number;
    });

    private static Comparison<string> ByValue<T>(Func<string, T> parse)
        where T : IComparable<T> => (a, b) => parse(a).CompareTo(parse(b));

    private static double ParseDouble(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static decimal ParseDecimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static DateTimeOffset ParseDateTime(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
