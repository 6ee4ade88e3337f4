namespace CorpusData.Cli.Comparing.Agreements;

/// <summary>F1 of the spans of two annotators: the harmonic mean of the shares of each one's spans that the other has, too.</summary>
internal static class SpanF1
{
    /// <summary>Returns F1 where a span must be the same; null if there are no spans.</summary>
    public static double? Exact(HashSet<LabeledSpan> old, HashSet<LabeledSpan> @new) =>
        Of(old.Count(@new.Contains), old.Count, @new.Count(old.Contains), @new.Count);

    /// <summary>Returns F1 where a span must overlap one with the same label by at least one code unit; null if there are no spans.</summary>
    public static double? Overlap(HashSet<LabeledSpan> old, HashSet<LabeledSpan> @new) =>
        Of(CountOverlapping(old, @new), old.Count, CountOverlapping(@new, old), @new.Count);

    private static double? Of(int foundOld, int old, int foundNew, int @new)
    {
        if (old + @new == 0)
        {
            return null;
        }

        double recall = old == 0 ? 0 : (double)foundOld / old;
        double precision = @new == 0 ? 0 : (double)foundNew / @new;
        return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
    }

    private static int CountOverlapping(HashSet<LabeledSpan> spans, HashSet<LabeledSpan> others)
    {
        ILookup<(RecordKey, string), LabeledSpan> byText = others.ToLookup(static span => (span.Document, span.Label));
        return spans.Count(span => byText[(span.Document, span.Label)].Any(other => span.Start < other.End && other.Start < span.End));
    }
}
