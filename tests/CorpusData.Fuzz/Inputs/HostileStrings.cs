namespace CorpusData.Fuzz.Inputs;

/// <summary>Words and characters that mean something to YAML, to C#, to XML or to who reads a log.</summary>
internal static class HostileStrings
{
    public static IReadOnlyList<string> Characters { get; } =
    [
        "\n", "\r", "\r\n", "\t", " ", "\0", "\u0001", "\u001B", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u0301", "\u200B", "\u200E", "\u202E",
        "\u2028", "\u2029", "\u2066", "\u3000", "\uD800", "\uDC00", "\uE000", "\uFDD0", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF", "\u0378",
        "\U0001F600", "\U000E0001", "é", "ß", "İ", "ı", "ẞ", "ϴ", "قاسم", "伊朗",
        ":", "-", "?", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", "\\", "/", "=", "~", ".", "_", "<", "^", "$", "(", ")", "+", "0", "9",
    ];

    public static IReadOnlyList<string> All { get; } =
    [
        .. Characters,
        "", "null", "true", "NO", "-1", "0x10", "9223372036854775807", "9223372036854775808", "1e400", "NaN", ".inf", "2020-02-30", "24:00", "0001-01-01T00:00:00+14:00",
        "class", "record", "@class", "Corpus", "CorpusRows", "Rows", "Info", "Store", "Shard", "Text", "Identifiers", "Equals", "id", "global", "System", "this",
        "*/", "//", "/*", "\"\"\"", "#line 1 \"a\"", "#error", "#nullable disable", "</summary>", "<para>", "]]>", "<![CDATA[", "&amp;", "&lt;", "{0}", "{{", "\\u0022", "\\\"", "$\"{1}\"", "; } class X {",
        "CON", "nul.txt", "..", "../../etc/passwd", "/etc/passwd", "C:\\x", "a/b", "seeds/Ferry.txt", "seeds/ferry.yaml", "%%% seeds/a.txt\n", "%%% schema/b.yaml\n",
        "---", "...", "%YAML 1.2", "!!str", "!<x>", "<<", "&a", "*a", "? ", "- ", ": ", " #", "|2-", ">+",
        "(a+)+$", "^(([a-z])+.)+[A-Z]([a-z])+$", "(?:", "[", "\\p{", "a{1,2147483647}", "(?<x>", "\\1", "{year}",
        "tree_root: true", "identifier: true", "multivalued: true", "inlined: true", "range: Article", "range: text", "range: Quote", "range: Mention", "range: surface_form", "required: true",
        "is_a: Entity", "mixins: [Entity]", "abstract: true", "inverse: claims", "string_serialization: \"{a} {b}\"", "pattern: \"^(a+)+$\"", "ifabsent: string(x)", "designates_type: true", "key: true",
        new('a', 3000), new('[', 300), new('{', 300), new('(', 300), string.Concat(Enumerable.Repeat("- ", 300)), new(' ', 3000), string.Concat(Enumerable.Repeat("a: ", 200)),
    ];
}
