using System.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>
/// Makes <c>$</c> in a regular expression match at the very end only. In .NET it also matches before a line break at the
/// end, but in the expressions of JSON Schema, which LinkML's tools use, it does not.
/// </summary>
internal static class PatternEnd
{
    private const string End = @"\z";

    /// <summary>Returns an expression with <c>\z</c> in place of <c>$</c>, except where the option <c>m</c> is on.</summary>
    public static string Anchor(string pattern)
    {
        var builder = new StringBuilder(pattern.Length);
        var outer = new Stack<(bool Multiline, bool Spaced)>();
        (bool Multiline, bool Spaced) options = default;
        for (int i = 0; i < pattern.Length;)
        {
            int next = i + 1;
            switch (pattern[i])
            {
                case '\\':
                    next = Math.Min(i + 2, pattern.Length);
                    break;
                case '[':
                    next = ClassEnd(pattern, i);
                    break;
                case '#' when options.Spaced:
                    next = After(pattern, '\n', i);
                    break;
                case '(' when IsAt(pattern, i, "(?#"):
                    next = After(pattern, ')', i);
                    break;
                case '(':
                    outer.Push(options);
                    next = ReadOptions(pattern, i, outer, ref options);
                    break;
                case ')' when outer.Count > 0:
                    options = outer.Pop();
                    break;
            }

            _ = pattern[i] == '$' && !options.Multiline ? builder.Append(End) : builder.Append(pattern, i, next - i);
            i = next;
        }

        return builder.ToString();
    }

    // Options apply to the group that they begin, '(?m:…)', or to the rest of the group that they are in, '(?m)'.
    private static int ReadOptions(
        string pattern, int open, Stack<(bool Multiline, bool Spaced)> outer, ref (bool Multiline, bool Spaced) options)
    {
        if (!IsAt(pattern, open, "(?"))
        {
            return open + 1;
        }

        (bool Multiline, bool Spaced) read = options;
        bool isOn = true;
        for (int i = open + 2; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '-':
                    isOn = false;
                    break;
                case '+':
                    isOn = true;
                    break;
                case 'm' or 'M':
                    read.Multiline = isOn;
                    break;
                case 'x' or 'X':
                    read.Spaced = isOn;
                    break;
                case 'i' or 'I' or 'n' or 'N' or 's' or 'S':
                    break;
                case ':':
                    options = read;
                    return i + 1;
                case ')':
                    outer.Pop();
                    options = read;
                    return i + 1;
                default:
                    return open + 1;
            }
        }

        return open + 1;
    }

    // A class ends at its first ']' that does not begin it, and may contain another one that it subtracts: '[a-z-[aeiou]]'.
    private static int ClassEnd(string pattern, int open)
    {
        int first = open + (IsAt(pattern, open, "[^") ? 2 : 1);
        for (int i = first; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
            {
                i++;
            }
            else if (pattern[i] == ']' && i > first)
            {
                return i + 1;
            }
            else if (pattern[i] == '[' && pattern[i - 1] == '-' && i - 1 > first)
            {
                i = ClassEnd(pattern, i) - 1;
            }
        }

        return pattern.Length;
    }

    private static int After(string pattern, char end, int start) =>
        pattern.IndexOf(end, start) is >= 0 and int index ? index + 1 : pattern.Length;

    private static bool IsAt(string pattern, int index, string text) =>
        string.CompareOrdinal(pattern, index, text, 0, text.Length) == 0;
}
