using System.Collections.Immutable;
using CorpusData.Runtime;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.AI.Evaluation;

namespace CorpusData.Evaluation;

/// <summary>The claims that an answer should be based on: the statement, the quotes and the sources of each.</summary>
public sealed class GroundingContext : EvaluationContext
{
    /// <summary>The name of the context in reports.</summary>
    public const string ContextName = "Corpus Grounding";

    /// <summary>Creates a context of claims.</summary>
    public GroundingContext(IEnumerable<GroundedClaim> claims)
        : this([.. claims])
    {
    }

    private GroundingContext(ImmutableArray<GroundedClaim> claims)
        : base(ContextName, claims.Select(static claim => (AIContent)new TextContent(Describe(claim)))) => Claims = claims;

    /// <summary>The claims.</summary>
    public ImmutableArray<GroundedClaim> Claims { get; }

    private static string Describe(GroundedClaim claim)
    {
        IEnumerable<string> lines =
        [
            $"Claim {claim.Identifier}: {claim.Statement}",
            .. claim.Evidence.Select(static quote => $"Evidence ({Describe(quote)}): {quote.Exact}"),
            .. claim.Sources.Select(static source => $"Source: {source}"),
            .. claim.Disputes.Select(static other => $"Disputed: {other.Identifier}: {other.Statement}"),
        ];
        return string.Join('\n', lines);
    }

    private static string Describe(Quote quote) => FormattableString.Invariant($"{quote.Document.Identifier}, line {quote.Line}");
}
