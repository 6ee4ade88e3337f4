using System.Globalization;
using CorpusData.Cli.Pages;
using CorpusData.Cli.Terminal;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Cli.Reports;

/// <summary>
/// Writes findings for readers: the message, the line with marks under the span, the rule of the schema with its own line and
/// marks, and how to fix it.
/// </summary>
/// <param name="paint">Colors the text.</param>
/// <param name="width">The number of columns of the terminal.</param>
internal sealed class TextFormat(Paint paint, int width) : IReportFormat
{
    private readonly Dictionary<string, string?> _helps = [];

    public void Write(Report report, TextWriter output)
    {
        foreach (ReportedFinding reported in report.Findings)
        {
            Write(report, reported, output);
        }
    }

    private void Write(Report report, ReportedFinding reported, TextWriter output)
    {
        Finding finding = reported.Finding;
        output.Write(paint.Of(reported.Severity, $"{reported.SeverityName}[{finding.Kind.Id}]"));
        output.WriteLine(paint.Strong($": {Message(finding)}"));
        int gutter = new[] { finding.Span, finding.Rule }.Max(static span => span is null ? 0 : Number(span).Length);
        if (finding.Span is not null)
        {
            WritePlace(output, "-->", finding.Span, gutter);
            WriteLine(report, output, finding.Span, gutter, marks => paint.Of(reported.Severity, new string('^', marks)));
        }

        if (finding.Rule is not null)
        {
            WritePlace(output, ":::", finding.Rule, gutter);
            WriteLine(report, output, finding.Rule, gutter, marks => paint.Rule(new string('-', marks)));
        }

        if (HelpOf(finding.Kind.Id) is { } help)
        {
            output.WriteLine($"{Gap(gutter)} {paint.Frame("=")} {paint.Help("help:")} {help}");
        }

        output.WriteLine();
    }

    // Some messages end with words that introduce the place of the rule.
    private static string Message(Finding finding) =>
        finding.Rule is not null && finding.MessageWithoutRule.EndsWith(" at", StringComparison.Ordinal)
            ? $"{finding.MessageWithoutRule} {Place.Of(finding.Rule)}"
            : finding.MessageWithoutRule;

    private void WritePlace(TextWriter output, string arrow, FileSpan span, int gutter) =>
        output.WriteLine($"{Gap(gutter)}{paint.Frame(arrow)} {Place.Of(span)}");

    private void WriteLine(Report report, TextWriter output, FileSpan span, int gutter, Func<int, string> marks)
    {
        if (report.LineOf(span) is not { } line)
        {
            return;
        }

        int start = span.StartPosition.Column;
        var marked = MarkedLine.Of(line, start, start + span.Length, width - gutter - " |  ".Length);
        string bar = paint.Frame("|");
        output.WriteLine($"{Gap(gutter)} {bar}");
        output.WriteLine($"{paint.Frame(Number(span).PadLeft(gutter))} {bar} {marked.Text}");
        output.WriteLine($"{Gap(gutter)} {bar} {Gap(marked.Start)}{marks(marked.Length)}");
    }

    private string? HelpOf(string id)
    {
        if (!_helps.TryGetValue(id, out string? help))
        {
            _helps.Add(id, help = FindingPage.Find(id)?.Help);
        }

        return help;
    }

    private static string Number(FileSpan span) => (span.StartPosition.Line + 1).ToString(CultureInfo.InvariantCulture);

    private static string Gap(int width) => new(' ', width);
}
