using System.Text;

namespace CorpusData.JsonSchema;

/// <summary>
/// Converts a .NET regular expression into an ECMAScript one, with the flag <c>u</c>, that matches the same strings.
/// </summary>
/// <remarks>
/// A pattern that would match other strings is left out, because an editor must underline nothing that is correct.
/// </remarks>
internal static class EcmaPattern
{
    private const string Word = @"\p{L}\p{Mn}\p{Nd}\p{Pc}";
    private const string Digit = @"\p{Nd}";

    // The letters that mean the same in both after a backslash. Others differ, or exist in one language only.
    private const string SameEscapes = @"^$\.*+?()[]{}|/tnrfvsSpP123456789";

    /// <summary>Returns the pattern for an editor, or null if there is none that matches the same strings.</summary>
    public static string? From(string pattern)
    {
        var result = new StringBuilder();
        bool inClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            if (c == '\\')
            {
                if (++i == pattern.Length || Escape(pattern[i], pattern, i, inClass) is not { } escape)
                {
                    return null;
                }

                result.Append(escape);
                continue;
            }

            if (!inClass && c == '(' && !IsSameGroup(pattern, i))
            {
                return null;
            }

            // In .NET, '-[' subtracts a class from this one, and any other '[' in a class is a literal.
            if (inClass && c == '[')
            {
                if (pattern[i - 1] == '-')
                {
                    return null;
                }

                result.Append('\\');
            }

            result.Append(c);
            if (!inClass && c == '[')
            {
                inClass = true;
                if (i + 1 < pattern.Length && pattern[i + 1] == '^')
                {
                    result.Append(pattern[++i]);
                }

                // In .NET, a ']' at the start of a class is a literal.
                if (i + 1 < pattern.Length && pattern[i + 1] == ']')
                {
                    return null;
                }
            }
            else if (inClass && c == ']')
            {
                inClass = false;
            }
        }

        return result.ToString();
    }

    private static string? Escape(char c, string pattern, int at, bool inClass) => c switch
    {
        'w' => inClass ? Word : $"[{Word}]",
        'W' when !inClass => $"[^{Word}]",
        'd' => Digit,
        'D' when !inClass => @"\P{Nd}",
        'p' or 'P' when IsBlock(pattern, at) => null,
        '-' when inClass => @"\-",
        _ when SameEscapes.Contains(c) => $"\\{c}",
        // The flag 'u' allows only escapes that are necessary.
        _ when char.IsLetterOrDigit(c) => null,
        _ => c.ToString(),
    };

    private static bool IsBlock(string pattern, int at) =>
        pattern.AsSpan(at + 1).StartsWith("{Is", StringComparison.Ordinal);

    private static bool IsSameGroup(string pattern, int at)
    {
        ReadOnlySpan<char> rest = pattern.AsSpan(at + 1);
        return rest is not ['?', ..] || rest is ['?', ':' or '=' or '!', ..] or ['?', '<', '=' or '!', ..];
    }
}
