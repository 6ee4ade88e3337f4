using System.Globalization;
using System.Text;

namespace CorpusData.Compiler.Schema;

/// <summary>Creates C# names from the names and identifiers of a corpus.</summary>
public static class CSharpName
{
    /// <summary>The maximum length of a name. .NET allows 1,023 bytes, also for names that contain this one.</summary>
    public const int MaximumLength = 250;

    private static readonly HashSet<string> Keywords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do "
        + "double else enum event explicit extern false finally fixed float for foreach goto if implicit in int "
        + "interface internal is lock long namespace new null object operator out override params private protected "
        + "public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw "
        + "true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while").Split(' '),
        StringComparer.Ordinal);

    /// <summary>
    /// Returns a name in PascalCase. Each part between separators begins with a capital letter, and letters of any script are
    /// kept. A name that begins with a digit gets a leading <c>_</c>, and a name that is taken gets a trailing <c>_</c>.
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

    /// <summary>Returns the name of the named member for an identifier in the class of a collection.</summary>
    public static string Member(string identifier, string collectionClass)
    {
        string name = Pascal(identifier, GeneratedNames.CollectionMembers);
        return name == collectionClass ? name + "_" : name;
    }

    /// <summary>Returns whether a text is a valid C# namespace.</summary>
    public static bool IsNamespace(string text) => text.Length <= MaximumLength && text.Split('.').All(IsIdentifier);

    private static bool IsIdentifier(string text) =>
        text.Length > 0
        && (text[0] == '_' || (IsPart(text[0]) && !IsDigit(text[0]) && !IsMark(text[0])))
        && text.All(static c => c == '_' || IsPart(c))
        && !Keywords.Contains(text);

    // C# names cannot contain characters outside the basic multilingual plane, and U+FFFE cannot be normalized.
    private static bool IsNormalizable(char c) => !char.IsSurrogate(c) && c != '\uFFFE';

    private static bool IsPart(char c) => char.IsLetter(c) || IsDigit(c) || IsMark(c)
        || char.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    private static bool IsDigit(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber;

    private static bool IsMark(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
