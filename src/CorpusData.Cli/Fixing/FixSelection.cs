using CorpusData.Cli.Reports;
using CorpusData.Compiler;
using CorpusData.Compiler.Findings;

namespace CorpusData.Cli.Fixing;

/// <summary>Which findings are fixed, and by which fixes.</summary>
/// <param name="ReportOf">Returns the findings of a compilation that are selected.</param>
/// <param name="Kinds">The kinds of fixes that are applied.</param>
internal sealed record FixSelection(Func<CorpusCompilation, Report> ReportOf, IReadOnlyCollection<FixKind> Kinds)
{
    /// <summary>Returns the certain fixes of some findings, with edits that do not overlap.</summary>
    public IReadOnlyList<AppliedFix> Choose(IEnumerable<Finding> findings)
    {
        var chosen = new List<AppliedFix>();
        var taken = new Dictionary<string, List<(int Start, int End)>>(StringComparer.Ordinal);
        foreach (Finding finding in findings)
        {
            if (finding.Fixes.FirstOrDefault(fix => fix.IsCertain && Kinds.Contains(fix.Kind)) is { } fix && fix.Edits.All(IsFree))
            {
                chosen.Add(new AppliedFix(finding, fix));
                foreach (TextEdit edit in fix.Edits)
                {
                    SpansIn(edit).Add((edit.Span.Start, edit.Span.Start + edit.Span.Length));
                }
            }
        }

        return chosen;

        bool IsFree(TextEdit edit) => !SpansIn(edit).Exists(span =>
            edit.Span.Start <= span.End && span.Start <= edit.Span.Start + edit.Span.Length);

        List<(int Start, int End)> SpansIn(TextEdit edit) =>
            taken.TryGetValue(edit.Span.DisplayPath, out List<(int Start, int End)>? spans) ? spans : taken[edit.Span.DisplayPath] = [];
    }
}
