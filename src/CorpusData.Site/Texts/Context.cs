namespace CorpusData.Site.Texts;

/// <summary>Finds the words around a span of a text.</summary>
internal static class Context
{
    /// <summary>The length of the surroundings that are shown of texts that are not, in UTF-16 code units.</summary>
    public const int SurroundingWidth = 60;

    /// <summary>Returns where the words before a span begin.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The start of the span.</param>
    /// <param name="width">The greatest length of the words, in UTF-16 code units.</param>
    public static int StartOf(string text, int start, int width)
    {
        int first = Math.Max(0, start - width);
        int paragraph = text.LastIndexOf("\n\n", start, start - first, StringComparison.Ordinal);
        if (paragraph >= first)
        {
            return SkipSpace(text, paragraph, start);
        }

        if (first == 0)
        {
            return 0;
        }

        int space = text.IndexOf(' ', first, start - first);
        return space < 0 ? NextSign(text, first, start) : space + 1;
    }

    /// <summary>Returns where the words after a span end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The end of the span.</param>
    /// <param name="width">The greatest length of the words, in UTF-16 code units.</param>
    public static int EndOf(string text, int end, int width)
    {
        int last = Math.Min(text.Length, end + width);
        int paragraph = text.IndexOf("\n\n", end, last - end, StringComparison.Ordinal);
        if (paragraph >= 0)
        {
            return paragraph;
        }

        if (last == text.Length)
        {
            return last;
        }

        int space = last == end ? -1 : text.LastIndexOf(' ', last - 1, last - end);
        return space < 0 ? PreviousSign(text, end, last) : space;
    }

    private static int SkipSpace(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    private static int NextSign(string text, int first, int start) =>
        first < start && char.IsLowSurrogate(text[first]) ? first + 1 : first;

    private static int PreviousSign(string text, int end, int last) =>
        last > end && char.IsHighSurrogate(text[last - 1]) ? last - 1 : last;
}
