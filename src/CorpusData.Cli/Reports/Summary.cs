using CorpusData.Cli.Terminal;
using CorpusData.Compiler.Findings;

namespace CorpusData.Cli.Reports;

/// <summary>Writes the number of findings, in all and of each id.</summary>
internal static class Summary
{
    /// <summary>Writes the summary.</summary>
    public static void Write(Report report, TextWriter output, Paint paint)
    {
        string files = Counted(report.FileCount, "file");
        if (report.Findings.IsEmpty)
        {
            output.WriteLine($"{paint.Help("No findings")} in {files}");
            return;
        }

        string counts = string.Join(", ", new[] { Severity.Error, Severity.Warning, Severity.Info }
            .Select(severity => (severity, count: report.Count(severity)))
            .Where(static part => part.count > 0)
            .Select(part => paint.Of(part.severity, Counted(part.count, NameOf(part.severity)))));
        output.WriteLine($"{counts} in {files}");
        foreach (IGrouping<FindingKind, ReportedFinding> kind in report.Findings
            .GroupBy(static finding => finding.Finding.Kind)
            .OrderByDescending(static kind => kind.Count())
            .ThenBy(static kind => kind.Key.Id, StringComparer.Ordinal))
        {
            output.WriteLine($"{kind.Count(),6}  {kind.Key.Id}  {kind.Key.Title}");
        }

        output.WriteLine($"Run 'corpus explain {report.Findings.MaxBy(static finding => finding.Severity)!.Finding.Kind.Id}' to read about a finding.");
    }

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "suggestion",
    };

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
