namespace CorpusData.Cli.Reports;

/// <summary>Writes each finding as a line of a build's log.</summary>
internal sealed class MsBuildFormat : IReportFormat
{
    public void Write(Report report, TextWriter output)
    {
        foreach (ReportedFinding reported in report.Findings)
        {
            string place = reported.Finding.Span is { } span ? $"{span}: " : "";
            output.WriteLine($"{place}{reported.SeverityName} {reported.Finding.Kind.Id}: {reported.Finding.Message}");
        }
    }
}
