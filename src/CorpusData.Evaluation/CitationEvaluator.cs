using CorpusData.Evaluation.Texts;
using CorpusData.Runtime;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.AI.Evaluation;

namespace CorpusData.Evaluation;

/// <summary>
/// Measures the citations of an answer against the evidence of the claims in a <see cref="GroundingContext"/>. Citations are
/// its quotations, and the spans of a <see cref="CitationContext"/> if there is one.
/// </summary>
public sealed class CitationEvaluator : IEvaluator
{
    /// <summary>The name of the metric for the share of the citations that overlap the evidence.</summary>
    public const string PrecisionMetricName = "Citation Precision";

    /// <summary>The name of the metric for the share of the quotes of the evidence that a citation overlaps.</summary>
    public const string RecallMetricName = "Citation Recall";

    private const double Minimum = 0.5;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> EvaluationMetricNames { get; } = [PrecisionMetricName, RecallMetricName];

    /// <inheritdoc/>
    public ValueTask<EvaluationResult> EvaluateAsync(
        IEnumerable<ChatMessage> messages,
        ChatResponse modelResponse,
        ChatConfiguration? chatConfiguration = null,
        IEnumerable<EvaluationContext>? additionalContext = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(modelResponse);
        List<EvaluationContext> contexts = [.. additionalContext ?? []];
        return Scores.WithGrounding(contexts, EvaluationMetricNames, grounding => Measure(modelResponse.Text, grounding, contexts.OfType<CitationContext>()));
    }

    private static NumericMetric[] Measure(string answer, GroundingContext grounding, IEnumerable<CitationContext> cited)
    {
        List<Quote> evidence = [.. grounding.Claims.SelectMany(static claim => claim.Evidence).Distinct()];
        List<SearchedDocument> documents = [.. evidence.Select(static quote => quote.Document).Distinct().Select(static document => new SearchedDocument(document))];

        // For each citation the quotes of the evidence that it overlaps.
        List<List<Quote>> citations =
        [
            .. Quotations.In(answer).Select(quotation => evidence.FindAll(quote => IsIn(quotation, quote, documents))),
            .. cited.SelectMany(static context => context.Citations).Select(citation => evidence.FindAll(citation.Overlaps)),
        ];
        int right = citations.Count(static overlapped => overlapped.Count > 0);
        int found = citations.SelectMany(static overlapped => overlapped).Distinct().Count();
        return
        [
            Scores.Share(PrecisionMetricName, right, citations.Count, "citations overlap the evidence", Minimum),
            Scores.Share(RecallMetricName, found, evidence.Count, "quotes of the evidence are cited", Minimum),
        ];
    }

    private static bool IsIn(Quotation quotation, Quote quote, List<SearchedDocument> documents) =>
        documents.Find(document => document.Document.Equals(quote.Document))!.Find(quotation)
            .Any(span => span.Start < quote.End && quote.Start < span.End);
}
