using System.Text;
using System.Text.RegularExpressions;

namespace CorpusData.Compiler.Parse;

/// <summary>
/// Writes YAML that YamlDotNet rejects although it is valid in another way that it reads: lines of white space with a tab,
/// block scalars of spaces only, and a ':' on the line after its key in braces. No character changes its offset.
/// </summary>
/// <remarks>Used only when YamlDotNet has failed, because the lines are read here without the rest of YAML.</remarks>
internal static class YamlRewriter
{
    /// <summary>The character for a ':' that is an entry without key and value.</summary>
    public const char EmptyEntry = '\uF8FF';

    // A literal or folded scalar begins at the end of a line: as an item of a list, or after a key.
    private static readonly Regex BlockScalar = new(
        @"^(?<indent> *)(?<items>(?:- +)*)(?<key>(?:[^\s#'""\[\]{}][^#\n]*?|""[^""\n]*""|'[^'\n]*') *: +)?(?:[&!]\S* +)*[|>](?<indicator>[-+1-9]*)(?<comment>[ \t]+#[^\n]*)?[ \t]*$",
        RegexOptions.CultureInvariant);

    private static readonly Regex LoneColon = new(@"^(?<items> *(?:- +)+):(?=[ \t]*(?: #.*)?$)", RegexOptions.CultureInvariant);

    /// <summary>Returns the text without these constructs.</summary>
    public static string Rewrite(string text)
    {
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (BlockScalar.Match(lines[i]) is { Success: true } header)
            {
                int end = EndOfScalar(lines, i, Column(header));
                if (header.Groups["indicator"].Value.Trim('-', '+').Length == 0)
                {
                    EmptyBlankScalar(lines, i, end, header.Groups["comment"].Success);
                }

                i = end - 1;
            }
            else if (lines[i].IndexOf('\t') >= 0 && string.IsNullOrWhiteSpace(lines[i]))
            {
                lines[i] = new string(' ', lines[i].Length);
            }
            else
            {
                lines[i] = LoneColon.Replace(lines[i], "${items}" + EmptyEntry);
            }
        }

        return JoinColons(string.Join("\n", lines));
    }

    // Returns the column of the key or the last '-' before the scalar, which its lines must exceed.
    private static int Column(Match header)
    {
        int indent = header.Groups["indent"].Length;
        Group items = header.Groups["items"];
        return header.Groups["key"].Success ? indent + items.Length
            : items.Length > 0 ? indent + items.Value.LastIndexOf('-')
            : indent - 1;
    }

    // Returns the index of the line after the scalar.
    private static int EndOfScalar(string[] lines, int header, int column)
    {
        int end = header + 1;
        while (end < lines.Length && (lines[end].Trim(' ').Length == 0 || IndentOf(lines[end]) > column))
        {
            end++;
        }

        return end;
    }

    // Takes the spaces of a scalar without text out of its lines. A comment after its indicator is as long.
    private static void EmptyBlankScalar(string[] lines, int header, int end, bool hasComment)
    {
        int spaces = 0;
        for (int i = header + 1; i < end; i++)
        {
            if (lines[i].Trim(' ').Length > 0)
            {
                return;
            }

            spaces += lines[i].Length;
        }

        var line = new StringBuilder(lines[header]);
        if (!hasComment && spaces > 0)
        {
            line.Append(spaces == 1 ? " " : " #");
            spaces -= Math.Min(spaces, 2);
        }

        lines[header] = line.Append('x', spaces).ToString();
        for (int i = header + 1; i < end; i++)
        {
            lines[i] = "";
        }
    }

    // In braces, the ':' may be on a line after its key.
    private static string JoinColons(string text)
    {
        var joined = new StringBuilder(text);
        for (int at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            int colon = at;
            while (colon < text.Length && char.IsWhiteSpace(text[colon]))
            {
                colon++;
            }

            if (colon + 1 < text.Length && text[colon] == ':' && char.IsWhiteSpace(text[colon + 1]) && IsInBraces(text, at))
            {
                for (int i = at; i < colon; i++)
                {
                    joined[i] = ' ';
                }
            }
        }

        return joined.ToString();
    }

    private static bool IsInBraces(string text, int at)
    {
        int closed = 0;
        for (int i = at - 1; i >= 0; i--)
        {
            closed += text[i] is '}' or ']' ? 1 : 0;
            if (text[i] is '{' or '[' && --closed < 0)
            {
                return text[i] == '{';
            }
        }

        return false;
    }

    private static int IndentOf(string line) => line.Length - line.TrimStart(' ').Length;
}
