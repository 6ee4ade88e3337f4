namespace CorpusData.Cli.Drafting;

/// <summary>Finds direct quotations: at least four words between a pair of quotation marks, within one paragraph.</summary>
internal static class Quotations
{
    private const int MinimumWords = 4;
    private const int MaximumLength = 2000;

    /// <summary>Returns the quotations with their quotation marks, in the order of the text.</summary>
    public static IEnumerable<TextSpan> Find(string text)
    {
        int i = 0;
        while (i < text.Length)
        {
            if (ClosingMarks(text[i]) is not { } closing)
            {
                i++;
                continue;
            }

            int end = FindEnd(text, i + 1, closing);
            if (end < 0)
            {
                i++;
                continue;
            }

            if (CountWords(text.AsSpan(i + 1, end - i - 2)) >= MinimumWords)
            {
                yield return new TextSpan(i, end);
            }

            i = end;
        }
    }

    // The same mark opens in one language and closes in another.
    private static string? ClosingMarks(char opening) => opening switch
    {
        '“' => "”",
        '„' => "“”",
        '«' => "»",
        '»' => "«",
        '"' => "\"",
        _ => null,
    };

    private static int FindEnd(string text, int start, string closing)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start, Math.Min(MaximumLength, text.Length - start));
        int paragraph = rest.IndexOf("\n\n");
        int end = (paragraph < 0 ? rest : rest[..paragraph]).IndexOfAny(closing);
        return end < 0 ? -1 : start + end + 1;
    }

    private static int CountWords(ReadOnlySpan<char> words)
    {
        int count = 0;
        bool isInWord = false;
        foreach (char c in words)
        {
            bool isLetter = char.IsLetterOrDigit(c);
            count += isLetter && !isInWord ? 1 : 0;
            isInWord = isLetter || (isInWord && !char.IsWhiteSpace(c));
        }

        return count;
    }
}
