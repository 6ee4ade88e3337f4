using System.Globalization;

namespace CorpusData.Compiler.Schema;

/// <summary>
/// Reads scalars by their slot's type. The canonical text is what equality and storage use; the number is, for an
/// integer, its value; a boolean, 0 or 1; a date, its day number; a time, its ticks.
/// </summary>
internal static class ScalarReader
{
    private static readonly string[] TimeFormats = ["HH':'mm", "HH':'mm':'ss", "HH':'mm':'ss'.'FFFFFFF"];

    private static readonly string[] DateTimeFormats =
    [
        "yyyy'-'MM'-'dd'T'HH':'mmK", "yyyy'-'MM'-'dd'T'HH':'mm':'ssK", "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'FFFFFFFK",
        "yyyy'-'MM'-'dd' 'HH':'mmK", "yyyy'-'MM'-'dd' 'HH':'mm':'ssK", "yyyy'-'MM'-'dd' 'HH':'mm':'ss'.'FFFFFFFK",
    ];

    /// <summary>What a value of a type looks like, for messages.</summary>
    public static string Expectation(ScalarType type) => type switch
    {
        ScalarType.Uri => "an absolute URI",
        ScalarType.Integer => "a whole number of 64 bits",
        ScalarType.Float => "a number of single precision",
        ScalarType.Double => "a number of double precision",
        ScalarType.Decimal => "a decimal number of at most 28 digits",
        ScalarType.Boolean => "true or false",
        ScalarType.Date => "a date (yyyy-MM-dd) of the calendar",
        ScalarType.Time => "a time of day (HH:mm or HH:mm:ss)",
        ScalarType.DateTime => "a date and time with its offset (yyyy-MM-ddTHH:mm:ss+00:00)",
        _ => "a string",
    };

    /// <summary>Reads a scalar.</summary>
    public static bool TryRead(ScalarType type, string text, out string canonical, out long number)
    {
        canonical = text;
        number = 0;
        switch (type)
        {
            case ScalarType.Uri:
                return HasScheme(text) && Uri.TryCreate(text, UriKind.Absolute, out _);

            case ScalarType.Integer:
                if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number))
                {
                    return false;
                }

                canonical = number.ToString(CultureInfo.InvariantCulture);
                return true;

            case ScalarType.Float:
                if (!float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out float single)
                    || float.IsInfinity(single) || float.IsNaN(single) || HasSpace(text) || (single == 0 && !IsZero(text)))
                {
                    return false;
                }

                canonical = single.ToString("R", CultureInfo.InvariantCulture);
                return true;

            case ScalarType.Double:
                if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double real)
                    || double.IsInfinity(real) || double.IsNaN(real) || HasSpace(text) || (real == 0 && !IsZero(text)))
                {
                    return false;
                }

                canonical = real.ToString("R", CultureInfo.InvariantCulture);
                return true;

            case ScalarType.Decimal:
                const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
                if (!decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out decimal exact)
                    || text.Count(static c => c is >= '0' and <= '9') > 28)
                {
                    return false;
                }

                canonical = exact.ToString(CultureInfo.InvariantCulture);
                return true;

            case ScalarType.Boolean:
                number = text is "true" or "True" or "TRUE" ? 1 : 0;
                canonical = number == 1 ? "true" : "false";
                return number == 1 || text is "false" or "False" or "FALSE";

            case ScalarType.Date:
                if (!TryParse(text, ["yyyy'-'MM'-'dd"], out DateTime date))
                {
                    return false;
                }

                number = date.Ticks / TimeSpan.TicksPerDay;
                return true;

            case ScalarType.Time:
                if (text.EndsWith(".", StringComparison.Ordinal) || !TryParse(text, TimeFormats, out DateTime time))
                {
                    return false;
                }

                number = time.TimeOfDay.Ticks;
                canonical = time.ToString("HH':'mm':'ss'.'FFFFFFF", CultureInfo.InvariantCulture).TrimEnd('.');
                return true;

            case ScalarType.DateTime:
                if (!HasOffset(text)
                    || !DateTimeOffset.TryParseExact(
                        text, DateTimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset moment))
                {
                    return false;
                }

                canonical = moment.ToString("O", CultureInfo.InvariantCulture);
                return true;

            default:
                return true;
        }
    }

    /// <summary>Whether values of a type have an order.</summary>
    public static bool IsOrdered(ScalarType type) => type is not (ScalarType.String or ScalarType.Uri or ScalarType.Boolean);

    /// <summary>Compares two values of an ordered type, each in its canonical text.</summary>
    public static int Compare(ScalarType type, string a, string b) => type switch
    {
        ScalarType.Integer => long.Parse(a, CultureInfo.InvariantCulture).CompareTo(long.Parse(b, CultureInfo.InvariantCulture)),
        ScalarType.Decimal => decimal.Parse(a, CultureInfo.InvariantCulture).CompareTo(decimal.Parse(b, CultureInfo.InvariantCulture)),
        ScalarType.Float or ScalarType.Double =>
            double.Parse(a, CultureInfo.InvariantCulture).CompareTo(double.Parse(b, CultureInfo.InvariantCulture)),
        ScalarType.DateTime => DateTimeOffset.Parse(a, CultureInfo.InvariantCulture)
            .CompareTo(DateTimeOffset.Parse(b, CultureInfo.InvariantCulture)),
        _ => string.CompareOrdinal(a, b),
    };

    private static bool TryParse(string text, string[] formats, out DateTime value) =>
        DateTime.TryParseExact(
            text, formats, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out value);

    private static bool HasSpace(string text) => text.Length == 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1]);

    // Whether a number that reads as zero is written as zero, and not too small for its type.
    private static bool IsZero(string text)
    {
        int exponent = text.IndexOfAny(['e', 'E']);
        return (exponent < 0 ? text : text.Substring(0, exponent)).All(static c => c is < '1' or > '9');
    }

    // What has no scheme may still be absolute, as a path of the machine at hand.
    private static bool HasScheme(string text)
    {
        int colon = text.IndexOf(':');
        return colon > 0
            && text[0] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
            && text.Take(colon).All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '-' or '.');
    }

    private static bool HasOffset(string text) =>
        text.EndsWith("Z", StringComparison.Ordinal)
        || (text.Length > 6 && text[text.Length - 6] is '+' or '-' && text[text.Length - 3] == ':');
}
