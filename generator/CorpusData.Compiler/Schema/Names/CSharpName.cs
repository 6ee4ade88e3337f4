using System.Globalization;
using System.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>Makes C# names of the names and identifiers of a corpus.</summary>
public static class CSharpName
{
    /// <summary>The longest name: the names that are made of it must be no longer than 1,023 bytes, which .NET allows.</summary>
    public const int MaximumLength = 250;

    private static readonly HashSet<string> Keywords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do "
        + "double else enum event explicit extern false finally fixed float for foreach goto if implicit in int "
        + "interface internal is lock long namespace new null object operator out override params private protected "
        + "public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw "
        + "true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while").Split(' '),
        StringComparer.Ordinal);

    /// <summary>
    /// The PascalCase member name: parts between separators begin with a capital, letters of any script stay,
    /// a leading digit gets <c>_</c>, and a name that is taken gets a trailing <c>_</c>.
    /// </summary>
    public static string Pascal(string name, ICollection<string>? taken = null)
    {
        var builder = new StringBuilder(name.Length + 1);
        bool begins = true;
        foreach (char c in new string(name.Where(IsNormalizable).ToArray()).Normalize(NormalizationForm.FormC))
        {
            if (!IsPart(c) || (builder.Length == 0 && IsMark(c)))
            {
                begins = true;
                continue;
            }

            if (builder.Length == 0 && IsDigit(c))
            {
                builder.Append('_');
            }

            builder.Append(begins ? char.ToUpperInvariant(c) : c);
            begins = IsDigit(c) && begins;
        }

        if (builder.Length == 0)
        {
            builder.Append('_');
        }

        string pascal = builder.ToString();
        return Keywords.Contains(pascal) || GeneratedNames.Members.Contains(pascal) || taken?.Contains(pascal) == true
            ? pascal + "_"
            : pascal;
    }

    /// <summary>The name of the member of a collection class that is the record of an identifier.</summary>
    public static string Member(string identifier, string collectionClass)
    {
        string name = Pascal(identifier, GeneratedNames.CollectionMembers);
        return name == collectionClass ? name + "_" : name;
    }

    /// <summary>Whether a text is a C# namespace as it stands.</summary>
    public static bool IsNamespace(string text) => text.Length <= MaximumLength && text.Split('.').All(IsIdentifier);

    private static bool IsIdentifier(string text) =>
        text.Length > 0
        && (text[0] == '_' || (IsPart(text[0]) && !IsDigit(text[0]) && !IsMark(text[0])))
        && text.All(static c => c == '_' || IsPart(c))
        && !Keywords.Contains(text);

    // What is outside the basic plane is no part of a C# name, and what is no character cannot be normalised.
    private static bool IsNormalizable(char c) => !char.IsSurrogate(c) && c != '\uFFFE';

    private static bool IsPart(char c) => char.IsLetter(c) || IsDigit(c) || IsMark(c)
        || char.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    private static bool IsDigit(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber;

    private static bool IsMark(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
