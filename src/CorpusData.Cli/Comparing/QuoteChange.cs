namespace CorpusData.Cli.Comparing;

/// <summary>How a quote differs.</summary>
internal enum QuoteChangeKind
{
    /// <summary>Only the new corpus has it.</summary>
    Added,

    /// <summary>Only the old corpus has it.</summary>
    Removed,

    /// <summary>The same words are at another place.</summary>
    Moved,

    /// <summary>The words are others.</summary>
    Reworded,
}

/// <summary>A quote that differs.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Kind">How it differs.</param>
/// <param name="Old">The quote in the old corpus; null if it is added.</param>
/// <param name="New">The quote in the new corpus; null if it is removed.</param>
internal sealed record QuoteChange(string Slot, QuoteChangeKind Kind, QuotePlace? Old, QuotePlace? New);
