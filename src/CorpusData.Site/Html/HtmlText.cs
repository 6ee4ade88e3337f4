using System.Buffers;
using System.Globalization;

namespace CorpusData.Site.Html;

/// <summary>Escapes text for the content of elements and for attributes in double quotation marks.</summary>
internal static class HtmlText
{
    // HTML has no way to write most control characters: a parser replaces or drops them, also when they are escaped.
    private static readonly SearchValues<char> Special = SearchValues.Create(
    [
        '&', '<', '>', '"', '\'', '\r', '\u007F',
        .. Enumerable.Range(0, 0x20).Select(static c => (char)c).Where(static c => c is not ('\t' or '\n' or '\r')),
        .. Enumerable.Range(0x80, 0x20).Select(static c => (char)c),
        .. Enumerable.Range(0xFDD0, 0x20).Select(static c => (char)c),
        '\uFFFE', '\uFFFF',
    ]);

    /// <summary>Returns the offset of the first character that must be escaped; -1 if there is none.</summary>
    public static int IndexOfSpecial(ReadOnlySpan<char> text) => text.IndexOfAny(Special);

    /// <summary>Returns the markup of a character that must be escaped.</summary>
    public static string Escape(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\r' => "&#13;",

        // A picture of the control character, so that a reader sees that it is there.
        < '\u0020' => ((char)('\u2400' + c)).ToString(CultureInfo.InvariantCulture),
        '\u007F' => "\u2421",
        _ => "\uFFFD",
    };
}
