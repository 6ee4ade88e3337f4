using System.Globalization;
using System.Text.RegularExpressions;

namespace CorpusData.Cli.Drafting;

/// <summary>Finds a date with its year: <c>2026-05-01</c>, <c>May 1, 2026</c> or <c>1 May 2026</c>.</summary>
internal static partial class WrittenDate
{
    /// <summary>Returns the first date in a text as yyyy-MM-dd; null if there is none.</summary>
    public static string? Find(string text)
    {
        foreach (Match match in Date().Matches(text))
        {
            string month = match.Groups["month"].Value;
            int? number = int.TryParse(month, CultureInfo.InvariantCulture, out int digits) ? digits : MonthNames.NumberOf(month);
            if (number is not null
                && DateOnly.TryParseExact(
                    string.Create(CultureInfo.InvariantCulture, $"{match.Groups["year"].Value}-{number:00}-{match.Groups["day"].Value.PadLeft(2, '0')}"),
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out DateOnly date))
            {
                return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    [GeneratedRegex(
        """
        \b(?<year>[12]\d{3})[-/](?<month>\d\d)[-/](?<day>\d\d)\b
        |\b(?<month>\p{L}{3,10})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>[12]\d{3})\b
        |\b(?<day>\d{1,2})(?:\.|st|nd|rd|th|er)?\s(?:de\s)?(?<month>\p{L}{3,10})\.?,?\s(?:de\s)?(?<year>[12]\d{3})\b
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Date();
}
