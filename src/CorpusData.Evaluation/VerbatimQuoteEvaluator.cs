using System.Globalization;
using CorpusData.Evaluation.Texts;
using CorpusData.Runtime;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.AI.Evaluation;

namespace CorpusData.Evaluation;

/// <summary>Measures the share of the quotations in an answer whose words are verbatim in the texts of a corpus.</summary>
public sealed class VerbatimQuoteEvaluator : IEvaluator
{
    /// <summary>The name of the metric.</summary>
    public const string MetricName = "Verbatim Quotes";

    private readonly Lazy<SearchedDocument[]> _documents;

    /// <summary>Creates an evaluator for some documents.</summary>
    /// <param name="documents">The documents, for example <c>Corpus.Articles</c>.</param>
    public VerbatimQuoteEvaluator(IEnumerable<ICorpusDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        _documents = new(() => [.. documents.Select(static document => new SearchedDocument(document))]);
    }

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
        List<Quotation> quotations = [.. Quotations.In(modelResponse.Text)];
        List<Quotation> invented = quotations.FindAll(quotation => !Array.Exists(_documents.Value, document => document.Find(quotation).Count > 0));
        NumericMetric metric = Scores.Share(MetricName, quotations.Count - invented.Count, quotations.Count, "quotations are verbatim in the corpus", minimum: 1);
        foreach (Quotation quotation in invented)
        {
            metric.AddDiagnostics(EvaluationDiagnostic.Error(Describe(quotation, cancellationToken)));
        }

        return new(new EvaluationResult(metric));
    }

    private string Describe(Quotation quotation, CancellationToken cancellation)
    {
        ClosestPassage? closest = ClosestPassage.Find(quotation.Words, _documents.Value.Select(static document => document.Document), cancellation);
        return closest is null
            ? $"no text contains '{quotation.Words}'"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"no text contains '{quotation.Words}'; the closest passage is in '{closest.Document.Identifier}' ({100 * closest.Similarity:F0} % of the words): '{closest.Words}'");
    }
}
