using System.Globalization;
using CorpusData.Compiler.Schema;

namespace CorpusData.Site.Values;

/// <summary>Writes dates for readers.</summary>
internal static class DateText
{
    /// <summary>Returns a date or a time as readers write it: 8 January 2020, 21:40.</summary>
    public static string Of(SlotDefinition slot, string text) => slot.Scalar switch
    {
        ScalarType.Date when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) =>
            date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        ScalarType.DateTime when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment) =>
            moment.ToString(moment.Second == 0 ? "d MMMM yyyy, HH:mm (zzz)" : "d MMMM yyyy, HH:mm:ss (zzz)", CultureInfo.InvariantCulture),
        ScalarType.Time when text.EndsWith(":00", StringComparison.Ordinal) && text.Length == 8 => text[..5],
        _ => text,
    };
}
