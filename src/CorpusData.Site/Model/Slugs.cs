using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CorpusData.Site.Model;

/// <summary>Makes names of files that are readable in an address and valid in every file system.</summary>
/// <param name="reserved">Names that are used otherwise.</param>
internal sealed class Slugs(params string[] reserved)
{
    // A name of a file has at most 255 bytes, and a character up to four.
    private const int MaximumLength = 60;

    private static readonly string[] Devices =
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(static i => new[] { $"com{i}", $"lpt{i}" })];

    private readonly HashSet<string> _used = new([.. Devices, .. reserved], StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns a name that differs from the others, also where case does not matter.</summary>
    public string Add(string text)
    {
        string slug = Of(text);
        string unique = slug;
        for (int i = 2; !_used.Add(unique); i++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{slug}-{i}");
        }

        return unique;
    }

    /// <summary>Returns a text with its letters, digits, hyphens and underscores; other characters become hyphens.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(Math.Min(text.Length, MaximumLength));
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (slug.Length >= MaximumLength)
            {
                // Long texts can begin alike.
                string hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 6));
                return Composed(slug.Append('-').Append(hash.ToLowerInvariant()));
            }

            slug.Append(IsKept(rune) ? rune.ToString() : "-");
        }

        return slug.Length == 0 ? "-" : Composed(slug);
    }

    private static bool IsKept(Rune rune) => Rune.IsLetterOrDigit(rune) || rune.Value == '_'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Some file systems do not distinguish the Unicode forms of a name.
    private static string Composed(StringBuilder slug) => slug.ToString().Normalize(NormalizationForm.FormC);
}
