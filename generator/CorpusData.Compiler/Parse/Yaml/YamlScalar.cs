using System.Globalization;
using System.Text;

namespace CorpusData.Compiler.Parse;

/// <summary>Writes text as a YAML scalar that means the same in a list, in a mapping and within brackets.</summary>
public static class YamlScalar
{
    private const string Opening = "“‘„«‹";
    private const string Inner = " “”‘’„«»‹›–—…().;!?/$€£+-_";

    // An editor reads these words as another type than text.
    private static readonly HashSet<string> Reserved =
        new(["true", "false", "null", "yes", "no", "on", "off", "y", "n"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns a text without quotation marks if that is safe, otherwise in quotes.</summary>
    public static string Write(string text) =>
        text.Length > 0 && IsLetterOrOpening(text[0]) && IsPlain(text, "") ? text : SingleQuoted(text);

    /// <summary>Returns a text in double quotes, or in single quotes if it contains a double quote or a backslash.</summary>
    public static string InQuotes(string text) =>
        text.IndexOf('"') < 0 && text.IndexOf('\\') < 0 ? DoubleQuoted(text) : SingleQuoted(text);

    /// <summary>Returns a text in single quotes, or in double quotes if it contains a character that needs an escape.</summary>
    internal static string SingleQuoted(string text) =>
        text.Any(NeedsEscape) ? DoubleQuoted(text) : $"'{text.Replace("'", "''")}'";

    /// <summary>Returns a text in double quotes.</summary>
    internal static string DoubleQuoted(string text)
    {
        var builder = new StringBuilder("\"");
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                builder.Append(c).Append(text[++i]);
            }
            else if (NeedsEscape(c))
            {
                builder.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                builder.Append(c is '"' or '\\' ? "\\" : "").Append(c);
            }
        }

        return builder.Append('"').ToString();
    }

    /// <summary>Returns a text in place of a scalar that has no quotation marks: without them, too, if that is safe.</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">The scalar that it replaces, whose characters are safe at its place.</param>
    internal static string WriteLike(string before, string text) =>
        text.Length > 0
        && (IsLetterOrOpening(text[0]) || text.Substring(0, Math.Min(2, text.Length)) == before.Substring(0, Math.Min(2, before.Length))
            || (char.IsDigit(text[0]) && char.IsDigit(before[0])))
        && IsPlain(text, before)
            ? text
            : SingleQuoted(text);

    private static bool IsPlain(string text, string safe) =>
        text[text.Length - 1] is not (' ' or ':')
        && text.All(c => char.IsLetterOrDigit(c) || Inner.IndexOf(c) >= 0 || (safe.IndexOf(c) >= 0 && !NeedsEscape(c)))
        && text.IndexOf(": ", StringComparison.Ordinal) < 0
        && text.IndexOf(" #", StringComparison.Ordinal) < 0
        && !Reserved.Contains(text);

    private static bool IsLetterOrOpening(char c) => char.IsLetter(c) || Opening.IndexOf(c) >= 0;

    private static bool NeedsEscape(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF';
}
