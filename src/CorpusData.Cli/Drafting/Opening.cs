using System.Text.RegularExpressions;

namespace CorpusData.Cli.Drafting;

/// <summary>What the first lines of a text say about it.</summary>
/// <param name="Headline">The first line, or the first sentence of a text that begins with a paragraph.</param>
/// <param name="Dateline">The place in capitals at the start of a paragraph, up to the dash: <c>ERBIL (Kurdistan 24)</c>.</param>
/// <param name="Byline">The name after <c>By</c>.</param>
/// <param name="Date">The first date with its year, as yyyy-MM-dd.</param>
internal sealed partial record Opening(string? Headline, TextSpan? Dateline, TextSpan? Byline, string? Date)
{
    private const int Length = 1000;
    private const int MaximumHeadline = 160;

    /// <summary>Reads the beginning of a text.</summary>
    public static Opening Of(string text)
    {
        string beginning = text[..Math.Min(Length, text.Length)];
        Match dateline = DatelinePattern().Match(beginning);
        Match byline = BylinePattern().Match(beginning);
        return new Opening(
            HeadlineOf(beginning, dateline),
            SpanOf(dateline.Groups["words"]),
            SpanOf(byline.Groups["name"]),
            WrittenDate.Find(beginning));
    }

    private static TextSpan? SpanOf(Group group) => group.Success ? new TextSpan(group.Index, group.Index + group.Length) : null;

    // A text without a headline begins with a paragraph, whose first words stand for it. They follow the dateline, if there is one.
    private static string? HeadlineOf(string beginning, Match dateline)
    {
        string[] lines = beginning.Split('\n');
        int start = 0;
        foreach (string line in lines)
        {
            int end = start + line.Length;
            if (!string.IsNullOrWhiteSpace(line))
            {
                string words = dateline.Success && dateline.Index >= start - 1 && dateline.Index < end
                    ? beginning[(dateline.Index + dateline.Length - 1)..end]
                    : line;
                return Shortened(words.Trim());
            }

            start = end + 1;
        }

        return null;
    }

    private static string? Shortened(string line)
    {
        if (line.Length > MaximumHeadline)
        {
            line = line[..Math.Max(0, line.IndexOfAny(['.', '!', '?', '؟', ',', '،']))];
            line += line.Count(static c => c == '“') > line.Count(static c => c == '”') ? "”" : "";
        }

        return line.Length is > 0 and <= MaximumHeadline ? line : null;
    }

    [GeneratedRegex(@"(?:^|\n|- ?)(?<words>\p{Lu}{2}[\p{Lu} .'’-]{0,40}(?:, [^\n–—()]{1,40})?(?: \([^\n()]{1,40}\))?) ?[–—-]{1,2} ?\p{L}")]
    private static partial Regex DatelinePattern();

    [GeneratedRegex(@"(?:^|\n)\s{0,8}(?:By|BY|Von|Par|Por)\s(?<name>\p{Lu}[^\s,|]+(?: [\p{L}.'’-]+){0,3} ?\p{L}*)\s*(?:[,|\n]|$)")]
    private static partial Regex BylinePattern();
}
