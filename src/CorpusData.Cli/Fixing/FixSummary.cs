using System.Globalization;
using CorpusData.Cli.Reports;
using CorpusData.Compiler.Findings;

namespace CorpusData.Cli.Fixing;

/// <summary>Writes which fixes are made, and which findings stay and why.</summary>
internal static class FixSummary
{
    /// <summary>Writes the summary.</summary>
    /// <param name="corpus">The fixed corpus.</param>
    /// <param name="rest">The findings that stay.</param>
    /// <param name="fixer">What fixed the corpus.</param>
    /// <param name="selection">The fixes that could be applied.</param>
    /// <param name="isWritten">Whether the fixes are written to the files.</param>
    /// <param name="output">Receives the summary.</param>
    public static void Write(FixedCorpus corpus, Report rest, Fixer fixer, FixSelection selection, bool isWritten, TextWriter output)
    {
        foreach (AppliedFix applied in corpus.Applied)
        {
            output.WriteLine($"{applied.Finding.Span}: {applied.Finding.Kind.Id}: {applied.Fix.Description}");
        }

        foreach (ReportedFinding reported in rest.Findings)
        {
            WriteRest(reported, fixer, selection, output);
        }

        string count = $"{Count(corpus.Applied.Count, "fix", "fixes")} in {Count(corpus.Files.Count, "file", "files")}";
        output.WriteLine(
            corpus.Applied.IsEmpty ? "Nothing to fix"
            : isWritten ? $"Wrote {count}"
            : $"{count}; run with --write to apply them");
        int errors = rest.Count(Severity.Error);
        if (errors > 0)
        {
            output.WriteLine($"{Count(errors, "error stays", "errors stay")}; run 'corpus check' to see {(errors == 1 ? "it" : "them")} with the source");
        }
    }

    // A warning without a fix is not worth a line here.
    private static void WriteRest(ReportedFinding reported, Fixer fixer, FixSelection selection, TextWriter output)
    {
        Finding finding = reported.Finding;
        if (reported.Severity != Severity.Error && finding.Fixes.IsEmpty)
        {
            return;
        }

        string place = finding.Span is null ? "" : $"{finding.Span}: ";
        List<Fix> shown = [.. finding.Fixes.Where(fix => selection.Kinds.Contains(fix.Kind))];
        Finding? obstacle = fixer.ReasonAgainst(finding);
        output.WriteLine($"{place}{finding.Kind.Id}: {(obstacle is null ? Reason(finding, shown) : Reason(finding, obstacle))}");
        if (obstacle is null)
        {
            foreach (Fix fix in shown)
            {
                output.WriteLine($"  {fix.Description}");
            }
        }
    }

    private static string Reason(Finding finding, Finding obstacle) =>
        FindingComparison.KeyOf(obstacle) == FindingComparison.KeyOf(finding)
            ? "not fixed, because the fix does not help"
            : $"not fixed, because the fix would lead to {obstacle.Kind.Id}: {obstacle.MessageWithoutRule}";

    private static string Reason(Finding finding, List<Fix> shown) =>
        shown.Count > 0 ? "not fixed, because the fix is not certain; choose:"
        : finding.Fixes.IsEmpty ? "has no fix that is certain"
        : finding.Fixes[0].Kind == FixKind.NearPassage ? "run with --reanchor to see the closest passage"
        : finding.Fixes[0].IsCertain ? "run with --ids to replace it with the only similar name"
        : "run with --ids to see a similar name";

    private static string Count(int count, string one, string several) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? one : several)}";
}
