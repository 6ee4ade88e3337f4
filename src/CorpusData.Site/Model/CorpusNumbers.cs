using CorpusData.Compiler.Check;

namespace CorpusData.Site.Model;

/// <summary>The size of a corpus.</summary>
/// <param name="Characters">The length of all texts, in UTF-16 code units.</param>
/// <param name="Quotes">The number of quotes.</param>
/// <param name="Mentions">The number of mentions.</param>
internal sealed record CorpusNumbers(long Characters, long Quotes, long Mentions)
{
    /// <summary>Counts a corpus.</summary>
    public static CorpusNumbers Of(Corpus corpus) => new(
        corpus.Units.Sum(static unit => (long)(unit.Bound.Text?.Length ?? 0)),
        corpus.Units.Sum(static unit => (long)unit.Bound.Quotes.Length),
        corpus.Units.Sum(static unit => (long)unit.Mentions.Length));
}
