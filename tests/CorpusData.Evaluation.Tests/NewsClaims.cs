namespace CorpusData.Evaluation.Tests;

/// <summary>What a project writes once for the claims of its corpus.</summary>
internal static class NewsClaims
{
    public static ClaimSlots<Claim> Slots { get; } = new()
    {
        Statement = static claim => claim.Statement,
        Evidence = static claim => claim.Evidence,
        Sources = static claim => claim.Source.SelectMany(static source => source.Aliases.Prepend(source.Name)),
        Disputes = static claim => claim.Disputes.Concat(claim.DisputedBy),
    };

    public static GroundingContext ToGroundingContext(this Claim claim) => claim.ToGroundingContext(Slots);
}
