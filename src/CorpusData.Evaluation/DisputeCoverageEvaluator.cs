using CorpusData.Evaluation.Texts;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.AI.Evaluation;

namespace CorpusData.Evaluation;

/// <summary>
/// Measures the share of the disputed claims covered by an answer whose other side it mentions, too. The claims are those of a
/// <see cref="GroundingContext"/>.
/// </summary>
/// <param name="minimumWords">The share of the words of a statement that one or two sentences of the answer must have to cover it.</param>
public sealed class DisputeCoverageEvaluator(double minimumWords = ClaimRecallEvaluator.DefaultMinimumWords) : IEvaluator
{
    /// <summary>The name of the metric.</summary>
    public const string MetricName = "Dispute Coverage";

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
        List<GroundedClaim> disputed = [.. grounding.Claims.Where(claim => !claim.Disputes.IsEmpty && answered.Covers(claim))];
        List<GroundedClaim> oneSided = disputed.FindAll(claim => !claim.Disputes.Any(other => answered.Covers(other) || NamesSource(answered, claim, other)));
        NumericMetric metric = Scores.Share(
            MetricName, disputed.Count - oneSided.Count, disputed.Count, "disputed claims are mentioned with their other side", minimum: 1);
        metric.AddDiagnostics(oneSided.Select(static claim => EvaluationDiagnostic.Error(
            $"the answer uses '{claim.Identifier}' and does not mention that it is disputed: {string.Join("; ", claim.Disputes.Select(static other => other.Statement))}")));
        return metric;
    }

    // A source of both sides is named for either.
    private static bool NamesSource(AnsweredClaims answered, GroundedClaim claim, GroundedClaim other) =>
        other.Sources.Except(claim.Sources, StringComparer.Ordinal).Any(answered.Names);
}
