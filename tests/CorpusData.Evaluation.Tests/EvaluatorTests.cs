using CorpusData.Runtime;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.AI.Evaluation;

namespace CorpusData.Evaluation.Tests;

public class EvaluatorTests
{
    [Theory]
    [InlineData("He said: “our final answer”", 0.0)]
    [InlineData("He said: “Our final answer to his assassination”", 1.0)]
    [InlineData("He said: \"Our final\n answer to his assassination,\"", null)]
    [InlineData("He said: „Our final answer“ and «European capitals».", 1.0)]
    [InlineData("He said: “Our final answer … will be to kick all US forces […] region.”", 1.0)]
    [InlineData("He said: “all US forces … Our final answer”", 0.0)]
    [InlineData("“inal answer”", 0.0)]
    [InlineData("“Soleimani's \"war on terror, European capitals”", 1.0)]
    [InlineData("There are no quotations, only Iran's answer and a “…”.", null)]
    public async Task Verbatim_quotes_may_differ_in_white_space_and_in_the_kind_of_quotation_marks(string answer, double? score)
    {
        NumericMetric metric = await ScoreAsync(new VerbatimQuoteEvaluator(Corpus.Articles), VerbatimQuoteEvaluator.MetricName, answer);

        Assert.Equal(score, metric.Value);
        Assert.Equal(score is 0, metric.Interpretation!.Failed);
    }

    [Fact]
    public async Task Invented_quotation_is_reported_with_the_closest_passage()
    {
        NumericMetric metric = await ScoreAsync(
            new VerbatimQuoteEvaluator([Corpus.Articles[0]]), VerbatimQuoteEvaluator.MetricName, "“Our final answer to the assassination will be to kick US forces out”");

        Assert.Equal(
            "no text contains 'Our final answer to the assassination will be to kick US forces out'; the closest passage is in 'iran-aims-to-kick-us-out' (85 % of the words): "
            + "'Our final answer to his assassination will be to kick all US forces'",
            Assert.Single(metric.Diagnostics!).Message);
    }

    [Fact]
    public async Task Quotation_is_not_found_in_a_document_that_is_not_given()
    {
        NumericMetric metric = await ScoreAsync(new VerbatimQuoteEvaluator([]), VerbatimQuoteEvaluator.MetricName, "“Our final answer”");

        Assert.Equal(0, metric.Value);
        Assert.Equal("no text contains 'Our final answer'", Assert.Single(metric.Diagnostics!).Message);
    }

    [Fact]
    public async Task Cited_spans_count_as_quotations_do()
    {
        Quote evidence = Corpus.Claims.UsForcesOut.Evidence[0];
        EvaluationContext[] contexts = [Corpus.Claims.UsForcesOut.ToGroundingContext(), new CitationContext([evidence, Corpus.Claims.IranStruckBases.Evidence[0]])];

        EvaluationResult result = await new CitationEvaluator().EvaluateAsync("No quotations.", additionalContext: contexts);

        Assert.Equal(0.5, result.Get<NumericMetric>(CitationEvaluator.PrecisionMetricName).Value);
        Assert.Equal(1, result.Get<NumericMetric>(CitationEvaluator.RecallMetricName).Value);
    }

    [Theory]
    [InlineData("Their forces suffered no casualties in the missile strikes, said The Iraqi army.", 1.0)]
    [InlineData("The missile strikes were answered. In the army of Iraq, nobody fell.", 0.0)]
    [InlineData("The Iraqi army's forces were lucky. They suffered no casualties in the strikes.", 1.0)]
    [InlineData("", 0.0)]
    public async Task Claim_is_covered_by_its_evidence_or_by_the_words_of_its_statement(string answer, double score)
    {
        NumericMetric metric = await ScoreAsync(new ClaimRecallEvaluator(), ClaimRecallEvaluator.MetricName, answer, Corpus.Claims.NoIraqiCasualties.ToGroundingContext());

        Assert.Equal(score, metric.Value);
        Assert.Equal(score == 0 ? 1 : 0, metric.Diagnostics?.Count ?? 0);
    }

    [Theory]
    [InlineData("The Iraqi army's forces suffered no casualties in the missile strikes.", 0.0)]
    [InlineData("The Iraqi army's forces suffered no casualties in the missile strikes, but Tehran says otherwise.", 1.0)]
    [InlineData("The weather was fine.", null)]
    public async Task Disputed_claim_is_mentioned_with_its_other_side(string answer, double? score)
    {
        NumericMetric metric = await ScoreAsync(
            new DisputeCoverageEvaluator(), DisputeCoverageEvaluator.MetricName, answer, Corpus.Claims.NoIraqiCasualties.ToGroundingContext());

        Assert.Equal(score, metric.Value);
    }

    [Fact]
    public async Task Metric_without_its_context_has_no_value_and_fails()
    {
        IEvaluator[] evaluators = [new CitationEvaluator(), new ClaimRecallEvaluator(), new DisputeCoverageEvaluator()];
        foreach (IEvaluator evaluator in evaluators)
        {
            EvaluationResult result = await evaluator.EvaluateAsync("Any answer.");

            Assert.Equal(evaluator.EvaluationMetricNames.Order(), result.Metrics.Keys.Order());
            Assert.All(result.Metrics.Values, static metric =>
            {
                Assert.Null(((NumericMetric)metric).Value);
                Assert.True(metric.Interpretation!.Failed);
                Assert.Equal("expected a GroundingContext in 'additionalContext'", Assert.Single(metric.Diagnostics!).Message);
            });
        }
    }

    [Fact]
    public void Context_contains_the_statement_the_quotes_and_the_sources()
    {
        string text = Assert.IsType<TextContent>(Assert.Single(Corpus.Claims.NoIraqiCasualties.ToGroundingContext().Contents)).Text;

        Assert.StartsWith(
            "Claim no-iraqi-casualties: The Iraqi army's forces suffered no casualties in the missile strikes.\n"
            + "Evidence (iran-aims-to-kick-us-out, line 7): The Iraqi army\n"
            + "Evidence (iran-aims-to-kick-us-out, line 7): their forces suffered no casualties in the missile strikes\n"
            + "Source: ",
            text,
            StringComparison.Ordinal);
        Assert.Contains("\nDisputed: eighty-americans-dead: ", text, StringComparison.Ordinal);
    }

    private static async Task<NumericMetric> ScoreAsync(IEvaluator evaluator, string metric, string answer, params EvaluationContext[] contexts) =>
        (await evaluator.EvaluateAsync(answer, additionalContext: contexts)).Get<NumericMetric>(metric);
}
