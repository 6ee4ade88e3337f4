namespace CorpusData.Compiler.Check;

/// <summary>Finds where sentences end.</summary>
internal static class Sentences
{
    /// <summary>Returns whether a character ends a sentence.</summary>
    public static bool IsEnd(char c) => c is '.' or '!' or '?' or '。' or '！' or '？' or '؟';

    /// <summary>Returns the sentences of a text, with the white space around them. A blank line ends a sentence, too.</summary>
    public static IEnumerable<string> Of(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            bool isLast = i + 1 == text.Length;
            bool ends = text[i] is '.' or '!' or '?'
                ? isLast || !char.IsLetterOrDigit(text[i + 1])
                : IsEnd(text[i]) || (text[i] == '\n' && !isLast && text[i + 1] == '\n');
            if (ends || isLast)
            {
                yield return text.Substring(start, i + 1 - start);
                start = i + 1;
            }
        }
    }
}
