using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Check;

/// <summary>Checks that no two documents have the same text, apart from white space.</summary>
internal static class SameTextRule
{
    /// <summary>Reports every document that has the text of an earlier one.</summary>
    public static void Check(Corpus corpus, List<Finding> findings, CancellationToken cancellation)
    {
        foreach (IGrouping<long, CheckedUnit> units in corpus.Units
            .Where(static unit => unit.Document.IsRecord && unit.Bound.Text!.Length > 0)
            .GroupBy(static unit => unit.TextFingerprint)
            .Where(static units => units.Skip(1).Any()))
        {
            var seen = new Dictionary<string, BoundUnit>(StringComparer.Ordinal);
            foreach (CheckedUnit unit in units)
            {
                cancellation.ThrowIfCancellationRequested();
                string text = TextIndex.Normalize(unit.Bound.Text!.Value);
                if (seen.TryGetValue(text, out BoundUnit? first))
                {
                    findings.Add(
                        Catalog.SameText,
                        StartOf(unit.Bound),
                        StartOf(first),
                        unit.Bound.Records[0].DisplayName,
                        first.Records[0].DisplayName);
                }
                else
                {
                    seen.Add(text, unit.Bound);
                }
            }
        }
    }

    private static SourceSpan StartOf(BoundUnit unit) => unit.Text!.SpanOf(0, 1);
}
