using System.Collections.Immutable;
using CorpusData.Runtime;

namespace CorpusData.Evaluation;

/// <summary>The slots of a class of claims that the evaluators read.</summary>
/// <remarks>Every corpus has a schema of its own. Delegates to its generated properties need no reflection, so they work with ahead-of-time compilation.</remarks>
/// <typeparam name="TClaim">The class of the claims.</typeparam>
public sealed class ClaimSlots<TClaim>
    where TClaim : class, ICorpusRecord
{
    /// <summary>Returns what a claim states, in the annotator's words.</summary>
    public required Func<TClaim, string> Statement { get; init; }

    /// <summary>Returns the words of the texts that contain the claim.</summary>
    public required Func<TClaim, IEnumerable<Quote>> Evidence { get; init; }

    /// <summary>Returns the names of those who make the claim, in each form that an answer may use. By default there are none.</summary>
    public Func<TClaim, IEnumerable<string>> Sources { get; init; } = static _ => [];

    /// <summary>Returns the claims that dispute the claim or that it disputes. By default there are none.</summary>
    public Func<TClaim, IEnumerable<TClaim>> Disputes { get; init; } = static _ => [];

    /// <summary>Reads a claim, with the claims on the other side of its disputes.</summary>
    public GroundedClaim Read(TClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Read(claim, [.. Disputes(claim).Select(other => Read(other, []))]);
    }

    private GroundedClaim Read(TClaim claim, ImmutableArray<GroundedClaim> disputes) =>
        new(claim.Identifier, Statement(claim), [.. Evidence(claim)], [.. Sources(claim)], disputes);
}
