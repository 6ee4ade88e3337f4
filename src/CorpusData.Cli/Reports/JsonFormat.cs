using System.Text.Json;
using CorpusData.Cli.Pages;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Cli.Reports;

/// <summary>Writes the findings as JSON. Lines and columns are one-based, and columns count UTF-16 code units.</summary>
internal sealed class JsonFormat : IReportFormat
{
    public void Write(Report report, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("files", report.FileCount);
        json.WriteNumber("errors", report.Count(Severity.Error));
        json.WriteNumber("warnings", report.Count(Severity.Warning));
        json.WriteStartArray("findings");
        foreach (ReportedFinding reported in report.Findings)
        {
            Write(json, reported);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ReportedFinding reported)
    {
        Finding finding = reported.Finding;
        json.WriteStartObject();
        json.WriteString("id", finding.Kind.Id);
        json.WriteString("severity", reported.SeverityName);
        json.WriteString("title", finding.Kind.Title);
        json.WriteString("message", finding.Message);
        Write(json, "span", finding.Span);
        Write(json, "rule", finding.Rule);
        if (FindingPage.Find(finding.Kind.Id)?.Help is { } help)
        {
            json.WriteString("help", help);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, FileSpan? span)
    {
        if (span is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("file", span.DisplayPath);
        json.WriteNumber("line", span.StartPosition.Line + 1);
        json.WriteNumber("column", span.StartPosition.Column + 1);
        json.WriteNumber("endLine", span.EndPosition.Line + 1);
        json.WriteNumber("endColumn", span.EndPosition.Column + 1);
        json.WriteEndObject();
    }
}
