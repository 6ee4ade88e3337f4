using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CorpusData.Compiler.Parse;

/// <summary>Classifies the characters of YAML.</summary>
internal static class YamlCharacters
{
    /// <summary>
    /// Returns the first character that is neither a line feed nor ordinary text: a control character, a tab, a line
    /// break of Unicode, a byte order mark or a noncharacter; -1 if there is none.
    /// </summary>
    [MethodImpl(Compiled.AtOnce)]
    public static int FindOdd(string text, int start, int end)
    {
        int i = start;
        while (i < end)
        {
            ReadOnlySpan<ulong> fours = MemoryMarshal.Cast<char, ulong>(text.AsSpan(i, end - i));
            int plain = 0;
            while (plain < fours.Length && ArePrintableAscii(fours[plain]))
            {
                plain++;
            }

            i += plain * 4;
            for (int stop = Math.Min(i + 4, end); i < stop; i++)
            {
                if (IsOdd(text[i]))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>
    /// Returns the first character that YAML does not allow because it is not printable; -1 if there is none. Halves of
    /// surrogate pairs are not checked, because well-formed text contains only whole pairs.
    /// </summary>
    public static int FindControl(string text, int start, int end)
    {
        int odd = FindOdd(text, start, end);
        while (odd >= 0 && text[odd] is '\t' or (>= '\u0080' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF')
        {
            odd = FindOdd(text, odd + 1, end);
        }

        return odd;
    }

    /// <summary>Returns whether a character separates tokens in YAML. Other white space can be in a scalar.</summary>
    public static bool IsWhite(char c) => c is ' ' or '\t' or '\n';

    private static bool IsOdd(char c) =>
        c < ' ' ? c != '\n'
        : c >= '\u007F' && (c <= '\u009F' || c is '\u2028' or '\u2029' or '\uFEFF' or >= '\uFFFE');

    // Checks four characters at once. The subtraction sets the high bit of a character below the space, and the
    // addition makes DEL 0x80. Both are correct only for characters below 0x80; the last line rejects all others.
    private static bool ArePrintableAscii(ulong four) =>
        (((four - 0x0020_0020_0020_0020) & 0x8000_8000_8000_8000)
            | ((four + 0x0001_0001_0001_0001) & 0x0080_0080_0080_0080)
            | (four & 0xFF80_FF80_FF80_FF80)) == 0;
}
