using System.Globalization;
using System.Xml;

namespace CorpusData.Compiler.Schema;

/// <summary>The readers of URIs, compact URIs and their parts.</summary>
internal static class UriReader
{
    // RFC 3986 excludes these characters from every part of a URI, along with white space and control characters.
    private const string Excluded = "<>\"{}|\\^`";

    /// <summary>Reads an absolute URI, in which letters of any script are allowed.</summary>
    public static bool AbsoluteUri(string text, out string canonical, out long number)
    {
        canonical = text;
        number = 0;
        return IsUri(text);
    }

    /// <summary>Reads a compact URI: a prefix, a colon and a reference.</summary>
    public static bool Curie(string text, out string canonical, out long number)
    {
        canonical = text;
        number = 0;
        return IsCurie(text);
    }

    /// <summary>Reads an absolute or a compact URI.</summary>
    public static bool UriOrCurie(string text, out string canonical, out long number)
    {
        canonical = text;
        number = 0;
        return IsUri(text) || IsCurie(text);
    }

    /// <summary>Reads a name of XML that contains no colon.</summary>
    public static bool NCName(string text, out string canonical, out long number)
    {
        canonical = text;
        number = 0;
        return IsNCName(text);
    }

    // A drive of Windows looks like a scheme of one letter, of which there is none.
    private static bool IsUri(string text)
    {
        int colon = text.IndexOf(':');
        return colon > 1
            && IsLetter(text[0])
            && text.Take(colon).All(static c => IsLetter(c) || c is (>= '0' and <= '9') or '+' or '-' or '.')
            && IsReference(text, colon + 1)
            && HasBracketsInHostOnly(text, colon + 1)
            && Uri.TryCreate(text, UriKind.Absolute, out _);
    }

    // Two slashes after the colon begin the host of a URI.
    private static bool IsCurie(string text)
    {
        int colon = text.IndexOf(':');
        return colon >= 0
            && text.Length > 1
            && (colon == 0 || IsNCName(text.Substring(0, colon)))
            && string.CompareOrdinal(text, colon + 1, "//", 0, 2) != 0
            && IsReference(text, colon + 1)
            && text.IndexOfAny(['[', ']'], colon) < 0;
    }

    private static bool IsReference(string text, int start)
    {
        bool isFragment = false;
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            if (c <= ' ' || Excluded.IndexOf(c) >= 0 || !IsVisible(c)
                || (c == '%' && !(i + 2 < text.Length && IsHex(text[i + 1]) && IsHex(text[i + 2])))
                || (c == '#' && isFragment))
            {
                return false;
            }

            isFragment |= c == '#';
        }

        return true;
    }

    // An address of IPv6 is in brackets, which no other part of a URI contains.
    private static bool HasBracketsInHostOnly(string text, int start)
    {
        if (text.IndexOfAny(['[', ']'], start) < 0)
        {
            return true;
        }

        if (string.CompareOrdinal(text, start, "//", 0, 2) != 0)
        {
            return false;
        }

        int end = text.IndexOfAny(['/', '?', '#'], start + 2);
        return end < 0 || text.IndexOfAny(['[', ']'], end) < 0;
    }

    private static bool IsNCName(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            // XML allows all letters outside the basic plane.
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (i == 0 ? !XmlConvert.IsStartNCNameChar(text[i]) : !XmlConvert.IsNCNameChar(text[i]))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    private static bool IsVisible(char c) => !char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned);

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
