using System.Globalization;
using System.Text;

namespace CorpusData.Generator.Tests.Hostile;

/// <summary>Strings that would become something else if they were written into code or documentation as they are.</summary>
internal static class HostileStrings
{
    // In order that a test can be told by the name of its string, which is no such string.
    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["a quote"] = "a\"b",
        ["a quote at the end"] = "a\"",
        ["quotes only"] = "\"\"\"",
        ["a raw string"] = "\"\"\"\na\n\"\"\"",
        ["a verbatim string"] = "@\"a\"\"b\"",
        ["an apostrophe"] = "it's 'a'",
        ["a backslash at the end"] = "a\\",
        ["a backslash and a quote"] = "a\\\"b",
        ["an escape spelled out"] = "\\u0022; evil();",
        ["an escape of a line feed spelled out"] = "a\\nb\\",
        ["braces"] = "{0} {{a}} }{ {evil()}",
        ["an interpolation"] = "$\"{System.Environment.Exit(1)}\"",
        ["the end of a literal and a statement"] = "\"; } } public class Evil { static Evil() { } } //",
        ["the end of a comment"] = "*/ class Evil { } /*",
        ["a comment"] = "// a",
        ["a documentation comment"] = "/// <summary>a</summary>",
        ["the end of a summary"] = "</summary><evil/>",
        ["the end of a paragraph"] = "</para></summary>\n/// <include file='a' path='b'/>",
        ["a reference of documentation"] = "<see cref=\"System.String\"/>",
        ["an entity"] = "&lt;a&gt; &amp;amp; &#x41; &evil;",
        ["the end of a CDATA section"] = "<![CDATA[ a ]]>",
        ["an XML comment"] = "<!-- -- -->",
        ["a line directive"] = "\n#line 1 \"evil.cs\"\n",
        ["an error directive"] = "\n#error evil\n",
        ["a conditional directive"] = "\n#if false\n",
        ["a pragma"] = "\n#pragma warning disable\n",
        ["line feeds"] = "a\n\nb",
        ["a carriage return"] = "a\rb\r\nc",
        ["a next line"] = "a\u0085b",
        ["a line separator"] = "a\u2028class Evil { }\u2028b",
        ["a paragraph separator"] = "a\u2029class Evil { }\u2029b",
        ["a vertical tab and a form feed"] = "a\u000Bb\u000Cc",
        ["a tab"] = "a\tb",
        ["a NUL"] = "a\0b",
        ["control characters"] = "\u0001a\u0008\u001B[31mb\u007F\u0080\u009F",
        ["bidirectional controls"] = "a\u202E\u2066// evil\u2069\u202C\u200Fb",
        ["invisible characters"] = "a\u00AD\u200B\u200D\u2060\uFEFFb",
        ["a byte order mark"] = "\uFEFFa",
        ["a character that is none"] = "a\uFFFEb\uFFFF\uFDD0",
        ["unassigned code points"] = "a\u0378\uFFEF\U000E0FFFb",
        ["private characters"] = "a\uE000\U0010FFFDb",
        ["astral characters"] = "😀a\U0001D49C𠀀",
        ["tags of astral planes"] = "a\U000E0041\U000E007Fb",
        ["combining marks"] = "\u0301a\u0301\u0308e\u20DD",
        ["decomposed letters"] = "Café A\u030A \u1112\u1161\u11AB",
        ["letters whose case changes their number"] = "ßİıſK ŉ ﬁ",
        ["letters of other scripts"] = "قاسم سليماني 伊朗 Ελλάδα हिन्दी",
        ["digits of other scripts"] = "٣४೫ 1a",
        ["a replacement character"] = "a\uFFFDb",
        ["a keyword"] = "class",
        ["a word that is a keyword in places"] = "record",
        ["an escaped keyword"] = "@class",
        ["the namespace of all"] = "global::System",
        ["what every object has"] = "Equals",
        ["row data"] = "@A !B\"0(3 #Hello?",
        ["a format string"] = "{0,-10:X}%s%n$(evil)`evil`",
        ["a path"] = "../../etc/passwd",
        ["a device"] = "CON",
        ["white space around"] = "  a  ",
        ["a dash"] = "-",
        ["a long string"] = new('x', 5_000),
    };

    // Names leave out whatever is not a letter, a digit or a mark, so one of a kind is enough of what they leave out.
    private static readonly string[] OfNames =
    [
        "a quote", "a backslash at the end", "an escape spelled out", "braces", "the end of a literal and a statement", "the end of a comment",
        "the end of a summary", "a line directive", "a next line", "a line separator", "a NUL", "bidirectional controls",
        "invisible characters", "a byte order mark", "a character that is none", "unassigned code points", "astral characters",
        "combining marks", "decomposed letters", "letters whose case changes their number", "letters of other scripts",
        "digits of other scripts", "a keyword", "a word that is a keyword in places", "what every object has", "a path", "a device",
        "a dash", "a long string",
    ];

    /// <summary>The names of the strings.</summary>
    public static IEnumerable<string> Names => Named.Keys;

    /// <summary>The names of those that are unlike one another as names.</summary>
    public static IEnumerable<string> NamesOfNames => OfNames;

    /// <summary>A string by its name.</summary>
    public static string Of(string name) => Named[name];

    /// <summary>The string as YAML has it: in double quotes, with an escape for whatever is not a plain letter.</summary>
    public static string InYaml(string text)
    {
        var yaml = new StringBuilder("\"", text.Length + 2);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value == ' '))
            {
                yaml.Append(rune);
            }
            else
            {
                yaml.Append("\\U").Append(rune.Value.ToString("X8", CultureInfo.InvariantCulture));
            }
        }

        return yaml.Append('"').ToString();
    }
}
