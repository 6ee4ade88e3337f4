using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CorpusData.Compiler.Parse;

/// <summary>Which characters of YAML are more than text.</summary>
internal static class YamlCharacters
{
    /// <summary>
    /// The first character that is neither a line feed nor text that YAML takes as it is: a control character, a tab,
    /// a line break of Unicode, a byte order mark, no character at all. -1 where there is none.
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
    /// The first character that YAML calls not printable; -1 where there is none. Halves of surrogate pairs are
    /// left out: well-formed text has none alone.
    /// </summary>
    public static int FindControl(string text, int start, int end)
    {
        int odd = FindOdd(text, start, end);
        while (odd >= 0 && text[odd] is '\t' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF')
        {
            odd = FindOdd(text, odd + 1, end);
        }

        return odd;
    }

    /// <summary>Whether a character is what YAML has between tokens: of other white space a scalar may be made.</summary>
    public static bool IsWhite(char c) => c is ' ' or '\t' || IsBreak(c);

    /// <summary>Whether YamlDotNet ends a line with a character.</summary>
    public static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsOdd(char c) =>
        c < ' ' ? c != '\n'
        : c >= '\u007F' && (c <= '\u009F' || c is '\u2028' or '\u2029' or '\uFEFF' or >= '\uFFFE');

    // Four characters at once. The first sum borrows into the high bit of a character below the space, the second
    // carries DEL to 0x80; both hold for what is below 0x80, and nothing else passes the last.
    private static bool ArePrintableAscii(ulong four) =>
        (((four - 0x0020_0020_0020_0020) & 0x8000_8000_8000_8000)
            | ((four + 0x0001_0001_0001_0001) & 0x0080_0080_0080_0080)
            | (four & 0xFF80_FF80_FF80_FF80)) == 0;
}
