using System.Globalization;
using CorpusData.Site.Html;
using CorpusData.Site.Layout;
using CorpusData.Site.Model;

namespace CorpusData.Site.Timelines;

/// <summary>Draws the periods of a calendar as bars.</summary>
internal static class TimelineDrawing
{
    private const int Width = 960;
    private const int Height = 150;
    private const int LabelHeight = 26;
    private const int MinimumBar = 4;
    private const int MaximumBarWidth = 48;
    private const int LabelWidth = 90;

    /// <summary>Writes the drawing.</summary>
    public static void Write(Page page)
    {
        RecordCalendar calendar = page.Model.Calendar;
        List<DateOnly> starts = [];
        for (DateOnly day = calendar.Periods[0].Start; day < calendar.Periods[^1].Start; day = calendar.Next(day))
        {
            starts.Add(day);
        }

        starts.Add(calendar.Periods[^1].Start);
        Dictionary<DateOnly, CalendarPeriod> periods = calendar.Periods.ToDictionary(static period => period.Start);
        double step = Math.Min(MaximumBarWidth, (double)Width / starts.Count);
        int most = calendar.Periods.Max(static period => period.Records.Count);
        int labelEach = (int)Math.Ceiling(LabelWidth / step);
        HtmlWriter html = page.Html;
        html.Write($"<div class=\"chart\" role=\"region\" tabindex=\"0\" aria-label=\"Chart of the timeline\"><svg viewBox=\"0 0 {Width} {Height + LabelHeight}\" width=\"{Width}\" role=\"group\" aria-label=\"Dates in each period\">\n");
        for (int i = 0; i < starts.Count; i++)
        {
            double x = i * step;
            if (periods.TryGetValue(starts[i], out CalendarPeriod? period))
            {
                int height = Math.Max(MinimumBar, period.Records.Count * Height / most);
                string label = $"{period.Label}: {Wording.Count(period.Records.Count, "date", "dates")}";
                html.Write($"<a href=\"{page.Url(period.Address)}\" aria-label=\"{label}\"><title>{label}</title><rect class=\"hit\" x=\"{Text(x)}\" y=\"0\" width=\"{Text(step)}\" height=\"{Height}\"/><rect class=\"column\" x=\"{Text(x + (step * 0.1))}\" y=\"{Height - height}\" width=\"{Text(step * 0.8)}\" height=\"{height}\"/></a>\n");
            }

            if (i % labelEach == 0)
            {
                html.Write($"<text x=\"{Text(x + (step * 0.1))}\" y=\"{Height + 18}\">{starts[i].ToString(FormatOf(calendar), CultureInfo.InvariantCulture)}</text>\n");
            }
        }

        html.Write($"<path class=\"axis\" d=\"M0 {Height} H{Width}\"/>\n</svg></div>\n");
    }

    private static string FormatOf(RecordCalendar calendar)
    {
        DateOnly first = calendar.Periods[0].Start;
        int days = calendar.Next(first).DayNumber - first.DayNumber;
        return days switch
        {
            1 => "d MMM",
            < 32 => "MMM yyyy",
            _ => "yyyy",
        };
    }

    private static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
