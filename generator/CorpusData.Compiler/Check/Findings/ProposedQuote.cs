using CorpusData.Compiler.Bind;
using CorpusData.Compiler.Parse;

namespace CorpusData.Compiler.Check;

/// <summary>A quote for words of a document, which appears in the text once.</summary>
/// <param name="Start">The start of the words, in UTF-16 code units of the text.</param>
/// <param name="End">The end.</param>
/// <param name="Exact">The words, with one space for each run of white space.</param>
/// <param name="Prefix">The words before them, if they distinguish this place from others.</param>
/// <param name="Suffix">The words after them, if they distinguish this place from others.</param>
public sealed record ProposedQuote(int Start, int End, string Exact, string? Prefix, string? Suffix)
{
    /// <summary>
    /// Returns a quote for each place of words in a text. If the text does not contain the words verbatim, it looks for the same
    /// words with other quotation marks, dashes, capitalization and the like.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public static IReadOnlyList<ProposedQuote> Find(DocumentText text, string words, CancellationToken cancellation = default)
    {
        var index = new TextIndex(text.Value);
        string exact = TextIndex.Normalize(words);
        if (exact.Length == 0)
        {
            return [];
        }

        IReadOnlyList<ProposedQuote> verbatim = Find(text, index, exact, cancellation);
        return verbatim.Count == 0 && QuoteDifference.Find(new FoldedText(index.Normalized, Folding.All), exact) is { } difference
            ? Find(text, index, difference.Words, cancellation)
            : verbatim;
    }

    /// <summary>Returns the YAML of the quote: a scalar, or a mapping if it has a prefix or suffix.</summary>
    public string ToYaml()
    {
        if (Prefix is null && Suffix is null)
        {
            return YamlScalar.Write(Exact);
        }

        string prefix = Prefix is null ? "" : $", prefix: {YamlScalar.Write(Prefix)}";
        string suffix = Suffix is null ? "" : $", suffix: {YamlScalar.Write(Suffix)}";
        return $"{{ exact: {YamlScalar.Write(Exact)}{prefix}{suffix} }}";
    }

    private static IReadOnlyList<ProposedQuote> Find(
        DocumentText text, TextIndex index, string exact, CancellationToken cancellation) =>
        new QuotePlaces(text, index, new SoughtQuote(exact, prefix: null, suffix: null), cancellation).Propose();
}
