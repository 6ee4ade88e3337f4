using System.Globalization;
using System.Text;
using CorpusData.Compiler.Text;

namespace CorpusData.Compiler.Check;

/// <summary>
/// Makes names equal that look equal: those that are canonically equivalent, or differ only in characters without width, in
/// the kind of apostrophe or in the kind of hyphen.
/// </summary>
internal static class NameFolding
{
    private const string Apostrophes = "`\u00B4\u02BB\u02BC\u2018\u2019\u201B\u2032\uFF07";
    private const string Hyphens = "\u2010\u2011\uFE63\uFF0D";

    private static readonly Lazy<bool[]> Table = new(MakeTable);

    /// <summary>
    /// For each UTF-16 code unit, whether <see cref="FoldedName"/> may have to remove it or join it with others. A text
    /// without such code units is in composed form.
    /// </summary>
    public static bool[] IsFoldable => Table.Value;

    /// <summary>Returns the folded form of a name, with one space for each run of white space.</summary>
    public static string Fold(string name) => TextIndex.Normalize(new FoldedName(name).Text);

    /// <summary>Returns the apostrophe or hyphen that stands for all of them, or the character itself.</summary>
    public static char Unify(char c) => c < '\u0080' && c != '`' ? c
        : Apostrophes.IndexOf(c) >= 0 ? '\''
        : Hyphens.IndexOf(c) >= 0 ? '-'
        : c;

    /// <summary>Returns the other characters that <see cref="Unify"/> maps to a character.</summary>
    public static string VariantsOf(char c) => c switch
    {
        '\'' => Apostrophes,
        '-' => Hyphens,
        _ => "",
    };

    /// <summary>Returns whether a character can only continue another: a mark, or a vowel or final consonant of Hangul.</summary>
    public static bool Continues(string text, int i) => Words.IsMark(text, i) || IsHangulPart(text[i]);

    /// <summary>Returns whether the character at an offset may be written in another Unicode form, alone or with those beside it.</summary>
    public static bool HasForms(string text, int i)
    {
        if (Words.EndOfCharacter(text, i) == i + 2)
        {
            return char.ConvertToUtf32(text[i], text[i + 1]) is (>= 0x1D15E and <= 0x1D1C0) or (>= 0x2F800 and <= 0x2FA1D) || Words.IsMark(text, i);
        }

        // Selectors of variants and signs around a character combine with no letter.
        return text[i] >= '\u0080' && text[i] is not (>= '\uFE00' and <= '\uFE0F')
            && CharUnicodeInfo.GetUnicodeCategory(text[i]) != UnicodeCategory.EnclosingMark
            && (HasEquivalents(text[i]) || Continues(text, i));
    }

    private static bool[] MakeTable()
    {
        bool[] table = new bool[char.MaxValue + 1];
        for (int i = '\u0080'; i < table.Length; i++)
        {
            char c = (char)i;
            table[i] = InvisibleCharacters.Contains(c) || IsHangulPart(c) || IsHalfOfMark(c)
                || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
                || (HasEquivalents(c) && !c.ToString().IsNormalized(NormalizationForm.FormC));
        }

        return table;
    }

    private static bool IsHangulPart(char c) => c is >= '\u1160' and <= '\u11FF';

    // The blocks of letters and signs that are equivalent to others. The check of every character would take milliseconds.
    private static bool HasEquivalents(char c) =>
        c is (>= '\u0340' and <= '\u0344') or '\u0374' or '\u037E' or '\u0387' or (>= '\u0958' and <= '\u095F')
            or (>= '\u09DC' and <= '\u09DF') or (>= '\u0A33' and <= '\u0A36') or (>= '\u0A59' and <= '\u0A5E') or '\u0B5C' or '\u0B5D'
            or (>= '\u0F43' and <= '\u0FB9') or (>= '\u1F71' and <= '\u1FFD') or '\u2000' or '\u2001' or (>= '\u2126' and <= '\u212B')
            or '\u2329' or '\u232A' or '\u2ADC' or (>= '\uF900' and <= '\uFAD9') or (>= '\uFB1D' and <= '\uFB4E');

    // The first halves of all scripts and signs beyond the first 65,536, but for letters of mathematics, emoji and Han.
    private static bool IsHalfOfMark(char c) => c is (>= '\uD800' and <= '\uD83B' and not '\uD835') or '\uD87E' or '\uDB40';
}
