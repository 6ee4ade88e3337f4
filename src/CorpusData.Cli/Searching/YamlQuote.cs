using System.Globalization;
using System.Text;
using CorpusData.Compiler.Check;

namespace CorpusData.Cli.Searching;

/// <summary>Writes a quote as YAML that means the same in a list, in a mapping and within braces.</summary>
internal static class YamlQuote
{
    private const string Opening = "“‘„«‹";
    private const string Inner = " “”‘’„«»‹›–—…().;!?/$€£+-";

    // An editor reads these words as another type than text.
    private static readonly HashSet<string> Reserved =
        new(["true", "false", "null", "yes", "no", "on", "off", "y", "n"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the quote: a scalar, or a mapping if it has a prefix or suffix.</summary>
    public static string Write(ProposedQuote quote)
    {
        if (quote.Prefix is null && quote.Suffix is null)
        {
            return Scalar(quote.Exact);
        }

        string prefix = quote.Prefix is null ? "" : $", prefix: {Scalar(quote.Prefix)}";
        string suffix = quote.Suffix is null ? "" : $", suffix: {Scalar(quote.Suffix)}";
        return $"{{ exact: {Scalar(quote.Exact)}{prefix}{suffix} }}";
    }

    /// <summary>Returns a text as a YAML scalar: without quotation marks if that is safe.</summary>
    public static string Scalar(string text) =>
        IsPlain(text) ? text
        : text.Any(NeedsEscape) ? Escaped(text)
        : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static bool IsPlain(string text) =>
        text.Length > 0
        && (char.IsLetter(text[0]) || Opening.Contains(text[0]))
        && text[^1] != ' '
        && text.All(static c => char.IsLetterOrDigit(c) || Inner.Contains(c))
        && !Reserved.Contains(text);

    private static bool NeedsEscape(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format || c is '\u2028' or '\u2029';

    private static string Escaped(string text)
    {
        var builder = new StringBuilder("\"");
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
            {
                builder.Append('\\').Append((char)rune.Value);
            }
            else if (rune.IsBmp && NeedsEscape((char)rune.Value))
            {
                builder.Append("\\u").Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                builder.Append(rune.ToString());
            }
        }

        return builder.Append('"').ToString();
    }
}
