using CorpusData.Cli.Comparing;
using CorpusData.Cli.Comparing.Agreements;

namespace CorpusData.Cli.Tests;

public sealed class AgreementTests
{
    private static readonly RecordKey Text = new("Article", "ferry");

    // The example of Wikipedia's page about Cohen's kappa: 50 grants, of which two readers accept 20 and refuse 15 together.
    [Fact]
    public void Kappa_is_agreement_beyond_chance() => Assert.Equal(
        0.4,
        CohensKappa.Of([.. Pairs("yes", "yes", 20), .. Pairs("yes", "no", 5), .. Pairs("no", "yes", 10), .. Pairs("no", "no", 15)])!.Value,
        precision: 12);

    [Fact]
    public void Kappa_is_1_for_the_same_values_and_negative_for_less_than_chance()
    {
        Assert.Equal(1, CohensKappa.Of([.. Pairs("a", "a", 3), .. Pairs("b", "b", 1)]));
        Assert.Equal(-1, CohensKappa.Of([.. Pairs("a", "b", 2), .. Pairs("b", "a", 2)]));
    }

    [Fact]
    public void Kappa_is_not_defined_without_pairs_or_with_one_value_only()
    {
        Assert.Null(CohensKappa.Of([]));
        Assert.Null(CohensKappa.Of([.. Pairs("a", "a", 5)]));
    }

    [Fact]
    public void F1_counts_spans_that_are_the_same_or_that_overlap()
    {
        HashSet<LabeledSpan> old = [Span(0, 10), Span(20, 30), Span(40, 50)];
        HashSet<LabeledSpan> @new = [Span(0, 10), Span(29, 35), Span(50, 60), Span(70, 80)];

        Assert.Equal(2 * 1.0 / 7, SpanF1.Exact(old, @new)!.Value, precision: 12);
        Assert.Equal(2 * (2.0 / 3) * 0.5 / ((2.0 / 3) + 0.5), SpanF1.Overlap(old, @new)!.Value, precision: 12);
    }

    [Fact]
    public void F1_is_0_for_other_labels_and_not_defined_without_spans()
    {
        Assert.Equal(0, SpanF1.Overlap([Span(0, 10)], [Span(0, 10) with { Label = "ada-berg" }]));
        Assert.Equal(0, SpanF1.Exact([Span(0, 10)], []));
        Assert.Null(SpanF1.Exact([], []));
    }

    private static IEnumerable<(string Old, string New)> Pairs(string old, string @new, int count) => Enumerable.Repeat((old, @new), count);

    private static LabeledSpan Span(int start, int end) => new(Text, "", start, end);
}
