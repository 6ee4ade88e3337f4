using System.Text.RegularExpressions;

namespace CorpusData.Evaluation.Texts;

/// <summary>Finds the words that an answer has in quotation marks.</summary>
internal static partial class Quotations
{
    /// <summary>Returns the words of each pair of quotation marks, in the order of the answer.</summary>
    public static IEnumerable<Quotation> In(string answer) =>
        from Match match in Pair().Matches(answer)
        let words = match.Groups["words"].Value.Trim()
        where words.Any(char.IsLetterOrDigit)
        select new Quotation(words, [.. Ellipsis().Split(words).Select(FoldedText.Fold).Where(static piece => piece.Any(char.IsLetterOrDigit))]);

    [GeneratedRegex("“(?<words>[^“”]+)”|„(?<words>[^„“”]+)[“”]|«(?<words>[^«»]+)»|»(?<words>[^«»]+)«|\"(?<words>[^\"\\n]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();

    [GeneratedRegex(@"\[?(?:…|\.\.\.)\]?", RegexOptions.CultureInvariant)]
    private static partial Regex Ellipsis();
}

/// <summary>Words that an answer has in quotation marks.</summary>
/// <param name="Words">The words, as the answer has them.</param>
/// <param name="Pieces">The folded words between ellipses.</param>
internal sealed record Quotation(string Words, IReadOnlyList<string> Pieces);
