using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CorpusData.Formats.Exporting;
using CorpusData.Site.Texts;

namespace CorpusData.Site.Model;

/// <summary>Makes names of files that are readable in an address and valid in every file system.</summary>
/// <param name="reserved">Names that are used otherwise.</param>
internal sealed class Slugs(params string[] reserved)
{
    // A name of a file has at most 255 bytes, with its number and its ending.
    private const int MaximumBytes = 120;

    private readonly HashSet<string> _used = new([.. DeviceNames.All, .. reserved], StringComparer.Ordinal);

    /// <summary>Returns a name that differs from the others, also for a file system that ignores case or Unicode forms.</summary>
    public string Add(string text)
    {
        string slug = Of(text);
        string unique = slug;
        for (int i = 2; !_used.Add(Folded(unique)); i++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{slug}-{i}");
        }

        return unique;
    }

    /// <summary>Returns a text with its letters, digits, hyphens and underscores; other characters become hyphens.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(Math.Min(text.Length, MaximumBytes));
        int bytes = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MaximumBytes)
            {
                // Long texts can begin alike.
                string hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 6));
                return slug.Append('-').Append(hash.ToLowerInvariant()).ToString();
            }

            slug.Append(IsKept(rune) ? rune.ToString() : "-");
        }

        return slug.Length == 0 ? "-" : slug.ToString();
    }

    private static bool IsKept(Rune rune) => Rune.IsLetterOrDigit(rune) || rune.Value == '_'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Folded(string slug) => string.Concat(slug.EnumerateRunes().Select(LetterFolding.Fold));
}
