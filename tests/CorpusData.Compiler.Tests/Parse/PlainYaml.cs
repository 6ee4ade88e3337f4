using CsCheck;

namespace CorpusData.Compiler.Tests.Parse;

/// <summary>Makes YAML of the sort that seeds are written in, and what an author's slip makes of it.</summary>
internal static class PlainYaml
{
    private static readonly Gen<string> Word = Gen.OneOf(
        "a", "b", "it's", "c:d", "e#f", "“q”", "é", "😀", "\u00A0x", "-5", "~", "x-y", "https://x.y/?a=b#c", "قاسم", "伊朗");

    // Words that need quotes in one place or another.
    private static readonly Gen<string> OddWord = Gen.OneOf(
        "*a", "a[b]", "{c", "d,", "\"h", "-", "?", "|", ">", "!b", "&c", "%", "@d", "'", ":", "#", "---", "e:", "\u0085", "\uFEFF");

    private static readonly Gen<string> Words = Gen.Select(
        Gen.Frequency((60, Word), (1, OddWord)).Array[1, 4],
        Gen.Frequency((8, Gen.Const(" ")), (1, Gen.Const("  "))),
        static (words, space) => string.Join(space, words));

    private static readonly Gen<string> Escape = Gen.OneOf("", "", "\\\"", "\\\\", "\\n", "\\t", "\\/", "\\u00e9", "\\q", " ");

    private static readonly Gen<string> Scalar = Gen.Frequency(
        (6, Words),
        (1, Words.Select(static words => $"'{words.Replace("'", "''")}'")),
        (1, Gen.Select(Words, Escape, static (words, escape) => $"\"{words.Replace("\"", "\\\"")}{escape}\"")),
        (1, Gen.OneOf("''", "\"\"", "' '")));

    private static readonly Gen<string> Space = Gen.Frequency((16, Gen.Const(" ")), (1, Gen.Const("  ")), (1, Gen.Const("")));

    private static readonly Gen<string> Flow = Gen.Recursive<string>(static (depth, flow) => depth > 3
        ? Scalar
        : Gen.Frequency(
            (3, Scalar),
            (1, Gen.Select(flow.Array[0, 3], Space, static (items, space) => $"[{space}{string.Join("," + space, items)}]")),
            (1, Gen.Select(
                Gen.Select(Key!, Space, flow).Array[0, 3],
                static entries => $"{{ {string.Join(", ", entries.Select(static e => $"{e.Item1}:{e.Item2}{e.Item3}"))} }}"))));

    private static readonly Gen<string> Tail = Gen.Frequency(
        (40, Gen.Const("")), (4, Gen.Const(" ")), (4, Gen.Const("  # c: d")), (4, Gen.Const(" #")), (1, Gen.Const("#x")));

    // Keys differ for the most part.
    private static Gen<string> Key => Gen.Frequency(
        (30, Gen.Int[0, 99].Select(static number => $"k{number}")), (2, Scalar), (1, Gen.Const("k ")));

    // What stands behind a key or a '-': on its line, or on lines of its own.
    private static readonly Gen<string[]> Text = Gen.Frequency(
        (5, Gen.Select(Scalar, Tail, static (scalar, tail) => new[] { scalar + tail })),
        (2, Gen.Select(Flow, Tail, static (flow, tail) => new[] { flow + tail })),
        (1, Gen.Select(Words, Gap(), Words, static (one, gap, two) => (string[])[one, .. gap, $"  {two}"])),
        (1, Tail.Select(static tail => new[] { tail })));

    private static readonly Gen<string[]> Block = Gen.Recursive<string[]>(static (depth, block) => depth > 4
        ? Text
        : Gen.Frequency(
            (depth == 0 ? 0 : 3, Text),
            (2, Gen.Select(Key, block, Gen.Int[0, 3], Gap(), static (key, node, indent, gap) =>
                Join(gap, $"{key}:", node, indent)).Array[1, 4].Select(static parts => parts.SelectMany(static p => p).ToArray())),
            (1, Gen.Select(block, Gen.Int[0, 3], Gap(), static (node, indent, gap) =>
                Join(gap, "-", node, indent)).Array[1, 4].Select(static parts => parts.SelectMany(static p => p).ToArray()))));

    /// <summary>Whole documents.</summary>
    public static Gen<string> Document { get; } = Gen.Select(
        Block, Gen.Frequency((4, Gen.Const("\n")), (1, Gen.Const("")), (1, Gen.Const("\n\n # end"))),
        static (lines, end) => string.Join("\n", lines) + end);

    /// <summary>One slip: a text with something put in, left out, doubled or exchanged.</summary>
    public static Gen<Func<string, string>> Slip { get; } = Gen.Select(
        Gen.Int[0, 9], Gen.Double.Unit, Gen.Double.Unit,
        Gen.OneOf(
            "\n", " ", "  ", ": ", ":", " :", "- ", "-", "#", " # ", "'", "\"", "\\", "[", "]", "{ ", " }", ", ", "? ", "*", "&a ",
            "!", "|", ">", "%", "@", "---", "...", "\t", "\r\n", "\u0085", "\u2028", "\u2029", "\uFEFF", "\u00A0", "😀", "\n\n",
            "\n  ", "\n- ", "a: b", "\n# c\n", "\u007F", "\0"),
        static (kind, one, two, bit) => (Func<string, string>)(text => Spoil(text, kind, one, two, bit)));

    private static Gen<string[]> Gap() => Gen.Frequency(
        (8, Gen.Const(Array.Empty<string>())),
        (1, Gen.OneOf("", "   ", "# c: [", "     # c").Array[1, 2]));

    // A node begins on the line of its key or its '-', or is indented below it.
    private static string[] Join(string[] gap, string mark, string[] node, int indent)
    {
        string deeper = new(' ', mark == "-" ? 2 : indent);
        return indent < 2 && !(mark != "-" && node.Length > 1)
            ? [.. gap, $"{mark} {node[0]}", .. node.Skip(1).Select(line => deeper + line)]
            : [.. gap, mark, .. node.Select(line => deeper + line)];
    }

    private static string Spoil(string text, int kind, double one, double two, string bit)
    {
        string[] lines = text.Split('\n');
        int line = (int)(one * (lines.Length - 1));
        int other = (int)(two * (lines.Length - 1));
        int at = (int)(one * text.Length);
        int length = Math.Min(1 + (int)(two * 4), text.Length - at);
        switch (kind)
        {
            case 0 or 1:
                return text.Insert(at, bit);
            case 2:
                return text.Remove(at, length);
            case 3:
                return text.Insert(at, text.Substring(at, length));
            case 4:
                return text[..at] + text[(at + length)..].Insert(0, bit);
            case 5:
                return string.Join('\n', lines.Where((_, i) => i != line));
            case 6:
                return string.Join('\n', (string[])[.. lines[..line], lines[other], .. lines[line..]]);
            case 7:
                (lines[line], lines[other]) = (lines[other], lines[line]);
                return string.Join('\n', lines);
            case 8:
                lines[line] = new string(' ', 1 + (int)(two * 3)) + lines[line];
                return string.Join('\n', lines);
            default:
                lines[line] = lines[line].StartsWith(' ') ? lines[line][1..] : lines[line];
                return string.Join('\n', lines);
        }
    }
}
