using System.Globalization;

namespace CorpusData.Compiler.Check;

/// <summary>Finds where words begin and end, in any script.</summary>
internal static class Words
{
    /// <summary>
    /// Returns whether a word may begin or end at an offset. A word consists of letters, digits and marks. In a script
    /// that is written without spaces, every character is a word.
    /// </summary>
    public static bool IsBoundary(string text, int i)
    {
        if (i <= 0 || i >= text.Length)
        {
            return true;
        }

        if ((char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1])) || IsMark(text, i))
        {
            return false;
        }

        int before = StartOfLast(text, i);
        return !IsPart(text, before) || !IsPart(text, i) || IsUnspaced(text[before]) || IsUnspaced(text[i]);
    }

    /// <summary>Returns whether a word begins at an offset.</summary>
    public static bool BeginsAt(string text, int i) => i < text.Length && IsPart(text, i) && IsBoundary(text, i);

    /// <summary>Returns whether a word ends at an offset.</summary>
    public static bool EndsAt(string text, int i) => i > 0 && IsPart(text, StartOfLast(text, i)) && IsBoundary(text, i);

    /// <summary>Returns the end of a character, with the combining marks that follow it.</summary>
    public static int EndOfSign(string text, int start)
    {
        int end = EndOfCharacter(text, start);
        while (end < text.Length && IsMark(text, end))
        {
            end = EndOfCharacter(text, end);
        }

        return end;
    }

    /// <summary>Returns the words of a text, without white space and punctuation.</summary>
    public static IEnumerable<string> Of(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = start + 1;
            while (!IsBoundary(text, end))
            {
                end++;
            }

            if (IsPart(text, start))
            {
                yield return text.Substring(start, end - start);
            }

            start = end;
        }
    }

    /// <summary>Returns whether a character is of a script that has no spaces between words.</summary>
    /// <remarks>Hiragana, Han (with its extensions, which need surrogates), Thai, Lao, Khmer, Myanmar.</remarks>
    public static bool IsUnspaced(char c) =>
        c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
            or (>= '\u3040' and <= '\u309F') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uD840' and <= '\uD888');

    // The start of the character before an offset.
    private static int StartOfLast(string text, int i) => i > 1 && char.IsLowSurrogate(text[i - 1]) ? i - 2 : i - 1;

    private static int EndOfCharacter(string text, int i) =>
        i + (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1);

    private static bool IsMark(string text, int i) => CharUnicodeInfo.GetUnicodeCategory(text, i)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsPart(string text, int i) => CharUnicodeInfo.GetUnicodeCategory(text, i)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
        || IsMark(text, i);
}
