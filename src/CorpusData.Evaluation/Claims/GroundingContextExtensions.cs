using CorpusData.Runtime;

namespace CorpusData.Evaluation;

/// <summary>Makes evaluation contexts of claims.</summary>
public static class GroundingContextExtensions
{
    /// <summary>Returns the context of one claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="slots">The slots of its class.</param>
    public static GroundingContext ToGroundingContext<TClaim>(this TClaim claim, ClaimSlots<TClaim> slots)
        where TClaim : class, ICorpusRecord
    {
        ArgumentNullException.ThrowIfNull(slots);
        return new GroundingContext([slots.Read(claim)]);
    }

    /// <summary>Returns the context of several claims.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="slots">The slots of their class.</param>
    public static GroundingContext ToGroundingContext<TClaim>(this IEnumerable<TClaim> claims, ClaimSlots<TClaim> slots)
        where TClaim : class, ICorpusRecord
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(slots);
        return new GroundingContext(claims.Select(slots.Read));
    }
}
