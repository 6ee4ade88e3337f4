namespace CorpusData.Compiler.Check;

/// <summary>How a quote stands to its text.</summary>
public enum QuoteStatus
{
    /// <summary>Not looked for yet: the quote's document is not in its own unit.</summary>
    Pending,

    /// <summary>Found at one place.</summary>
    Found,

    /// <summary>Found nowhere.</summary>
    Missing,

    /// <summary>Found, but nowhere with the prefix and suffix that it gives.</summary>
    OutOfContext,

    /// <summary>Found at several places.</summary>
    Ambiguous,
}

/// <summary>What looking for a quote gave.</summary>
/// <param name="Status">How it went.</param>
/// <param name="Start">Where the quote begins, in UTF-16 code units of the text, if it is found.</param>
/// <param name="End">Where it ends.</param>
public readonly record struct QuoteMatch(QuoteStatus Status, int Start, int End);
