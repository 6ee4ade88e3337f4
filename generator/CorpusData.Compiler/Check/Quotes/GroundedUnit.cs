using System.Collections.Immutable;
using CorpusData.Compiler.Bind;

namespace CorpusData.Compiler.Check;

/// <summary>A bound unit whose quotes have been looked for in its own text.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Quotes">What looking for each quote gave, by the quotes' ordinals.</param>
public sealed record GroundedUnit(BoundUnit Unit, ImmutableArray<QuoteMatch> Quotes)
{
    /// <summary>What its records are called.</summary>
    public UnitNames Names { get; } = UnitNames.Of(Unit);

    /// <summary>The quotes that are not in a document, and so in another unit's, if anywhere.</summary>
    public IEnumerable<QuoteValue> Pending =>
        Unit.Text is null ? Unit.Quotes : ImmutableArray<QuoteValue>.Empty;
}
