using System.Text;
using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Parse;

/// <summary>Replaces scalars in the style that the author chose: with the same quotation marks and the same ends of lines.</summary>
internal static class YamlEdit
{
    private static readonly char[] WhiteSpace = [' ', '\t', '\n'];

    /// <summary>Returns the edit that replaces the value of a scalar; null for a block scalar and for an alias.</summary>
    /// <param name="span">The span of the scalar.</param>
    /// <param name="value">The value that it has.</param>
    /// <param name="replacement">The value that it gets.</param>
    public static TextEdit? Replace(SourceSpan span, string value, string replacement)
    {
        string before = span.Text;
        string? after = before.Length == 0 ? null
            : IsSameText(before, value) ? YamlScalar.WriteLike(before, replacement)
            : IsIn('"', before) ? YamlScalar.DoubleQuoted(replacement)
            : IsIn('\'', before) ? YamlScalar.SingleQuoted(replacement)
            : null;
        return after is null ? null : new TextEdit(span.ToFileSpan(), WithLinesOf(before, after));
    }

    /// <summary>Returns the edit that inserts text.</summary>
    public static TextEdit Insert(SourceFile file, int at, string text) => new(file.GetFileSpan(at, at), text);

    /// <summary>Returns the YAML of a list in place of one scalar; null if the scalar is neither the value of a key nor an item of a list.</summary>
    public static string? ListAt(SourceSpan span, IEnumerable<string> values)
    {
        string text = span.File.Text;
        int before = span.Start - 1;
        while (before >= 0 && text[before] == ' ')
        {
            before--;
        }

        int line = before < 0 ? 0 : text.LastIndexOf('\n', before) + 1;
        return before < 0 ? null
            : text[before] == ':' ? $"[{string.Join(", ", values.Select(YamlScalar.Write))}]"
            : text[before] == '-' && string.IsNullOrWhiteSpace(text.Substring(line, before - line))
                ? string.Join($"\n{text.Substring(line, before - line)}- ", values.Select(YamlScalar.Write))
            : null;
    }

    private static bool IsIn(char mark, string scalar) => scalar.Length > 1 && scalar[0] == mark && scalar[scalar.Length - 1] == mark;

    private static bool IsSameText(string scalar, string value) =>
        scalar == value || Words(scalar).SequenceEqual(Words(value));

    private static string[] Words(string text) => text.Split(WhiteSpace, StringSplitOptions.RemoveEmptyEntries);

    // A scalar of several lines keeps its lines if it keeps the number of its words. A blank line, and a line that ends with a
    // backslash, mean more than a space.
    private static string WithLinesOf(string before, string after)
    {
        string[] words = Words(after);
        if (before.IndexOf('\n') < 0 || before.IndexOf('\\') >= 0 || words.Length != Words(before).Length
            || before.Split('\n').Any(string.IsNullOrWhiteSpace))
        {
            return after;
        }

        var builder = new StringBuilder();
        int place = 0;
        foreach (string word in words)
        {
            int start = place;
            while (WhiteSpace.Contains(before[place]))
            {
                place++;
            }

            builder.Append(before, start, place - start).Append(word);
            while (place < before.Length && !WhiteSpace.Contains(before[place]))
            {
                place++;
            }
        }

        return builder.ToString();
    }
}
