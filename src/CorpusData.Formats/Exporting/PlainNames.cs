using System.Globalization;
using System.Text;

namespace CorpusData.Formats.Exporting;

/// <summary>Writes names for formats in which some characters have a meaning of their own.</summary>
public static class PlainNames
{
    /// <summary>
    /// Returns an identifier in which every character that is not a letter, a digit or one of <c>-_.</c> is percent-encoded,
    /// so that it can be read back.
    /// </summary>
    public static string Identifier(string identifier)
    {
        var name = new StringBuilder(identifier.Length);
        foreach (Rune rune in identifier.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' || (rune.Value == '.' && name.Length > 0))
            {
                name.Append(rune.ToString());
                continue;
            }

            foreach (byte unit in Encoding.UTF8.GetBytes(rune.ToString()))
            {
                name.Append(CultureInfo.InvariantCulture, $"%{unit:X2}");
            }
        }

        return name.ToString();
    }

    /// <summary>Returns the identifier that was encoded.</summary>
    public static string ReadIdentifier(string name) => Uri.UnescapeDataString(name);

    /// <summary>Returns whether a name is written as it is, or as a label.</summary>
    public static bool IsWrittenAs(string name, string written) => name == written || Label(name) == written;

    /// <summary>Returns a name of ASCII letters, digits, <c>-</c> and <c>_</c>; any other character becomes <c>_</c>.</summary>
    public static string Label(string name) =>
        string.Create(name.Length, name, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = char.IsAsciiLetterOrDigit(source[i]) || source[i] is '-' or '_' ? source[i] : '_';
            }
        });
}
