using System.Globalization;
using CorpusData.Formats.Offsets;

namespace CorpusData.Formats.Brat;

/// <summary>The pieces of a text that an annotation covers.</summary>
/// <remarks>The annotation's line repeats the words and has no escapes, so a piece ends before a character that ends a line.</remarks>
internal static class BratSpan
{
    /// <summary>Returns the pieces of a span, in UTF-16 code units, without the line ends in it.</summary>
    public static IEnumerable<(int Start, int End)> Cut(string text, int start, int end)
    {
        for (int from = start; from < end;)
        {
            int length = text.AsSpan(from, end - from).IndexOfAny(LineEnds.Characters);
            int to = length < 0 ? end : from + length;
            if (to > from)
            {
                yield return (from, to);
            }

            from = to + 1;
        }
    }

    /// <summary>Returns the offsets of pieces, in code points, and their words.</summary>
    public static (string Offsets, string Words) Write(Exporting.DocumentWords document, IReadOnlyList<(int Start, int End)> pieces) => (
        string.Join(';', pieces.Select(piece => string.Create(
            CultureInfo.InvariantCulture,
            $"{document.CodePoints.FromUtf16(piece.Start)} {document.CodePoints.FromUtf16(piece.End)}"))),
        string.Join(' ', pieces.Select(piece => document.Slice(piece.Start, piece.End))));
}
