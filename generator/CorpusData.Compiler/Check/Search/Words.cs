using System.Globalization;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Check;

/// <summary>Finds where words begin and end, in any script.</summary>
internal static class Words
{
    // A longer run of characters without width, or of underscores, is no part of a word.
    private const int MaximumRun = 16;

    /// <summary>
    /// Returns whether a word may begin or end at an offset. A word consists of letters, digits and marks, of characters
    /// without width between them, and of underscores between them: those at its ends are emphasis in Markdown. In a script that
    /// is written without spaces, every character is a word.
    /// </summary>
    public static bool IsBoundary(string text, int i)
    {
        if (i <= 0 || i >= text.Length)
        {
            return true;
        }

        // Nearly all offsets of a text in English.
        if (text[i] < '\u0080' && text[i - 1] < '\u0080' && text[i] != '_' && text[i - 1] != '_')
        {
            return !char.IsLetterOrDigit(text[i]) || !char.IsLetterOrDigit(text[i - 1]);
        }

        if ((char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1])) || IsMark(text, i))
        {
            return false;
        }

        int before = Before(text, i);
        int after = After(text, i);
        return !IsPart(text, before) || !IsPart(text, after) || IsUnspaced(text[before]) || IsUnspaced(text[after]);
    }

    /// <summary>Returns whether an offset is inside a word. Scripts that have no spaces between words have no such offset.</summary>
    public static bool IsInside(string text, int i)
    {
        if (IsBoundary(text, i))
        {
            return false;
        }

        int before = Before(text, i);
        int after = After(text, i);
        return IsPart(text, before) && IsPart(text, after) && !HasNoSpaces(text[before]) && !HasNoSpaces(text[after]);
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

    /// <summary>Returns whether the character at an offset is a combining mark.</summary>
    public static bool IsMark(string text, int i) => CharUnicodeInfo.GetUnicodeCategory(text, i)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Returns the start of the character before an offset.</summary>
    public static int StartOfLast(string text, int i) => i > 1 && char.IsLowSurrogate(text[i - 1]) ? i - 2 : i - 1;

    /// <summary>Returns the end of the character at an offset.</summary>
    public static int EndOfCharacter(string text, int i) =>
        i + (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1);

    // The character before an offset that has a width.
    private static int Before(string text, int i)
    {
        int before = StartOfLast(text, i);
        for (int n = 0; n < MaximumRun && before > 0 && InvisibleCharacters.Contains(text[before]); n++)
        {
            before = StartOfLast(text, before);
        }

        return before;
    }

    // The character at or after an offset that has a width.
    private static int After(string text, int i)
    {
        int after = i;
        for (int n = 0; n < MaximumRun && after + 1 < text.Length && InvisibleCharacters.Contains(text[after]); n++)
        {
            after++;
        }

        return after;
    }

    private static bool IsPart(string text, int i) =>
        IsLetter(text, i) || (IsConnector(text, i) && IsLetter(text, BeforeConnectors(text, i)) && IsLetter(text, AfterConnectors(text, i)));

    // Modifier letters that are written for an apostrophe are not part of a word, as an apostrophe is not.
    private static bool IsLetter(string text, int i) => CharUnicodeInfo.GetUnicodeCategory(text, i)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.EnclosingMark
        && NameFolding.Unify(text[i]) != '\'';

    private static bool IsConnector(string text, int i) =>
        CharUnicodeInfo.GetUnicodeCategory(text, i) == UnicodeCategory.ConnectorPunctuation;

    private static int BeforeConnectors(string text, int i)
    {
        for (int n = 0; n < MaximumRun && i > 0 && IsConnector(text, i); n++)
        {
            i = StartOfLast(text, i);
        }

        return i;
    }

    private static int AfterConnectors(string text, int i)
    {
        for (int n = 0; n < MaximumRun && i + 1 < text.Length && IsConnector(text, i); n++)
        {
            i++;
        }

        return i;
    }

    // The scripts of IsUnspaced, and those that have no spaces either, but in which a name is not any run of characters:
    // Katakana, Tibetan, Tai, Balinese, Javanese and more Myanmar.
    private static bool HasNoSpaces(char c) => IsUnspaced(c)
        || c is (>= '\u0F00' and <= '\u0FFF') or (>= '\u1950' and <= '\u19DF') or (>= '\u1A20' and <= '\u1AAF')
            or (>= '\u1B00' and <= '\u1B7F') or (>= '\u30A0' and <= '\u30FF') or (>= '\u31F0' and <= '\u31FF')
            or (>= '\uA980' and <= '\uA9FF') or (>= '\uAA60' and <= '\uAADF') or (>= '\uFF66' and <= '\uFF9F');
}
