using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace CorpusData.Compiler.Schema;

/// <summary>
/// Reads durations of ISO 8601 that have a fixed length. <see cref="XmlConvert.ToTimeSpan"/> cannot be used, because it
/// reads a year as 365 days and a month as 30 days, and does not read weeks.
/// </summary>
internal static class DurationReader
{
    // A number with more digits is out of range in every unit.
    private const int MaximumDigits = 15;

    private static readonly Regex Form = new(
        @"\A(?<sign>-)?P((?<weeks>[0-9]+)W|(?=[0-9T])((?<days>[0-9]+)D)?"
        + @"(T(?=[0-9])((?<hours>[0-9]+)H)?((?<minutes>[0-9]+)M)?((?<seconds>[0-9]+)(\.(?<ticks>[0-9]{1,7}))?S)?)?)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly (string Name, long Ticks)[] Units =
    [
        ("weeks", 7 * TimeSpan.TicksPerDay),
        ("days", TimeSpan.TicksPerDay),
        ("hours", TimeSpan.TicksPerHour),
        ("minutes", TimeSpan.TicksPerMinute),
        ("seconds", TimeSpan.TicksPerSecond),
    ];

    /// <summary>Reads a duration; the number is its ticks.</summary>
    public static bool Duration(string text, out string canonical, out long number)
    {
        canonical = text;
        number = 0;
        Match match = Form.Match(text);
        if (!match.Success)
        {
            return false;
        }

        decimal ticks = decimal.Parse("0" + match.Groups["ticks"].Value.PadRight(7, '0'), CultureInfo.InvariantCulture);
        foreach ((string name, long unit) in Units)
        {
            string digits = match.Groups[name].Value.TrimStart('0');
            if (digits.Length > MaximumDigits)
            {
                return false;
            }

            ticks += digits.Length == 0 ? 0 : decimal.Parse(digits, CultureInfo.InvariantCulture) * unit;
        }

        ticks = match.Groups["sign"].Success ? -ticks : ticks;
        if (ticks is < long.MinValue or > long.MaxValue)
        {
            return false;
        }

        number = (long)ticks;
        canonical = XmlConvert.ToString(TimeSpan.FromTicks(number));
        return true;
    }
}
