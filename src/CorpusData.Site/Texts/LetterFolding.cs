using System.Globalization;
using System.Text;

namespace CorpusData.Site.Texts;

/// <summary>The characters that each character is searched as.</summary>
/// <remarks>
/// The rule is that of <c>fold</c> in search.js: the compatibility decomposition without marks, in lower case, and a few
/// letters that are searched as others. The browser and .NET can have different Unicode data. The file folding.txt
/// therefore lists all characters that are searched as others. The script write-folding.cjs of the tests wrote it.
/// </remarks>
internal static class LetterFolding
{
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int Vowels = 21;
    private const int Finals = 28;
    private const int ZeroWidthSpace = 0x200B;

    // Scripts without spaces between words. 'unspaced' in search.js is the same.
    private static readonly (int First, int Last)[] UnspacedRanges =
    [
        (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3005, 0x30FF), (0x31F0, 0x9FFF), (0xA9E0, 0xA9FF),
        (0xAA60, 0xAA7F), (0xF900, 0xFAFF), (0x1B000, 0x1B16F), (0x20000, 0x3FFFF),
    ];

    private static readonly Dictionary<int, string> Listed = ReadList();
    private static readonly LetterKind[] Kinds = new LetterKind[char.MaxValue + 1];
    private static readonly char[] Letters = new char[char.MaxValue + 1];

    static LetterFolding()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            (Kinds[c], Letters[c]) = FindSingle((char)c);
        }
    }

    /// <summary>Returns the kind of a UTF-16 code unit, and the letter that it is searched as if it is one.</summary>
    public static LetterKind Find(char c, out char letter)
    {
        letter = Letters[c];
        return Kinds[c];
    }

    /// <summary>Returns the kind of a character that <see cref="Fold"/> returned.</summary>
    public static LetterKind KindOf(Rune folded) =>
        !Rune.IsLetterOrDigit(folded) && !IsNumber(folded) ? LetterKind.Separator
        : IsUnspaced(folded.Value) ? LetterKind.Unspaced
        : LetterKind.Letter;

    /// <summary>Returns the characters that a character is searched as.</summary>
    public static string Fold(Rune character) =>
        Listed.TryGetValue(character.Value, out string? listed) ? listed
        : character.Value is >= FirstSyllable and <= LastSyllable ? Decompose(character.Value - FirstSyllable)
        : IsDropped(character) ? ""
        : character.ToString();

    private static (LetterKind Kind, char Letter) FindSingle(char c)
    {
        if (char.IsSurrogate(c))
        {
            return (LetterKind.Several, default);
        }

        string folded = Fold(new Rune(c));
        return folded.Length switch
        {
            0 => (LetterKind.Dropped, default),
            1 => (KindOf(new Rune(folded[0])), folded[0]),
            _ => (LetterKind.Several, default),
        };
    }

    private static bool IsDropped(Rune character) => Rune.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => true,
        UnicodeCategory.Format => character.Value != ZeroWidthSpace,
        _ => false,
    };

    private static bool IsNumber(Rune character) =>
        Rune.GetUnicodeCategory(character) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static bool IsUnspaced(int character)
    {
        foreach ((int first, int last) in UnspacedRanges)
        {
            if (character <= last)
            {
                return character >= first;
            }
        }

        return false;
    }

    // The letters of a Korean syllable, which the Unicode Standard computes from its number.
    private static string Decompose(int syllable)
    {
        char initial = (char)(0x1100 + (syllable / (Vowels * Finals)));
        char vowel = (char)(0x1161 + (syllable / Finals % Vowels));
        char final = (char)(0x11A7 + (syllable % Finals));
        return syllable % Finals == 0 ? $"{initial}{vowel}" : $"{initial}{vowel}{final}";
    }

    // A line is a character or a range of them and what the first is searched as, in hexadecimal; the others of a range
    // are searched as the characters that follow.
    private static Dictionary<int, string> ReadList()
    {
        var list = new Dictionary<int, string>();
        using Stream stream = typeof(LetterFolding).Assembly.GetManifestResourceStream("folding.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            string[] parts = line.Split(' ');
            int[] range = [.. parts[0].Split('-').Select(ParseCharacter)];
            int[] folded = [.. parts.Skip(1).Select(ParseCharacter)];
            for (int character = range[0]; character <= range[^1]; character++)
            {
                list.Add(character, string.Concat(folded.Select(c => char.ConvertFromUtf32(c + character - range[0]))));
            }
        }

        return list;
    }

    private static int ParseCharacter(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
