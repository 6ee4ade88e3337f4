using System.Globalization;
using System.Text;
using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;
using CorpusData.Formats.Offsets;

namespace CorpusData.Formats.Brat;

/// <summary>Writes names and texts as lines of annotations allow them.</summary>
internal static class BratNames
{
    /// <summary>Returns the type of a class.</summary>
    public static string Class(ClassDefinition definition) => PlainNames.Label(definition.Name);

    /// <summary>Returns the type of the quotes of a slot: the class and the slots to it, with hyphens.</summary>
    public static string Quote(string path) => PlainNames.Label(path.Replace('.', '-'));

    /// <summary>Returns the role or the attribute of a slot: the slots to it, with hyphens.</summary>
    public static string Role(string path) => Quote(path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..]);

    /// <summary>Returns a text in one line: a backslash, a tab and line ends are written as in JSON.</summary>
    public static string Text(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal)
        .Replace("\u000B", "\\u000b", StringComparison.Ordinal)
        .Replace("\u000C", "\\f", StringComparison.Ordinal)
        .Replace("\u0085", "\\u0085", StringComparison.Ordinal)
        .Replace("\u2028", "\\u2028", StringComparison.Ordinal)
        .Replace("\u2029", "\\u2029", StringComparison.Ordinal);

    /// <summary>
    /// Returns whether quotes can be the pieces of one annotation: they follow one another in the text, and no two have only the end
    /// of a line between them, as the pieces of one quote have.
    /// </summary>
    public static bool AreOne(string text, IReadOnlyList<IndexedQuote> quotes) => Enumerable.Range(1, quotes.Count - 1)
        .All(i => quotes[i - 1].End <= quotes[i].Start && !LineEnds.AreBetween(text, quotes[i - 1].End, quotes[i].Start));

    /// <summary>Returns the text of a line of annotations.</summary>
    public static string ReadText(string line)
    {
        var text = new StringBuilder(line.Length);
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] != '\\' || i + 1 == line.Length)
            {
                text.Append(line[i]);
                continue;
            }

            i++;
            bool isCode = line[i] == 'u' && i + 4 < line.Length
                && ushort.TryParse(line.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);
            text.Append(line[i] switch
            {
                't' => '\t',
                'n' => '\n',
                'r' => '\r',
                'f' => '\f',
                'u' when isCode => (char)ushort.Parse(line.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                char other => other,
            });
            i += isCode ? 4 : 0;
        }

        return text.ToString();
    }
}
