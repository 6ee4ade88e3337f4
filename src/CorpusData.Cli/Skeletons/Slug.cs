using System.Globalization;
using System.Text;

namespace CorpusData.Cli.Skeletons;

/// <summary>Makes identifiers and file names of texts.</summary>
internal static class Slug
{
    private const int MaximumLength = 60;

    /// <summary>
    /// Returns a text in lowercase letters of any script and digits, with a hyphen for everything between them. It is empty if the
    /// text has neither letters nor digits.
    /// </summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder();
        bool isApart = false;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                if (slug.Length >= MaximumLength)
                {
                    break;
                }

                slug.Append(isApart && slug.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
                isApart = false;
            }
            else
            {
                isApart |= !IsPartOfWord(c);
            }
        }

        return slug.ToString();
    }

    /// <summary>Returns a slug that is not taken, with a number at its end if necessary.</summary>
    public static string Unique(string slug, Func<string, bool> isTaken)
    {
        string unique = slug;
        for (int i = 2; isTaken(unique); i++)
        {
            unique = $"{slug}-{i.ToString(CultureInfo.InvariantCulture)}";
        }

        return unique;
    }

    private static bool IsPartOfWord(char c) =>
        c is '\'' or '’' || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
