namespace CorpusData.Cli.Drafting;

/// <summary>A half-open range of a text, in UTF-16 code units.</summary>
/// <param name="Start">The start.</param>
/// <param name="End">The end.</param>
internal readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Returns whether two ranges have a character in common.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
