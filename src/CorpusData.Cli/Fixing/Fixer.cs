using CorpusData.Compiler;
using CorpusData.Compiler.Findings;

namespace CorpusData.Cli.Fixing;

/// <summary>Applies fixes in memory until none is left, and keeps only those after which the corpus has no new finding.</summary>
internal sealed class Fixer(FixSelection selection, CancellationToken cancellation)
{
    // Each round fixes a finding that the fixes of the round before it brought to light.
    private const int MaximumRounds = 100;

    // How many fixes in a row one fix may need, each for the findings that the one before it brought to light.
    private const int MaximumChain = 10;

    private readonly Dictionary<(string Id, string? Path, string Message), Finding> _refused = [];

    /// <summary>Fixes a corpus.</summary>
    public FixedCorpus Fix(CorpusCompilation compilation)
    {
        var corpus = FixedCorpus.Of(compilation);
        for (int round = 0; round < MaximumRounds; round++)
        {
            IReadOnlyList<AppliedFix> fixes = selection.Choose(SelectedIn(corpus).Where(finding => ReasonAgainst(finding) is null));
            if (fixes.Count == 0)
            {
                break;
            }

            FixedCorpus next = Apply(corpus, fixes);
            if (next != corpus)
            {
                // What is fixed now may allow a fix that was refused before.
                _refused.Clear();
                corpus = next;
            }
        }

        return corpus;
    }

    /// <summary>Returns the finding that the fix of a finding would add to the corpus; null if the fix was not refused.</summary>
    public Finding? ReasonAgainst(Finding finding) => _refused.GetValueOrDefault(FindingComparison.KeyOf(finding));

    // Nearly always, all fixes of a round can be applied. Otherwise the ones that cannot are found by halves.
    private FixedCorpus Apply(FixedCorpus corpus, IReadOnlyList<AppliedFix> fixes)
    {
        var accepted = new List<AppliedFix>();
        var failed = new List<AppliedFix>();
        FixedCorpus result = corpus;
        Try(fixes);
        foreach (AppliedFix fix in failed)
        {
            // A chain changes the positions of the other fixes, so they wait for the next round.
            if (accepted.Count == 0 && Chain(corpus, fix) is { } chained)
            {
                return chained;
            }

            if (accepted.Count > 0)
            {
                break;
            }
        }

        return result;

        void Try(IReadOnlyList<AppliedFix> some)
        {
            FixedCorpus next = corpus.With([.. accepted, .. some], cancellation);
            if (NewIn(next, corpus).Count == 0 && AreGone([.. accepted, .. some], corpus, next))
            {
                accepted.AddRange(some);
                result = next;
            }
            else if (some.Count == 1)
            {
                failed.Add(some[0]);
            }
            else
            {
                Try([.. some.Take(some.Count / 2)]);
                Try([.. some.Skip(some.Count / 2)]);
            }
        }
    }

    // Applies a fix together with the fixes of the findings that it brings to light. Null, and refused, if one is left.
    private FixedCorpus? Chain(FixedCorpus corpus, AppliedFix fix)
    {
        FixedCorpus next = corpus.With([fix], cancellation);
        IReadOnlyList<Finding> added = NewIn(next, corpus);
        for (int i = 0; i < MaximumChain && added.Count > 0; i++)
        {
            IReadOnlyList<AppliedFix> others = selection.Choose(added);
            if (others.Count == 0)
            {
                break;
            }

            next = next.With(others, cancellation);
            added = NewIn(next, corpus);
        }

        if (added.Count == 0 && AreGone([fix], corpus, next))
        {
            return next;
        }

        _refused[FindingComparison.KeyOf(fix.Finding)] = added.Count > 0 ? added[0] : fix.Finding;
        return null;
    }

    private IEnumerable<Finding> SelectedIn(FixedCorpus corpus) =>
        selection.ReportOf(corpus.Compilation).Findings.Select(static finding => finding.Finding);

    private static IReadOnlyList<Finding> NewIn(FixedCorpus next, FixedCorpus before) =>
        FindingComparison.New(before.Compilation.Findings, next.Compilation.Findings);

    private static bool AreGone(IEnumerable<AppliedFix> fixes, FixedCorpus before, FixedCorpus after) => FindingComparison.AreGone(
        [.. fixes.Select(static fix => fix.Finding)], before.Compilation.Findings, after.Compilation.Findings);
}
