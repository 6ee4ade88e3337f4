using System.Globalization;
using System.Text;

namespace CorpusData.Site.Html;

/// <summary>Writes names of the schema and numbers for readers.</summary>
internal static class Wording
{
    /// <summary>Returns a name with spaces: <c>claims_about</c> and <c>ClaimKind</c> become "claims about" and "claim kind".</summary>
    public static string Spaced(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            bool begins = i > 0 && char.IsUpper(name[i]) && (char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (begins && words[^1] != ' ')
            {
                words.Append(' ');
            }

            bool isAcronym = char.IsUpper(name[i]) && ((i + 1 < name.Length && char.IsUpper(name[i + 1])) || (i > 0 && char.IsUpper(name[i - 1]) && !begins));
            words.Append(name[i] is '_' or '-' ? ' ' : isAcronym ? name[i] : char.ToLowerInvariant(name[i]));
        }

        return words.ToString();
    }

    /// <summary>Returns the words of a value of an enum, which can be blank.</summary>
    public static string Value(string value) => string.IsNullOrWhiteSpace(value) ? "(blank)" : Spaced(value);

    /// <summary>Returns a name with spaces and a capital letter.</summary>
    public static string Title(string name)
    {
        string words = Spaced(name);
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>Returns a number with separators.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Returns a number with the word for what is counted.</summary>
    public static string Count(long number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";

    /// <summary>Returns the start of a text, cut between words.</summary>
    public static string Short(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        int end = text.LastIndexOf(' ', length);
        if (end < length / 2)
        {
            end = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        }

        return text[..end].TrimEnd() + "…";
    }
}
