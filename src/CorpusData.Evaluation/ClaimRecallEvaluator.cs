using CorpusData.Evaluation.Texts;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.AI.Evaluation;

namespace CorpusData.Evaluation;

/// <summary>Measures the share of the claims in a <see cref="GroundingContext"/> that an answer covers.</summary>
/// <param name="minimumWords">The share of the words of a statement that one or two sentences of the answer must have to cover it.</param>
public sealed class ClaimRecallEvaluator(double minimumWords = ClaimRecallEvaluator.DefaultMinimumWords) : IEvaluator
{
    /// <summary>The name of the metric.</summary>
    public const string MetricName = "Claim Recall";

    /// <summary>The default share of the words of a statement that one or two sentences of an answer must have.</summary>
    public const double DefaultMinimumWords = 0.6;

    private const double Minimum = 0.5;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> EvaluationMetricNames { get; } = [MetricName];

    /// <inheritdoc/>
    public ValueTask<EvaluationResult> EvaluateAsync(
        IEnumerable<ChatMessage> messages,
        ChatResponse modelResponse,
        ChatConfiguration? chatConfiguration = null,
        IEnumerable<EvaluationContext>? additionalContext = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(modelResponse);
        return Scores.WithGrounding(additionalContext, EvaluationMetricNames, grounding => [Measure(modelResponse.Text, grounding)]);
    }

    private NumericMetric Measure(string answer, GroundingContext grounding)
    {
        var answered = new AnsweredClaims(answer, minimumWords);
        List<GroundedClaim> missing = [.. grounding.Claims.Where(claim => !answered.Covers(claim))];
        NumericMetric metric = Scores.Share(MetricName, grounding.Claims.Length - missing.Count, grounding.Claims.Length, "claims are covered", Minimum);
        metric.AddDiagnostics(missing.Select(static claim => EvaluationDiagnostic.Warning($"the answer does not cover '{claim.Identifier}': {claim.Statement}")));
        return metric;
    }
}
