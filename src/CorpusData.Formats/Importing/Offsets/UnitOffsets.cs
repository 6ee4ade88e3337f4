using System.Globalization;
using CorpusData.Formats.Importing.Model;
using CorpusData.Formats.Offsets;

namespace CorpusData.Formats.Importing.Offsets;

/// <summary>Converts offsets of a text from a unit to UTF-16 code units.</summary>
internal sealed class UnitOffsets
{
    private readonly int _length;
    private readonly CodePointOffsets? _points;
    private readonly List<int>? _graphemes;

    public UnitOffsets(string text, OffsetUnit unit)
    {
        _length = text.Length;
        if (unit == OffsetUnit.CodePoint)
        {
            _points = new CodePointOffsets(text);
            _length = _points.Count;
        }
        else if (unit == OffsetUnit.Grapheme)
        {
            _graphemes = [];
            for (int i = 0; i < text.Length; i += StringInfo.GetNextTextElementLength(text, i))
            {
                _graphemes.Add(i);
            }

            _length = _graphemes.Count;
            _graphemes.Add(text.Length);
        }
    }

    /// <summary>Returns whether all units count a text alike, which is found without reading all of Unicode's tables.</summary>
    public static bool AllAgree(string text) => text.AsSpan().IndexOfAnyExceptInRange('\0', '\u02FF') < 0 && !text.Contains('\r');

    /// <summary>Returns the span of a piece in UTF-16 code units; null if it is reversed, empty or outside of the text.</summary>
    public (int Start, int End)? ToUtf16(ImportedPiece piece) =>
        piece.Start < 0 || piece.Start >= piece.End || piece.End > _length ? null : (ToUtf16((int)piece.Start), ToUtf16((int)piece.End));

    private int ToUtf16(int offset) => _points?.ToUtf16(offset) ?? _graphemes?[offset] ?? offset;
}
