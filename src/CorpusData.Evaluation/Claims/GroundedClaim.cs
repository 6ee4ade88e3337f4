using System.Collections.Immutable;
using CorpusData.Runtime;

namespace CorpusData.Evaluation;

/// <summary>A claim of a corpus, as the evaluators read it.</summary>
public sealed class GroundedClaim
{
    internal GroundedClaim(
        string identifier, string statement, ImmutableArray<Quote> evidence, ImmutableArray<string> sources, ImmutableArray<GroundedClaim> disputes)
    {
        Identifier = identifier;
        Statement = statement;
        Evidence = evidence;
        Sources = sources;
        Disputes = disputes;
    }

    /// <summary>The identifier of the claim.</summary>
    public string Identifier { get; }

    /// <summary>What the claim states, in the annotator's words.</summary>
    public string Statement { get; }

    /// <summary>The words of the texts that contain the claim.</summary>
    public ImmutableArray<Quote> Evidence { get; }

    /// <summary>The names of those who make the claim.</summary>
    public ImmutableArray<string> Sources { get; }

    /// <summary>The claims on the other side of its disputes. Their own disputes are left out.</summary>
    public ImmutableArray<GroundedClaim> Disputes { get; }
}
