using CorpusData.Compiler.Findings;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Parse;

/// <summary>Creates the fixes of YAML that cannot be read.</summary>
internal static class YamlSyntaxFix
{
    /// <summary>Returns the fix that inserts the space after a colon.</summary>
    public static Fix SpaceAfter(SourceFile file, int colon) =>
        new(FixKind.Writing, isCertain: true, "insert a space after ':'", YamlEdit.Insert(file, colon + 1, " "));

    /// <summary>
    /// Returns the fix that puts a value, from its start to the end of its line, in quotes; null if a comment may end the value,
    /// or if it has escapes, which mean something else in other quotes.
    /// </summary>
    public static Fix? Quotes(YamlLines text, int start)
    {
        string value = text.RestOfLine(start);
        return value.Length == 0 || value.Contains(" #") || value.Contains("\t#") || value.Contains("''") || value.IndexOf('\\') >= 0
            ? null
            : new Fix(
                FixKind.Writing,
                isCertain: true,
                "put the whole value in quotes",
                new TextEdit(text.File.GetFileSpan(start, start + value.Length), YamlScalar.InQuotes(value)));
    }
}
