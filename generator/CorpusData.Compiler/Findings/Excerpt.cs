using System.Globalization;
using System.Text;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Findings;

/// <summary>Prepares texts of a corpus for messages.</summary>
public static class Excerpt
{
    private const int Limit = 120;
    private const int MaximumHidden = 5;

    /// <summary>Returns a text on one line, with control and formatting characters as escape sequences.</summary>
    public static string Printable(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        var builder = new StringBuilder(text.Length + 8);
        foreach (char c in text)
        {
            if (c == '\n')
            {
                builder.Append("\\n");
            }
            else if (IsUnsafe(c))
            {
                builder.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                builder.Append(c);
            }
        }

        return builder.ToString();
    }

    /// <summary>
    /// Returns the codes of the characters of a text that cannot be seen, or be mistaken for a space: <c>U+00A0, U+200B</c>; empty
    /// if it has none.
    /// </summary>
    public static string HiddenCharacters(string text) => string.Join(", ", text
        .Where((c, i) => IsHidden(c) && !IsInEmoji(text, i))
        .Distinct()
        .Take(MaximumHidden)
        .Select(static c => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)));

    /// <summary>Returns a text without its middle if it is longer than a limit.</summary>
    public static string Short(string text, int limit = Limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        int half = limit / 2;
        int head = char.IsHighSurrogate(text[half - 1]) ? half - 1 : half;
        int tail = char.IsLowSurrogate(text[text.Length - half]) ? half - 1 : half;
        return text.Substring(0, head) + " … " + text.Substring(text.Length - tail);
    }

    private static bool IsHidden(char c) =>
        c is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' || InvisibleCharacters.Contains(c);

    // A joiner or variation selector beside an emoji is a part of it.
    private static bool IsInEmoji(string text, int i) => text[i] is >= '\uFE00' and <= '\uFE0F'
        || (text[i] == '\u200D' && i + 1 < text.Length && (char.IsSurrogate(text[i + 1]) || text[i + 1] is >= '\u2600' and <= '\u27BF'));

    private static bool IsUnsafe(char c) =>
        char.IsControl(c)
        || c is '\u2028' or '\u2029' or '\uFEFF'
        || c is >= '\u202A' and <= '\u202E'
        || c is >= '\u2066' and <= '\u2069';
}
