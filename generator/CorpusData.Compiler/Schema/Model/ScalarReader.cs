using System.Globalization;

namespace CorpusData.Compiler.Schema;

/// <summary>Reads a scalar of one type.</summary>
/// <param name="text">The scalar as it is written.</param>
/// <param name="canonical">The canonical text, which equal values share and rows contain.</param>
/// <param name="number">The value as a number, if rows contain values of the type as numbers; otherwise zero.</param>
/// <returns>Whether the text is a value of the type.</returns>
internal delegate bool ReadScalar(string text, out string canonical, out long number);

/// <summary>The readers of scalars, one for each type: see <see cref="ScalarFormat"/>.</summary>
internal static class ScalarReader
{
    private static readonly string[] DateFormats = ["yyyy'-'MM'-'dd"];

    private static readonly string[] TimeFormats = ["HH':'mm", "HH':'mm':'ss", "HH':'mm':'ss'.'FFFFFFF"];

    private static readonly string[] DateTimeFormats =
    [
        "yyyy'-'MM'-'dd'T'HH':'mmK", "yyyy'-'MM'-'dd'T'HH':'mm':'ssK", "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'FFFFFFFK",
        "yyyy'-'MM'-'dd' 'HH':'mmK", "yyyy'-'MM'-'dd' 'HH':'mm':'ssK", "yyyy'-'MM'-'dd' 'HH':'mm':'ss'.'FFFFFFFK",
    ];

    /// <summary>Reads any text.</summary>
    public static bool String(string text, out string canonical, out long number)
    {
        canonical = text;
        number = 0;
        return true;
    }

    /// <summary>Reads a whole number. The number is its value.</summary>
    public static bool Integer(string text, out string canonical, out long number)
    {
        bool isInteger = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
        canonical = number.ToString(CultureInfo.InvariantCulture);
        return isInteger;
    }

    /// <summary>Reads a number of single precision.</summary>
    public static bool Float(string text, out string canonical, out long number)
    {
        bool isFloat = float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out float value);
        canonical = value.ToString("R", CultureInfo.InvariantCulture);
        number = 0;
        return isFloat && !float.IsInfinity(value) && !float.IsNaN(value) && !HasSpace(text) && (value != 0 || IsZero(text));
    }

    /// <summary>Reads a number of double precision.</summary>
    public static bool Double(string text, out string canonical, out long number)
    {
        bool isDouble = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value);
        canonical = value.ToString("R", CultureInfo.InvariantCulture);
        number = 0;
        return isDouble && !double.IsInfinity(value) && !double.IsNaN(value) && !HasSpace(text) && (value != 0 || IsZero(text));
    }

    /// <summary>Reads a decimal number, with its scale.</summary>
    public static bool Decimal(string text, out string canonical, out long number)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        bool isDecimal = decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out decimal value);
        canonical = value.ToString(CultureInfo.InvariantCulture);
        number = 0;
        return isDecimal && SignificantDigits(text) == SignificantDigits(canonical);
    }

    /// <summary>Reads a Boolean. The number is 0 or 1.</summary>
    public static bool Boolean(string text, out string canonical, out long number)
    {
        number = text is "true" or "True" or "TRUE" ? 1 : 0;
        canonical = number == 1 ? "true" : "false";
        return number == 1 || text is "false" or "False" or "FALSE";
    }

    /// <summary>Reads a date. The number is its day number.</summary>
    public static bool Date(string text, out string canonical, out long number)
    {
        bool isDate = TryParse(text, DateFormats, out DateTime value);
        canonical = text;
        number = value.Ticks / TimeSpan.TicksPerDay;
        return isDate;
    }

    /// <summary>Reads a time of day. The number is its ticks.</summary>
    public static bool Time(string text, out string canonical, out long number)
    {
        bool isTime = TryParse(text, TimeFormats, out DateTime value);
        canonical = value.ToString("HH':'mm':'ss'.'FFFFFFF", CultureInfo.InvariantCulture).TrimEnd('.');
        number = value.TimeOfDay.Ticks;
        return isTime && !text.EndsWith(".", StringComparison.Ordinal);
    }

    /// <summary>Reads a date and time with its offset.</summary>
    public static bool DateAndTime(string text, out string canonical, out long number)
    {
        bool isDateTime = DateTimeOffset.TryParseExact(
            text, DateTimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset value);
        canonical = value.ToString("O", CultureInfo.InvariantCulture);
        number = 0;
        return isDateTime && HasOffset(text);
    }

    private static bool TryParse(string text, string[] formats, out DateTime value) =>
        DateTime.TryParseExact(
            text, formats, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out value);

    // All digits but leading zeros, with those after the point apart: 'decimal' rounds a number that has too many of them.
    private static string SignificantDigits(string number)
    {
        string[] parts = number.TrimStart('+', '-').Split('.');
        return parts[0].TrimStart('0') + "." + (parts.Length > 1 ? parts[1] : "");
    }

    private static bool HasSpace(string text) => text.Length == 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1]);

    // Returns whether a number that is read as zero is written as zero, and not as a number that is too small for its type.
    private static bool IsZero(string text)
    {
        int exponent = text.IndexOfAny(['e', 'E']);
        return (exponent < 0 ? text : text.Substring(0, exponent)).All(static c => c is < '1' or > '9');
    }

    private static bool HasOffset(string text) =>
        text.EndsWith("Z", StringComparison.Ordinal)
        || (text.Length > 6 && text[text.Length - 6] is '+' or '-' && text[text.Length - 3] == ':');
}
