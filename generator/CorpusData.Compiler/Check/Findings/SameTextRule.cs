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
        foreach (IReadOnlyList<CheckedUnit> units in SameTexts.Find(
            corpus.Units.Where(static unit => unit.Document.IsRecord && unit.Bound.Text!.Length > 0), cancellation))
        {
            BoundUnit first = units[0].Bound;
            foreach (CheckedUnit unit in units.Skip(1))
            {
                findings.Add(
                    Catalog.SameText,
                    StartOf(unit.Bound),
                    StartOf(first),
                    unit.Bound.Records[0].DisplayName,
                    first.Records[0].DisplayName);
            }
        }
    }

    private static SourceSpan StartOf(BoundUnit unit) => unit.Text!.SpanOf(0, 1);
}
