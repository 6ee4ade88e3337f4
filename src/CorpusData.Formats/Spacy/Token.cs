using System.Collections;
using System.Globalization;
using System.Text;

namespace CorpusData.Formats.Spacy;

/// <summary>A token of a text.</summary>
/// <param name="Start">The start, in UTF-16 code units.</param>
/// <param name="End">The end.</param>
internal readonly record struct Token(int Start, int End)
{
    /// <summary>
    /// Divides a text into words and single other characters, without white space. A token also ends where a span begins
    /// or ends, because spaCy drops spans that begin or end within a token.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="bounds">The offsets at which spans begin or end.</param>
    public static IReadOnlyList<Token> Of(string text, IEnumerable<int> bounds)
    {
        var isBound = new BitArray(text.Length + 1);
        foreach (int bound in bounds)
        {
            isBound[bound] = true;
        }

        var tokens = new List<Token>();
        int start = -1;
        for (int i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out Rune rune, out int length);
            bool isWord = IsOfWord(rune);
            if (start >= 0 && (!isWord || isBound[i]))
            {
                tokens.Add(new Token(start, i));
                start = -1;
            }

            if (isWord)
            {
                start = start < 0 ? i : start;
            }
            else if (!Rune.IsWhiteSpace(rune))
            {
                tokens.Add(new Token(i, i + length));
            }

            i += length;
        }

        if (start >= 0)
        {
            tokens.Add(new Token(start, text.Length));
        }

        return tokens;
    }

    private static bool IsOfWord(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
