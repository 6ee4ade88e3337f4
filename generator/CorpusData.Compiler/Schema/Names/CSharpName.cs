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

    /// <summary>Returns a namespace as C# code, in which keywords have an <c>@</c>; null if the text is no namespace.</summary>
    public static string? Namespace(string text)
    {
        string[] parts = text.Split('.');
        return text.Length <= MaximumLength && parts.All(IsIdentifier)
            ? string.Join(".", parts.Select(static part => Keywords.Contains(part) ? "@" + part : part))
            : null;
    }

    /// <summary>Returns the namespace that <c>dotnet new</c> uses for a project with a name.</summary>
    public static string SafeNamespace(string projectName)
    {
        var builder = new StringBuilder(projectName.Length + 1);
        bool begins = true;
        for (int i = 0; i < projectName.Length; i++)
        {
            char c = projectName[i];
            bool isPart = c == '_' || IsPart(c);
            bool isDot = c == '.' && i > 0 && i < projectName.Length - 1;
            if (begins && isPart && (IsDigit(c) || IsMark(c)))
            {
                builder.Append('_');
            }

            builder.Append(isPart || (isDot && !begins) ? c : '_');
            begins = isDot && !begins;
            i += char.IsHighSurrogate(c) && i + 1 < projectName.Length && char.IsLowSurrogate(projectName[i + 1]) ? 1 : 0;
        }

        return builder.ToString();
    }

    private static bool IsIdentifier(string text) =>
        text.Length > 0
        && (text[0] == '_' || (IsPart(text[0]) && !IsDigit(text[0]) && !IsMark(text[0])))
        && text.All(static c => c == '_' || IsPart(c));

    // C# names cannot contain characters outside the basic multilingual plane, and U+FFFE cannot be normalized.
    private static bool IsNormalizable(char c) => !char.IsSurrogate(c) && c != '\uFFFE';

    private static bool IsPart(char c) => char.IsLetter(c) || IsDigit(c) || IsMark(c)
        || char.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    private static bool IsDigit(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber;

    private static bool IsMark(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
