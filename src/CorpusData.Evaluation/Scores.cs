using System.Globalization;
using Microsoft.Extensions.AI.Evaluation;

namespace CorpusData.Evaluation;

/// <summary>Makes metrics of shares.</summary>
internal static class Scores
{
    private const double Good = 0.75;
    private const double Average = 0.5;
    private const double Poor = 0.25;

    /// <summary>Returns the metric of how many of some things are as they should be. Without any, it has no value.</summary>
    /// <param name="name">The name of the metric.</param>
    /// <param name="right">The number of those that are.</param>
    /// <param name="all">The number of all.</param>
    /// <param name="things">The noun for them.</param>
    /// <param name="minimum">The share below which the metric fails.</param>
    public static NumericMetric Share(string name, int right, int all, string things, double minimum)
    {
        if (all == 0)
        {
            var none = new NumericMetric(name, value: null, $"There are no {things}.")
            {
                Interpretation = new EvaluationMetricInterpretation(EvaluationRating.Inconclusive),
            };
            none.AddDiagnostics(EvaluationDiagnostic.Informational($"There are no {things}."));
            return none;
        }

        double share = (double)right / all;
        string reason = string.Create(CultureInfo.InvariantCulture, $"{right} of {all} {things}.");
        return new NumericMetric(name, share, reason)
        {
            Interpretation = new EvaluationMetricInterpretation(RatingOf(share), share < minimum, reason),
        };
    }

    /// <summary>Measures an answer with the first <see cref="GroundingContext"/>; without one, the metrics have no value.</summary>
    /// <param name="contexts">The contexts of the evaluation.</param>
    /// <param name="names">The names of the metrics.</param>
    /// <param name="measure">Returns the metrics.</param>
    public static ValueTask<EvaluationResult> WithGrounding(
        IEnumerable<EvaluationContext>? contexts, IEnumerable<string> names, Func<GroundingContext, NumericMetric[]> measure)
    {
        EvaluationMetric[] metrics = contexts?.OfType<GroundingContext>().FirstOrDefault() is { } grounding
            ? measure(grounding)
            : [.. names.Select(WithoutContext)];
        return new(new EvaluationResult(metrics));
    }

    private static NumericMetric WithoutContext(string name)
    {
        var metric = new NumericMetric(name)
        {
            Interpretation = new EvaluationMetricInterpretation(EvaluationRating.Inconclusive, failed: true),
        };
        metric.AddDiagnostics(EvaluationDiagnostic.Error($"expected a {nameof(GroundingContext)} in 'additionalContext'"));
        return metric;
    }

    private static EvaluationRating RatingOf(double share) => share switch
    {
        1 => EvaluationRating.Exceptional,
        >= Good => EvaluationRating.Good,
        >= Average => EvaluationRating.Average,
        >= Poor => EvaluationRating.Poor,
        _ => EvaluationRating.Unacceptable,
    };
}
