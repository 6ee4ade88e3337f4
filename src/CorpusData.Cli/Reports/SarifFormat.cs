using System.Text.Json;
using CorpusData.Cli.Pages;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Cli.Reports;

/// <summary>Writes the findings as a SARIF 2.1.0 log, which code hosts and editors read.</summary>
internal sealed class SarifFormat : IReportFormat
{
    public void Write(Report report, TextWriter output)
    {
        List<FindingKind> kinds = [.. report.Findings.Select(static f => f.Finding.Kind).Distinct().OrderBy(static k => k.Id, StringComparer.Ordinal)];
        JsonOutput.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, kinds);
            json.WriteStartObject("originalUriBaseIds");
            json.WriteStartObject(SarifPlace.RootId);
            json.WriteString("uri", new Uri(Path.TrimEndingDirectorySeparator(report.Root) + Path.DirectorySeparatorChar).AbsoluteUri);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteString("columnKind", "utf16CodeUnits");
            WriteResults(json, report, kinds);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteTool(Utf8JsonWriter json, List<FindingKind> kinds)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "corpus");
        json.WriteString("semanticVersion", ToolVersion.Text);
        json.WriteStartArray("rules");
        foreach (FindingKind kind in kinds)
        {
            json.WriteStartObject();
            json.WriteString("id", kind.Id);
            WriteText(json, "shortDescription", kind.Title);
            if (FindingPage.Find(kind.Id) is { } page)
            {
                json.WriteStartObject("help");
                json.WriteString("text", page.Text);
                json.WriteString("markdown", page.Text);
                json.WriteEndObject();
            }

            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(kind.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, Report report, List<FindingKind> kinds)
    {
        var fingerprints = new Fingerprints(report);
        json.WriteStartArray("results");
        foreach (ReportedFinding reported in report.Findings)
        {
            Finding finding = reported.Finding;
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Kind.Id);
            json.WriteNumber("ruleIndex", kinds.IndexOf(finding.Kind));
            json.WriteString("level", Level(reported.Severity));
            WriteText(json, "message", Message(finding));
            json.WriteStartArray("locations");
            if (finding.Span is not null)
            {
                WriteLocation(json, finding.Span, id: null);
            }

            json.WriteEndArray();
            if (finding.Rule is not null)
            {
                json.WriteStartArray("relatedLocations");
                WriteLocation(json, finding.Rule, id: 1);
                json.WriteEndArray();
            }

            SarifFixes.Write(json, finding);
            json.WriteStartObject("partialFingerprints");
            json.WriteString("corpusFinding/v1", fingerprints.Next(finding));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // In a message, brackets are links; the place of the rule is one to its related location.
    private static string Message(Finding finding)
    {
        string words = Escape(finding.MessageWithoutRule);
        return finding.Rule is null ? words : $"{words} [{Escape(finding.Rule.ToString())}](1)";
    }

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal)
        .Replace("]", "\\]", StringComparison.Ordinal);

    private static void WriteLocation(Utf8JsonWriter json, FileSpan span, int? id)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
        }

        json.WriteStartObject("physicalLocation");
        SarifPlace.WriteFile(json, span);
        SarifPlace.WriteRegion(json, "region", span);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
