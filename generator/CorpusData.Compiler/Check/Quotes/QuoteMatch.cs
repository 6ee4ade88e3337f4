namespace CorpusData.Compiler.Check;

/// <summary>The result of the search for a quote.</summary>
public enum QuoteStatus
{
    /// <summary>Not searched for yet, because the quote's document is not in its own unit.</summary>
    Pending,

    /// <summary>The text contains the quote once.</summary>
    Found,

    /// <summary>The text does not contain the quote.</summary>
    Missing,

    /// <summary>The text contains the quote, but not with its prefix and suffix.</summary>
    OutOfContext,

    /// <summary>The text contains the quote several times.</summary>
    Ambiguous,
}

/// <summary>The result of the search for a quote, with the place.</summary>
/// <param name="Status">The result.</param>
/// <param name="Start">The start of the quote in UTF-16 code units of the text, if it is found.</param>
/// <param name="End">The end of the quote.</param>
/// <param name="CutsWord">Whether the quote begins or ends inside a word.</param>
public readonly record struct QuoteMatch(QuoteStatus Status, int Start, int End, bool CutsWord = false);
