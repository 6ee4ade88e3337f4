using Microsoft.Extensions.AI.Evaluation;

namespace CorpusData.Evaluation.Tests;

/// <summary>The example: all evaluators score one answer.</summary>
public class CannedAnswerTests
{
    private const string Answer = """
        Iran aims to "kick all US forces out of the region." The Iraqi army's forces suffered no casualties in the missile strikes.
        Rouhani called the strikes “a great victory for all”.
        """;

    [Fact]
    public async Task All_evaluators_score_an_answer()
    {
        GroundingContext grounding = new[] { Corpus.Claims.UsForcesOut, Corpus.Claims.NoIraqiCasualties }.ToGroundingContext(NewsClaims.Slots);
        var evaluator = new CompositeEvaluator(
            new VerbatimQuoteEvaluator(Corpus.Articles), new CitationEvaluator(), new ClaimRecallEvaluator(), new DisputeCoverageEvaluator());

        EvaluationResult result = await evaluator.EvaluateAsync(Answer, additionalContext: [grounding]);

        Assert.Equal(
            new Dictionary<string, double?>
            {
                [VerbatimQuoteEvaluator.MetricName] = 1.0 / 2,
                [CitationEvaluator.PrecisionMetricName] = 1.0 / 2,
                [CitationEvaluator.RecallMetricName] = 1.0 / 3,
                [ClaimRecallEvaluator.MetricName] = 1.0 / 2,
                [DisputeCoverageEvaluator.MetricName] = 0,
            },
            result.Metrics.ToDictionary(static metric => metric.Key, static metric => ((NumericMetric)metric.Value).Value));
        Assert.Equal(
            [VerbatimQuoteEvaluator.MetricName, CitationEvaluator.RecallMetricName, DisputeCoverageEvaluator.MetricName],
            result.Metrics.Values.Where(static metric => metric.Interpretation!.Failed).Select(static metric => metric.Name));
    }
}
