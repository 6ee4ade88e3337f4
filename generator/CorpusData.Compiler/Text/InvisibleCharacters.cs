namespace CorpusData.Compiler.Text;

/// <summary>The characters that have no width, so that two texts can look the same and differ.</summary>
internal static class InvisibleCharacters
{
    /// <summary>Returns whether a character has no width.</summary>
    public static bool Contains(char c) =>
        c >= '\u00AD'
        && c is '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\uFEFF'
                or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u2069') or (>= '\uFE00' and <= '\uFE0F');
}
