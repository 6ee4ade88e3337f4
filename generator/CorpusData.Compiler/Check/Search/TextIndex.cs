using System.Buffers;

namespace CorpusData.Compiler.Check;

/// <summary>
/// A text in which each run of white space is one space, with a mapping to the offsets of the original text. It is
/// created once per document and searched for every quote.
/// </summary>
public sealed class TextIndex
{
    // From the normalized offset _steps[i] on, the original offset is _shifts[i] greater.
    private readonly List<int> _steps = [0];
    private readonly List<int> _shifts = [0];

    public TextIndex(string text) => Normalized = Normalize(text, _steps, _shifts);

    /// <summary>The text with one space for each run of white space.</summary>
    public string Normalized { get; }

    /// <summary>Returns a text with one space for each run of white space, and none at its ends.</summary>
    public static string Normalize(string text) => Collapse(text.Trim());

    /// <summary>Returns a text with one space for each run of white space, also at its ends.</summary>
    public static string Collapse(string text) => Normalize(text, null, null);

    /// <summary>Returns the original offset of a normalized offset.</summary>
    public int Original(int offset)
    {
        int step = _steps.BinarySearch(offset);
        return offset + _shifts[step < 0 ? ~step - 1 : step];
    }

    /// <summary>Returns the original span of a normalized span that neither begins nor ends with white space.</summary>
    public (int Start, int End) Span(int start, int length) => (Original(start), Original(start + length - 1) + 1);

    private static string Normalize(string text, List<int>? steps, List<int>? shifts)
    {
        int first = FirstDifference(text);
        if (first == text.Length)
        {
            return text;
        }

        char[] buffer = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(0, buffer, 0, first);
        int length = first;
        for (int i = first; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                buffer[length++] = text[i];
                continue;
            }

            buffer[length++] = ' ';
            int run = i;
            while (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))
            {
                i++;
            }

            if (i > run && steps is not null)
            {
                steps.Add(length);
                shifts!.Add(i + 1 - length);
            }
        }

        string normalized = new(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return normalized;
    }

    // The index of the first white space that is not a single space.
    private static int FirstDifference(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))))
            {
                return i;
            }
        }

        return text.Length;
    }
}
