using System.Text;

namespace CorpusData.JsonSchema;

/// <summary>
/// Turns a regular expression of .NET into one of ECMAScript with the flag <c>u</c> that matches the same. One that
/// would match other strings is left out: what an editor underlines must be wrong.
/// </summary>
internal static class EcmaPattern
{
    private const string Word = @"\p{L}\p{Mn}\p{Nd}\p{Pc}";
    private const string Digit = @"\p{Nd}";

    // What means the same in both behind a backslash; other letters differ, or are there in one of them only.
    private const string SameEscapes = @"^$\.*+?()[]{}|/tnrfvsSpP123456789";

    /// <summary>The pattern for an editor, or null where there is none.</summary>
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

            // A class taken from a class, and a bracket in a class, which .NET takes as it is.
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

                // A bracket that is first in its class closes nothing in .NET.
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
        // The flag allows no escape that is not needed.
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
