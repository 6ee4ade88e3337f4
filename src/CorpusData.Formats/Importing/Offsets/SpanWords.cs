using CorpusData.Compiler.Check;
using CorpusData.Formats.Importing.Model;

namespace CorpusData.Formats.Importing.Offsets;

/// <summary>Compares the words that a source gives for a span with the text.</summary>
internal static class SpanWords
{
    /// <summary>Returns the spans of the pieces in UTF-16 code units; null if one is outside of the text.</summary>
    public static List<(int Start, int End)>? Locate(ImportedSpan span, UnitOffsets offsets)
    {
        var places = new List<(int Start, int End)>(span.Pieces.Count);
        foreach (ImportedPiece piece in span.Pieces)
        {
            if (offsets.ToUtf16(piece) is not { } place)
            {
                return null;
            }

            places.Add(place);
        }

        return places;
    }

    /// <summary>Returns the words of the text, with a space between pieces.</summary>
    public static string Of(string text, List<(int Start, int End)> places) =>
        string.Join(' ', places.Select(place => text[place.Start..place.End]));

    /// <summary>Returns whether the words are those of the text. White space may differ, because some formats cannot write line breaks.</summary>
    public static bool Agree(string words, string given)
    {
        string normal = TextIndex.Normalize(words);

        // Some versions of Label Studio write a line break as the two characters '\n'.
        return normal == TextIndex.Normalize(given)
            || (given.Contains("\\n", StringComparison.Ordinal) && normal == TextIndex.Normalize(given.Replace("\\n", "\n", StringComparison.Ordinal)));
    }
}
