using System.Collections.Immutable;
using System.Globalization;
using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Check;
using CorpusData.Compiler.Schema;

namespace CorpusData.Site.Model;

/// <summary>A date of a record.</summary>
/// <param name="Date">The date.</param>
/// <param name="Row">The record.</param>
/// <param name="Slot">The slot that has the date.</param>
internal readonly record struct DatedRecord(DateOnly Date, RowAddress Row, SlotDefinition Slot);

/// <summary>A period of a calendar with its records.</summary>
/// <param name="Start">The first day.</param>
/// <param name="Label">The period in words.</param>
/// <param name="Address">The address of its page.</param>
/// <param name="Records">The records, by their dates.</param>
internal sealed record CalendarPeriod(DateOnly Start, string Label, string Address, IReadOnlyList<DatedRecord> Records);

/// <summary>The records of a corpus by their dates, in days, months, years, decades or centuries, whichever are few enough to be drawn.</summary>
internal sealed class RecordCalendar
{
    private const int MaximumDays = 62;
    private const int MaximumMonths = 120;
    private const int MaximumYears = 150;

    private readonly Dictionary<RowAddress, DateOnly> _first = [];

    private RecordCalendar(ImmutableArray<CalendarPeriod> periods, Func<DateOnly, DateOnly> next)
    {
        Periods = periods;
        Next = next;
        foreach (DatedRecord dated in periods.SelectMany(static period => period.Records))
        {
            _first.TryAdd(dated.Row, dated.Date);
        }
    }

    /// <summary>The periods that have records, in their order.</summary>
    public ImmutableArray<CalendarPeriod> Periods { get; }

    /// <summary>Returns the first day of the next period.</summary>
    public Func<DateOnly, DateOnly> Next { get; }

    /// <summary>Whether no record has a date.</summary>
    public bool IsEmpty => Periods.IsEmpty;

    /// <summary>Collects the dates.</summary>
    public static RecordCalendar Of(SiteModel model)
    {
        List<DatedRecord> dates = [.. DatesOf(model)];
        dates.Sort(static (a, b) => (a.Date, a.Row.Table, a.Row.Row).CompareTo((b.Date, b.Row.Table, b.Row.Row)));
        if (dates.Count == 0)
        {
            return new RecordCalendar([], static date => date);
        }

        int days = dates[^1].Date.DayNumber - dates[0].Date.DayNumber;
        int months = ((dates[^1].Date.Year - dates[0].Date.Year) * 12) + dates[^1].Date.Month - dates[0].Date.Month;
        (Func<DateOnly, DateOnly> start, Func<DateOnly, DateOnly> next, string key, string label) = true switch
        {
            _ when days < MaximumDays => (static date => date, static date => Later(date, 1, 0), "yyyy-MM-dd", "d MMMM yyyy"),
            _ when months < MaximumMonths => (static date => new DateOnly(date.Year, date.Month, 1), static date => Later(date, 0, 1), "yyyy-MM", "MMMM yyyy"),
            _ when months / 12 < MaximumYears => (static date => new DateOnly(date.Year, 1, 1), static date => Later(date, 0, 12), "yyyy", "yyyy"),
            _ when months / 120 < MaximumYears => (static date => Floor(date, 10), static date => Ceiling(date, 10), "yyyy", "yyyy's'"),
            _ => ((Func<DateOnly, DateOnly>)(static date => Floor(date, 100)), (Func<DateOnly, DateOnly>)(static date => Ceiling(date, 100)), "yyyy", "yyyy's'"),
        };
        return new RecordCalendar(
            [
                .. dates.GroupBy(dated => start(dated.Date)).Select(period => new CalendarPeriod(
                    period.Key,
                    period.Key.ToString(label, CultureInfo.InvariantCulture),
                    $"timeline/{period.Key.ToString(key, CultureInfo.InvariantCulture)}.html",
                    [.. period])),
            ],
            next);
    }

    /// <summary>Returns the first date of a record; null if it has none.</summary>
    public DateOnly? DateOf(RowAddress row) => _first.TryGetValue(row, out DateOnly date) ? date : null;

    private static DateOnly? DateOf(SlotDefinition slot, Value? value) =>
        slot is { Kind: RangeKind.Scalar, Scalar: ScalarType.Date or ScalarType.DateTime }
        && value is ScalarValue { Text: [_, _, _, _, _, _, _, _, _, _, ..] scalar }
        && DateOnly.TryParseExact(scalar.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : null;

    // The first day of the decade or century. There is no year 0.
    private static DateOnly Floor(DateOnly date, int years) => new(Math.Max(1, date.Year / years * years), 1, 1);

    private static DateOnly Ceiling(DateOnly date, int years) =>
        (date.Year / years) + 1 > 9999 / years ? DateOnly.MaxValue : new DateOnly(((date.Year / years) + 1) * years, 1, 1);

    private static DateOnly Later(DateOnly date, int days, int months)
    {
        try
        {
            return date.AddDays(days).AddMonths(months);
        }
        catch (ArgumentOutOfRangeException)
        {
            return DateOnly.MaxValue;
        }
    }

    private static IEnumerable<DatedRecord> DatesOf(SiteModel model)
    {
        for (int table = 0; table < model.Source.Classes.Length; table++)
        {
            ImmutableArray<SlotDefinition> slots = model.Source.Classes[table].Slots;
            int[] dates = [.. Enumerable.Range(0, slots.Length).Where(i => slots[i] is { Kind: RangeKind.Scalar, Scalar: ScalarType.Date or ScalarType.DateTime })];
            if (dates.Length == 0)
            {
                continue;
            }

            foreach (ResolvedRecord record in model.Source.RecordsOf(table))
            {
                foreach (int slot in dates)
                {
                    foreach (ResolvedValue value in model.Source.ValuesOf(record, slot))
                    {
                        if (DateOf(slots[slot], value.Written) is { } date)
                        {
                            yield return new DatedRecord(date, record.Row, slots[slot]);
                        }
                    }
                }
            }
        }
    }
}
