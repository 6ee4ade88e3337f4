using System.Globalization;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Tests.Importing;

/// <summary>
/// A text with what makes offsets differ: a byte order mark, blank lines at both ends, CRLF, emoji of several code points, combining
/// marks and right-to-left words.
/// </summary>
internal static class UnusualText
{
    public const string Raw =
        "\uFEFF\r\n \r\n👩‍👩‍👧 Cafe\u0301 says שלום to Ada😀.\r\nBo\r\nLund 😀 likes the Cafe\u0301 too.\r\n\r\n \r\n";

    public const string Clean = "👩‍👩‍👧 Cafe\u0301 says שלום to Ada😀.\nBo\nLund 😀 likes the Cafe\u0301 too.";

    private static readonly (string Words, int From)[] Marked =
        [("👩‍👩‍👧", 0), ("Cafe\u0301", 0), ("שלום", 0), ("Ada", 0), ("Bo\r\nLund 😀", 0), ("Cafe\u0301", 40)];

    /// <summary>The spans, with offsets in a unit.</summary>
    public static IEnumerable<(int Start, int End, string Words)> Spans(OffsetUnit unit) => Marked.Select(marked =>
    {
        int start = Raw.IndexOf(marked.Words, marked.From, StringComparison.Ordinal);
        return (Count(Raw[..start], unit), Count(Raw[..(start + marked.Words.Length)], unit), marked.Words);
    });

    /// <summary>The mentions that the corpus must contain: words and places.</summary>
    public static IEnumerable<string> Mentions => Marked.Select(static marked =>
    {
        string words = marked.Words.Replace("\r\n", "\n", StringComparison.Ordinal);
        int start = Clean.IndexOf(words, marked.From, StringComparison.Ordinal);
        return FormattableString.Invariant($"@{start}-{start + words.Length} {words}");
    }).Order(StringComparer.Ordinal);

    /// <summary>Checks the text and the mentions of an imported corpus.</summary>
    public static void Check(ImportedView view)
    {
        Assert.Equal(Clean, view.Text);
        Assert.Equal(Mentions, view.Mentions.Select(static mention => mention[mention.IndexOf('@')..]).Order(StringComparer.Ordinal));
    }

    private static int Count(string text, OffsetUnit unit) => unit switch
    {
        OffsetUnit.Utf16 => text.Length,
        OffsetUnit.CodePoint => text.EnumerateRunes().Count(),
        _ => new StringInfo(text).LengthInTextElements,
    };
}
