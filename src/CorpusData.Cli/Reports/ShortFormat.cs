using CorpusData.Cli.Terminal;

namespace CorpusData.Cli.Reports;

/// <summary>Writes each finding on one line, with the place as most editors and terminals recognize it.</summary>
internal sealed class ShortFormat(Paint paint) : IReportFormat
{
    public void Write(Report report, TextWriter output)
    {
        foreach (ReportedFinding reported in report.Findings)
        {
            if (reported.Finding.Span is { } span)
            {
                output.Write(paint.Strong(Place.Of(span)));
                output.Write(": ");
            }

            output.Write(paint.Of(reported.Severity, $"{reported.SeverityName} {reported.Finding.Kind.Id}"));
            output.WriteLine($": {reported.Finding.Message}");
        }
    }
}
