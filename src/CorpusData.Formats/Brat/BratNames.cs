using CorpusData.Compiler.Schema;
using CorpusData.Formats.Exporting;

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

    /// <summary>Returns whether quotes follow one another in the text, so that they can be the pieces of one annotation.</summary>
    public static bool AreAscending(IReadOnlyList<IndexedQuote> quotes) =>
        Enumerable.Range(1, quotes.Count - 1).All(i => quotes[i - 1].End <= quotes[i].Start);
}
