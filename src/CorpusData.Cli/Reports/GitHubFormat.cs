using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Cli.Reports;

/// <summary>Writes each finding as a command of a GitHub workflow, which shows it beside the line in a pull request.</summary>
/// <param name="workspace">The folder that paths are relative to.</param>
internal sealed class GitHubFormat(string workspace) : IReportFormat
{
    public void Write(Report report, TextWriter output)
    {
        foreach (ReportedFinding reported in report.Findings)
        {
            Finding finding = reported.Finding;
            string command = reported.Severity switch
            {
                Severity.Error => "error",
                Severity.Warning => "warning",
                _ => "notice",
            };
            string place = finding.Span is { } span ? PlaceOf(report.Root, span) + "," : "";
            output.WriteLine($"::{command} {place}title={finding.Kind.Id}::{Escape(finding.Message)}");
        }
    }

    private string PlaceOf(string root, FileSpan span)
    {
        string path = Path.GetRelativePath(workspace, Path.Combine(root, span.DisplayPath)).Replace('\\', '/');
        string place = $"file={EscapeValue(path)},line={span.StartPosition.Line + 1},endLine={span.EndPosition.Line + 1}";

        // GitHub accepts columns only for a span within one line.
        return span.StartPosition.Line == span.EndPosition.Line
            ? $"{place},col={span.StartPosition.Column + 1},endColumn={span.EndPosition.Column + 1}"
            : place;
    }

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeValue(string text) => Escape(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
